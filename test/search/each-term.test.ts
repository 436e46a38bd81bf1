import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eachTerm } from "../../src/search/each-term.ts";
import { findTerms } from "../../src/search/words.ts";

function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  eachTerm(text, (term) => terms.push(term));
  return terms;
}

/** Pieces of text that touch each other in ways that matter: joined words, numbers, marks, other scripts. */
const PIECES = [
  ..."A b s É ß İ Σ 1 ½ Ⅳ Ж 漢 字 ー א ٣ ﬁ ª 𐐀 . , - ' ’ ʼ ` ´ “ ( —".split(" "),
  ..."12 123 1,250 .500 l’été don’t minister’s ไทย word Word e-mail x1 1x".split(" "),
  ...[" ", " ", "\n", "\u00a0", "\u00ad", "\u0301", "\u200b", "\ud800", "a".repeat(33)],
];

describe("the terms of an article", () => {
  test("are the words, without the endings behind an apostrophe", () => {
    expect(termsOf("The mayor’s ferry didn’t sail at 5,000 tonnes")).toEqual(
      "the mayor ferry didn sail at 5000 tonnes".split(" "),
    );
  });

  test("are those that are looked for in a browser, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        expect(termsOf(text)).toEqual(findTerms(text).map(({ term }) => term));
      }),
      { numRuns: 2000 },
    );
  });
});
