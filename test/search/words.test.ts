import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTerms } from "../../src/search/words.ts";

const words = (text: string) => findTerms(text).map(({ term }) => term);

describe("the words of a text", () => {
  test.for<[string, readonly string[]]>([
    ["The Mill is SHUT.", ["the", "mill", "is", "shut"]],
    ["Čapek's café in Łódź, Ærø and Gießen", ["capek", "cafe", "in", "lodz", "aero", "and", "giessen"]],
    ["the minister’s words: don't", ["the", "minister", "words", "don"]],
    ["l’été d'une ville, O’Neill", ["l", "ete", "d", "une", "ville", "o", "neill"]],
    ["“Quoted” «words» — ‘all’", ["quoted", "words", "all"]],
    ["1,250 men, 3.5 per cent, 2019/20", ["1250", "men", "3", "5", "per", "cent", "2019", "20"]],
    ["ﬁre №5 Ⅳ", ["fire", "5", "iv"]],
    ["Ёлка и ёж", ["елка", "и", "еж"]],
    ["مُجلس الميناء كـــتاب", ["مجلس", "الميناء", "كتاب"]],
    ["שָׁלוֹם", ["שלום"]],
    ["हिन्दी समाचार", ["हिन्दी", "समाचार"]],
    ["東京都知事", ["東京", "京都", "都知", "知事"]],
    ["港", ["港"]],
    ["2024年の東京AI", ["2024", "年の", "の東", "東京", "ai"]],
    ["서울의 항구", ["서울의", "항구"]],
    ["", []],
    ["… — !?", []],
  ])("%s", ([text, terms]) => {
    expect(words(text)).toEqual(terms);
  });

  test("Thai is cut into pairs of signs", () => {
    expect(words("กรุงเทพ").length).toBeGreaterThan(3);
  });

  test("accents and capitals do not matter, however they are written", () => {
    expect(words("CAFÉ")).toEqual(words("cafe\u0301"));
  });

  test("each stands where it says, in order, and folds to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        let before = 0;
        for (const { term, start, end } of findTerms(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
          expect(term).not.toMatch(/[\s"*]/);
          before = start;
        }
      }),
    );
  });
});
