import { describe, expect, test } from "vitest";
import { claim } from "../../src/extract/claim.ts";
import type { Rule } from "../../src/extract/rule.ts";
import { extractRules, firstRules, otherRules } from "../../src/extract/rules.ts";
import { weights } from "../../src/extract/weights.ts";
import { indexSources } from "../../src/knowledge/index-sources.ts";
import { readSources } from "../../src/knowledge/sources.ts";
import type { Clipping } from "../../src/records/clipping.ts";
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

  test("no name is given twice, and no weight to a rule that is gone", () => {
    const names = extractRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(weights).filter((name) => !names.includes(name))).toEqual([]);
  });
});
