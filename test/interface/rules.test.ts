import { expect, test } from "vitest";
import { dateRules } from "../../src/date/rules.ts";
import { extractRules } from "../../src/extract/rules.ts";
import { tables } from "../../src/interface/index.ts";
import { togetherRules } from "../../src/relate/joint/rules.ts";

const names = [...extractRules, ...dateRules, ...togetherRules].map(({ name }) => name);
const others = Object.entries(tables).filter(([language]) => language !== "en");

test.each(others)("every rule says in %s how it works, and no other does", (_, { rules }) => {
  expect(Object.keys(rules).sort()).toEqual([...names].sort());
  for (const says of Object.values(rules)) expect(says).toMatch(/^[„\p{Lu}].{15,}\.$/u);
});
