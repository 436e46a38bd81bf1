import fc from "fast-check";
import { expect, test } from "vitest";
import { WordSet } from "../../src/text/word-set.ts";
import { findWords } from "../../src/text/words.ts";

test("a set of words has those that were put in, and no others", () => {
  const words = fc.array(
    fc.constantFrom("tide", "Harbour", "20,000", "o\u2019clock", "a".repeat(40), "wave"),
  );
  fc.assert(
    fc.property(words, words, (own, others) => {
      const set = new WordSet();
      for (const { spelling, text } of findWords(own.join(" "))) set.add(spelling, text);
      const texts = new Set(findWords(own.join(" ")).map(({ text }) => text));
      for (const { spelling, text } of findWords(others.join(" ")))
        expect(set.has(spelling, text)).toBe(texts.has(text));
    }),
  );
});
