import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { claim, pageOf } from "../../src/extract/claim.ts";
import { isMet, presentOn } from "../../src/extract/page/needs.ts";
import { List } from "../../src/extract/page/word-lists.ts";
import type { Rule } from "../../src/extract/rule.ts";
import { extractRules, firstRules, otherRules } from "../../src/extract/rules.ts";
import { weights } from "../../src/extract/weights.ts";
import { indexSources } from "../../src/knowledge/index-sources.ts";
import { readSources } from "../../src/knowledge/sources.ts";
import type { Clipping } from "../../src/records/clipping.ts";
import { readLabelled } from "../quality/labelled.ts";
import { examine } from "../support/examine.ts";
import { ownSourceRows } from "../support/knowledge.ts";
import { clip } from "./pages.ts";

const rules = [...firstRules, ...otherRules];
/** Tables in which the houses of the examples stand, too. */
const sources = indexSources([
  ...ownSourceRows(),
  ...readSources(
    "name,domain,kind\nHarbour Clarion,clarion.example,newspaper\nTarn Pictures,,photo\n",
    "made-up.csv",
  ),
]);
/** Labelled pages, and each of their lines with the next two: what one rule needs, most of these have not. */
const pages = readLabelled(
  readFileSync(new URL("../quality/pages/development.txt", import.meta.url), "utf8"),
).flatMap(({ text, lines }) => [
  text,
  ...lines.map((_, at) =>
    lines
      .slice(at, at + 3)
      .map((line) => line.text)
      .join("\n"),
  ),
]);
const isMarkdown = (example: string): boolean => /^(?:#|>)/.test(example);

function exampleOf({ example, exampleFormat }: Rule): Clipping {
  if (exampleFormat === "html") return examine("example.html", example).clipping;
  return clip(example, isMarkdown(example) ? "markdown" : "text");
}

describe("the rules", () => {
  test.each(rules.map((rule) => [rule.name, rule] as const))("%s finds its own example", (name, rule) => {
    expect(claim(exampleOf(rule), sources).claims.map((made) => made.rule)).toContain(name);
  });

  test("each has a name of room and file, a weight, and a sentence for readers", () => {
    for (const { name, says } of extractRules) {
      expect(name).toMatch(/^[a-z-]+\/[a-z-]+$/);
      expect(weights[name], name).toEqual(expect.any(Number));
      expect(weights[name]).not.toBe(0);
      expect(says).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("what a rule says it goes by stands on every page on which it finds something", () => {
    const clippings = [...rules.map(exampleOf), ...pages.map((text) => clip(text))];
    for (const clipping of clippings) {
      const page = pageOf(clipping, sources);
      const present = presentOn(page.lines);
      for (const { name, needs, find } of rules) {
        if (needs === undefined || isMet(needs, present)) continue;
        for (const title of [null, 0]) expect([...find({ ...page, title })], name).toEqual([]);
      }
    }
  });

  test("no two lists of words have the same flag", () => {
    const flags = Object.values(List);
    expect(new Set(flags).size).toBe(flags.length);
    expect(flags.every((flag) => flag > 0 && (flag & (flag - 1)) === 0)).toBe(true);
  });

  test("no name is given twice, and no weight to a rule that is gone", () => {
    const names = extractRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(weights).filter((name) => !names.includes(name))).toEqual([]);
  });
});
