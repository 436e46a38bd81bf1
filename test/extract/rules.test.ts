import { describe, expect, test } from "vitest";
import { claim } from "../../src/extract/claim.ts";
import { extractRules, firstRules, otherRules } from "../../src/extract/rules.ts";
import { weights } from "../../src/extract/weights.ts";
import { clip } from "./pages.ts";

const rules = [...firstRules, ...otherRules];
const isMarkdown = (example: string): boolean => /^(?:#|>)/.test(example);

describe("the rules", () => {
  test.each(rules.map((rule) => [rule.name, rule] as const))("%s finds its own example", (name, rule) => {
    const { claims } = claim(clip(rule.example, isMarkdown(rule.example) ? "markdown" : "text"));
    expect(claims.some((made) => made.rule === name)).toBe(true);
  });

  test("each has a name of room and file, a weight, and a sentence for readers", () => {
    for (const { name, says } of extractRules) {
      expect(name).toMatch(/^[a-z-]+\/[a-z-]+$/);
      expect(weights[name]).toBeGreaterThan(0);
      expect(says).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("no name is given twice, and no weight to a rule that is gone", () => {
    const names = extractRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(weights).filter((name) => !names.includes(name))).toEqual([]);
  });
});
