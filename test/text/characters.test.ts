import { describe, expect, test } from "vitest";
import {
  CAPITAL,
  DIGIT,
  endOfSmall,
  hasGluedCapital,
  LETTER,
  MARK,
  NUMBER,
  OTHER,
  SMALL,
  SPACE,
  signAt,
  UNSEEN,
  widthAt,
} from "../../src/text/characters.ts";

describe("signs of a text", () => {
  test("each character of the first two planes of Unicode is what its properties say", () => {
    const kinds = [
      [SMALL, /^\p{Ll}$/u],
      [CAPITAL, /^\p{Lu}$/u],
      [LETTER, /^\p{L}$/u],
      [MARK, /^\p{M}$/u],
      [DIGIT, /^\p{Nd}$/u],
      [NUMBER, /^\p{N}$/u],
    ] as const;
    const wrong: number[] = [];
    for (let code = 0; code < 0x20000; code += 1) {
      const character = String.fromCodePoint(code);
      const kind = kinds.find(([, pattern]) => pattern.test(character))?.[0];
      const sign = signAt(character, 0);
      if (kind === undefined ? sign > UNSEEN : sign !== kind) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  test("spaces part words, unseen characters do not", () => {
    for (const space of [" ", "\t", "\n", "\u00a0", "\u2009", "\u3000", "\u0000"])
      expect(signAt(space, 0), JSON.stringify(space)).toBe(SPACE);
    for (const unseen of ["\u00ad", "\u200b", "\u200f", "\u2060", "\ufeff"])
      expect(signAt(unseen, 0), JSON.stringify(unseen)).toBe(UNSEEN);
  });

  test("there is nothing behind the end of a text", () => {
    expect(signAt("a", 1)).toBe(OTHER);
    expect(endOfSmall("ab", 2)).toBe(2);
  });

  test("half of a pair is one unit wide, a pair is two", () => {
    expect(widthAt("\u{1d400}", 0)).toBe(2);
    expect(widthAt("\ud835a", 0)).toBe(1);
    expect(widthAt("a", 0)).toBe(1);
  });

  test("small letters run to the next other sign", () => {
    expect(endOfSmall("harbour-bridge", 0)).toBe(7);
    expect(endOfSmall("été", 0)).toBe(0);
  });

  test.each([
    ["Jo MarchWriter", true],
    ["Anaïs ÉtéÉcole", true],
    ["\u{10428}A", true],
    ["JO MARCH", false],
    ["Jo March Writer", false],
    ["2Mill", false],
  ])("a capital glued to a small letter: %s", (text, glued) => {
    expect(hasGluedCapital(text)).toBe(glued);
  });
});
