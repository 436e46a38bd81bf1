import fc from "fast-check";
import { expect, test } from "vitest";
import type { CardQuote } from "../../src/records/archive.ts";
import { digestOfQuotes } from "../../src/relate/card-mentions.ts";
import { type Memo, NO_MEMO } from "../../src/relate/memo.ts";
import { keyBlocksOf } from "../../src/relate/quotes/key-blocks.ts";

/** Remembers what JSON can say; `puts`: how often something was put down. */
function paper() {
  let text = "null";
  let puts = 0;
  const memo: Memo = {
    ...NO_MEMO,
    last: () => JSON.parse(text) ?? undefined,
    putLast(_name, value) {
      puts += 1;
      text = JSON.stringify(value);
    },
  };
  return { memo, puts: () => puts };
}

const WORDS = "the harbour mill shall be dredged in spring by nobody but Ada".split(" ");

/** As a fresh program has them: no object of another. */
const saying = (texts: readonly string[]) => {
  const quotes = texts.map((text): CardQuote => ({ text, speaker: null, hasRareWord: false }));
  return { quotes, said: digestOfQuotes(quotes) };
};

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
const articles = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 20 });

test("what was put down gives the keys that the words themselves give", () => {
  fc.assert(
    fc.property(articles, articles, fc.nat(20), (before, more, from) => {
      const { memo } = paper();
      keyBlocksOf(before.map(saying), memo);
      const now = [...before.slice(from), ...more];
      expect(keyBlocksOf(now.map(saying), memo)).toEqual(keyBlocksOf(now.map(saying), NO_MEMO));
    }),
  );
});

test("for a few articles that are others nothing is put down anew", () => {
  const { memo, puts } = paper();
  const many = Array.from({ length: 200 }, (_, at) => [`the mill shall be dredged in year ${at}`]);
  keyBlocksOf(many.map(saying), memo);
  keyBlocksOf([...many.slice(1), ["by nobody but Ada in spring"]].map(saying), memo);
  expect(puts()).toBe(1);
  keyBlocksOf(
    [...many.slice(20), ...many.slice(0, 20).map(() => ["nobody but Ada shall"])].map(saying),
    memo,
  );
  expect(puts()).toBe(2);
});
