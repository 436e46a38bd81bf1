import fc from "fast-check";
import { expect, test } from "vitest";
import { joinUses, partUses } from "../../src/text/rule-uses.ts";
import { countListed, joinWords, partWords } from "../../src/text/word-list.ts";

const anyWord = fc.stringMatching(/^\S{1,6}$/u);

test("a list of words comes back as it was, and is counted without being taken apart", () => {
  fc.assert(
    fc.property(fc.array(anyWord), (words) => {
      const list = joinWords(words);
      expect(partWords(list)).toEqual(words);
      expect(countListed(list)).toBe(words.length);
    }),
  );
});

test("uses of rules come back with their counts and lines", () => {
  const uses = [
    { rule: "junk/share", count: 3, line: 12 },
    { rule: "title/first-line", count: 1, line: 1 },
  ];
  expect(partUses(joinUses(uses))).toEqual(uses);
  expect(partUses(joinUses([]))).toEqual([]);
});
