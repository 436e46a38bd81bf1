import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningOf, inOrder } from "../../src/search/in-order.ts";
import { spellingOf } from "../../src/text/spellings.ts";

const ordered = (term: string) => ({ term, beginning: beginningOf(spellingOf(term), term) });

const sorted = (terms: readonly string[]): readonly string[] =>
  terms
    .map(ordered)
    .sort(inOrder)
    .map(({ term }) => term);

/** Letters at both sides of what is told by its number. */
const letter = fc.constantFrom("a", "b", "é", "z", "~", "\u007f", "ß", "я", "مـ", "海", "1");
const term = fc.array(letter, { minLength: 1, maxLength: 7 }).map((letters) => letters.join(""));

test("terms are in the order of sorted strings", () => {
  fc.assert(
    fc.property(fc.uniqueArray(term, { maxLength: 60 }), (terms) => {
      expect(sorted(terms)).toEqual([...terms].sort());
    }),
  );
});

test("a short term goes before those that begin with it, and an accent behind all plain letters", () => {
  expect(sorted(["quaysides", "quayé", "quay", "quayz", "qua", "quayside"])).toEqual([
    "qua",
    "quay",
    "quayside",
    "quaysides",
    "quayz",
    "quayé",
  ]);
});
