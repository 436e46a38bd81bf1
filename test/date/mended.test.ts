import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";
import { bodyOf } from "../../src/render/article/body.ts";
import { covers } from "../../src/text/cover.ts";
import { examine } from "../support/examine.ts";

describe("a clipping with garbled signs", () => {
  const text = readFileSync("test/golden/garbled-signs/clipping.txt", "utf8");
  const dossier = examine("garbled.txt", text);
  const article = dossier.article!;

  test("keeps its text as it is, and its passages cover it", () => {
    expect(dossier.clipping.text).toBe(text);
    expect(covers(text.length, dossier.extraction.passages)).toBe(true);
  });

  test("its dates are read mended and point at what stands in the file", () => {
    const cues = article.dateCues.map((cue) => [cue.text, text.slice(cue.span.start, cue.span.end)]);
    expect(cues).toContainEqual(["12\u00a0May\u00a02019", "12&nbsp;May&nbsp;2019"]);
    expect(cues).toContainEqual(["4\u00a0May\u00a02011", "4&nbsp;May&nbsp;2011"]);
    expect(cues).toContainEqual(["June", "June"]);
  });

  test("its names are read mended and point at what stands in the file", () => {
    const [author] = article.byline.authors;
    expect(author!.value).toBe("Zoë Brontë");
    expect(text.slice(author!.span!.start, author!.span!.end)).toBe("ZoÃ« BrontÃ«");
  });

  test("its page marks the dates in the mended words", () => {
    const html = bodyOf({ ...dossier, article }, tables.en!);
    expect(html).toMatch(/since <[^>]+>4\u00a0May\u00a02011<\//);
    expect(html).toContain("“We have run out of orders,” said José Núñez");
  });
});
