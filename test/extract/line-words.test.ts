import { describe, expect, test } from "vitest";
import {
  closesWith,
  hasSameWords,
  isOneOf,
  keyOf,
  LABEL_WORDS,
  opensWith,
} from "../../src/extract/page/line-words.ts";
import { readPage } from "../../src/extract/page/page.ts";
import { languages } from "../../src/language/index.ts";
import { findWords } from "../../src/text/words.ts";
import { clip } from "./pages.ts";

const line = (text: string) => ({ words: findWords(text) });

describe("words of a line", () => {
  test("are compared without their signs and capitals", () => {
    expect(keyOf(line("The bridge, again: CLOSED"))).toBe("the bridge again closed");
    expect(hasSameWords(line("Share this!"), line("SHARE  THIS"))).toBe(true);
    expect(hasSameWords(line("Share this!"), line("Share this story"))).toBe(false);
  });

  test("stand at the head or the end of another", () => {
    expect(opensWith(line("Mill owners meet | Clarion"), line("Mill owners"))).toBe(true);
    expect(closesWith(line("Courts: mill owners meet"), line("Mill owners meet"))).toBe(true);
    expect(closesWith(line("Owners meet"), line("Mill owners meet"))).toBe(false);
  });

  test("no label of any language is too long to be known", () => {
    const labels = languages.flatMap(({ press }) => [
      ...press.captionLabels,
      ...press.source.agencies,
      ...press.source.sourceLabels,
    ]);
    expect(labels.filter((label) => findWords(label).length > LABEL_WORDS)).toEqual([]);
    expect(isOneOf(["image caption"], line("Image caption,"))).toBe(true);
  });
});

test("what stands on a page more than once is counted, with and without the same right above it", () => {
  const page = readPage(
    clip(["Harbour Extra", "Tide tables", "Harbour extra", "HARBOUR EXTRA", "Weather"].join("\n")),
  );
  const repeats = page.lines.map((one) => page.repeatOf(one));
  const thrice = { times: 3, apart: 2, parted: 1 };
  expect(repeats).toEqual([thrice, null, thrice, thrice, null]);
});
