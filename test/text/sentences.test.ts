import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSentences } from "../../src/text/sentences.ts";

const sentencesOf = (text: string): readonly string[] =>
  findSentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["The owners met. Nobody spoke!", ["The owners met.", "Nobody spoke!"]],
    ["\u201cWe asked.\u201d She waited.", ["\u201cWe asked.\u201d", "She waited."]],
    ["Mr. March of the U.S. Navy met Gen. Brooke.", ["Mr. March of the U.S. Navy met Gen. Brooke."]],
    ["It cost 3.5 million. he wrote small", ["It cost 3.5 million. he wrote small"]],
    ["  No stop at all  ", ["No stop at all"]],
    [
      "\u6a4b\u304c\u9589\u9396\u3055\u308c\u305f\u3002\u5e02\u304c\u8ff0\u3079\u305f\u3002",
      ["\u6a4b\u304c\u9589\u9396\u3055\u308c\u305f\u3002", "\u5e02\u304c\u8ff0\u3079\u305f\u3002"],
    ],
    [
      "Am Morgen des 23. Julis brannte es im 1. Stock. Verletzt wurde niemand.",
      ["Am Morgen des 23. Julis brannte es im 1. Stock.", "Verletzt wurde niemand."],
    ],
    ["Then I am 23. He is 24. They met.", ["Then I am 23.", "He is 24.", "They met."]],
    ["Es kostet ca. 5 Mio. Euro. Er wohnt in Nr. 7.", ["Es kostet ca. 5 Mio. Euro.", "Er wohnt in Nr. 7."]],
    ["Дом на ул. Ленина стоит 5 млн. Его продали.", ["Дом на ул. Ленина стоит 5 млн. Его продали."]],
    ["", []],
  ])("%s", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test("no character but white space is lost, and none stands in two", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(sentencesOf(text).join("").replace(/\s+/g, "")).toBe(text.replace(/\s+/g, ""));
      }),
    );
  });
});
