import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findWords, isNumber } from "../../src/text/words.ts";

const wordsOf = (text: string): readonly string[] => findWords(text).map((word) => word.text);

describe("words", () => {
  test.each([
    ["O\u2019Neill\u2019s well-known 1,250.50 m", ["o'neill's", "well", "known", "1,250.50", "m"]],
    ["NewsLoop24 at 14:05", ["newsloop", "24", "at", "14:05"]],
    [
      "\u041c\u043e\u0441\u0442 \u0437\u0430\u043a\u0440\u044b\u0442!",
      ["\u043c\u043e\u0441\u0442", "\u0437\u0430\u043a\u0440\u044b\u0442"],
    ],
    ["'quoted' 'tis", ["quoted", "tis"]],
    ["cafe\u0301 \ud835\udc00b", ["cafe\u0301", "\ud835\udc00b"]],
    ["\u2014 \u2026 .", []],
    ["12\uff13 \u0663\u0664,5 3\u00bd,4.", ["12\uff13", "\u0663\u0664,5", "3\u00bd,4"]],
    ["o''neill a'\u0301b x'\u4e16 2\u2019s", ["o", "neill", "a", "b", "x'\u4e16", "2", "s"]],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("places are those of the words in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        let end = 0;
        for (const word of findWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(word.start, word.end).toLowerCase().replaceAll("\u2019", "'")).toBe(word.text);
          end = word.end;
        }
      }),
    );
  });

  test("numbers are told from words", () => {
    expect(findWords("4,000 spinners in 1931").map(isNumber)).toEqual([true, false, false, true]);
  });

  test("an apostrophe that ends a text, or a word, belongs to no word", () => {
    for (const text of ["the owners'", "the owners\u2019", "the owners' strike"])
      expect(findWords(text)[1], text).toMatchObject({ text: "owners", start: 4, end: 10 });
  });
});
