import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { examine } from "../support/examine.ts";
import { measure, readLabelled } from "./labelled.ts";

/**
 * Made-up clippings, each line behind its label: `title|…`, `body|…`, `junk|…`; a byline's names stand behind it.
 * `=====` stands between two. No English page is among them: these hold that other languages are read as well.
 */
const FOLDER = "test/quality/languages";

/** What the words and the shape of lines must do at least; raise these when the rules get better. */
const LEAST = { kept: 0.97, bylines: 0.95, titles: 0.9 };

const languages = readdirSync(FOLDER).map((file) => file.replace(".txt", ""));
const results = languages.flatMap((code) =>
  readLabelled(readFileSync(`${FOLDER}/${code}.txt`, "utf8")).map((clipping, i) => ({
    code,
    ...measure(clipping, examine(`${code}-${i}.txt`, Buffer.from(clipping.text))),
  })),
);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("clippings in other languages", () => {
  if (process.env.SHOW) console.log(JSON.stringify(results, null, 1));

  test.for(results)("$code: its language is told", ({ code, language }) => {
    expect(language).toBe(code);
  });

  test("the article's lines are kept and the others are not", () => {
    const right = sum(results.map(({ right }) => right));
    const lost = sum(results.map(({ lost }) => lost.length));
    const leaked = sum(results.map(({ leaked }) => leaked.length));
    if (process.env.SHOW) console.log({ right, lost, leaked, f1: (2 * right) / (2 * right + lost + leaked) });
    expect((2 * right) / (2 * right + lost + leaked)).toBeGreaterThanOrEqual(LEAST.kept);
  });

  test("titles and bylines are found", () => {
    const titles = results.filter(({ title }) => title).length / results.length;
    const signed = results.filter(({ byline }) => byline !== null);
    const bylines = signed.filter(({ byline }) => byline).length / signed.length;
    if (process.env.SHOW) console.log({ titles, bylines });
    expect(titles).toBeGreaterThanOrEqual(LEAST.titles);
    expect(bylines).toBeGreaterThanOrEqual(LEAST.bylines);
  });
});
