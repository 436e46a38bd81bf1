import { describe, expect, test } from "vitest";
import { bySpelling, perSpelling } from "../../src/text/spellings.ts";
import { findWords, type Word } from "../../src/text/words.ts";

const spellingsOf = (text: string): readonly number[] => findWords(text).map(({ spelling }) => spelling);

describe("spellings", () => {
  test("a word has one number however it is written", () => {
    const [capitals, small, curly, straight, accented, other] = spellingsOf(
      "HARBOUR harbour owner\u2019s owner's \u00c9t\u00e9 harbours",
    );
    expect(capitals).toBe(small);
    expect(curly).toBe(straight);
    expect(spellingsOf("\u00e9t\u00e9")).toEqual([accented]);
    expect(new Set([small, straight, accented, other]).size).toBe(4);
  });

  test("letters beyond the table of letters are spelled, too", () => {
    const [first, second] = spellingsOf("\u041c\u041e\u0421\u0422 \u6e2f \u043c\u043e\u0441\u0442");
    expect(spellingsOf("\u043c\u043e\u0441\u0442 \u6e2f")).toEqual([first, second]);
  });

  test("very long words and long figures have none, and are found all the same", () => {
    const long = "a".repeat(40);
    expect(findWords(`${long} 1234567`)).toMatchObject([
      { text: long, spelling: -1 },
      { text: "1234567", spelling: -1 },
    ]);
  });

  test("what is asked of words is asked once for each spelling", () => {
    const asked: string[] = [];
    const lengthOf = perSpelling((word) => asked.push(word) && word.length);
    const ask = ({ spelling, text }: Word) => lengthOf(spelling, text);
    expect(findWords("Quay quay 1234567 1234567").map(ask)).toEqual([4, 4, 7, 7]);
    expect(asked).toEqual(["quay", "1234567", "1234567"]);
  });

  test("a table of words is asked by a word with a number or without one, and has nothing of others", () => {
    const long = "a".repeat(40);
    const lengthOf = bySpelling(
      new Map([
        ["quay", 4],
        [long, 40],
      ]),
    );
    expect(findWords(`Quay mole quay ${long}`).map(lengthOf)).toEqual([4, undefined, 4, 40]);
  });

  // Last: of all words that come after these only few are numbered.
  test("words for which there is no number any more are found all the same", () => {
    const words = Array.from(
      { length: 50_000 },
      (_, i) => `quay${i.toString(36).replace(/\d/g, "\u00e9")}x${"abcdefghij"[i % 10]}`,
    );
    expect(findWords(words.join(" ").toUpperCase()).map(({ text }) => text)).toEqual(words);
    expect(spellingsOf("Quay quay")[0]).toBe(spellingsOf("Quay quay")[1]);
  });
});
