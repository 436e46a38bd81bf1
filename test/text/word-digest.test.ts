import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldToWords } from "../../src/text/fold.ts";
import { digestOfWords } from "../../src/text/word-digest.ts";

describe("the digest of a text's words", () => {
  test("is that of its folded words", () => {
    const characters = fc.constantFrom(
      ..."aZ\u00e9\u00c9\u043c\u00b5\u00bd7 \t-\u2013\u2019\u201c.\u2026\ufb01",
    );
    fc.assert(
      fc.property(fc.string({ unit: characters }), (text) => {
        expect(digestOfWords(text)).toBe(digestOfWords(foldToWords(text)));
      }),
    );
  });

  test("differs where a word or the place of a space does", () => {
    const texts = ["mill owners meet", "mill owner smeet", "owners mill meet", "mill owners met", "m"];
    expect(new Set(texts.map(digestOfWords)).size).toBe(texts.length);
  });

  test("of no words is 0", () => {
    expect(["", " \u2014 \u2026", "\u00a0"].map(digestOfWords)).toEqual([0, 0, 0]);
  });

  test("is a whole number that JSON keeps", () => {
    for (const text of ["Mill owners meet", "\u041c\u043e\u0441\u0442"])
      expect(Number.isSafeInteger(digestOfWords(text))).toBe(true);
  });
});
