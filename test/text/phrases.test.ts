import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOpened, findPhrases, indexPhrases, placesOf } from "../../src/text/phrases.ts";
import { findWords } from "../../src/text/words.ts";

const index = indexPhrases([
  ["sign up", "newsletter"],
  ["sign up for our newsletter", "newsletter, whole"],
  ["# min read", "reading time"],
]);
const found = (text: string): readonly string[] =>
  findPhrases(index, findWords(text)).map(({ tag, from, to }) => `${tag} ${from}-${to}`);

describe("phrases", () => {
  test("are found whatever stands between their words, longer ones first", () => {
    expect(found("Sign-up for our NEWSLETTER!")).toEqual(["newsletter, whole 0-5", "newsletter 0-2"]);
  });

  test("a number stands for any number", () => {
    expect(found("A 4 min read")).toEqual(["reading time 1-4"]);
    expect(found("A short min read")).toEqual([]);
  });

  test("a phrase cut short is none", () => {
    expect(found("Where do I sign")).toEqual([]);
  });

  test("are the same where their words were looked up before", () => {
    const words = ["sign", "up", "for", "our", "newsletter", "4", "min", "read", "tide"];
    const { first, alone, second } = placesOf(index);
    const flagOf = (word: string): number =>
      (first.includes(word) ? 1 : 0) | (alone.includes(word) ? 2 : 0) | (second.includes(word) ? 4 : 0);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (text) => {
        const lists = text.map((word) => flagOf(word === "4" ? "#" : word));
        const own = findWords(text.join(" "));
        const openers = { lists, first: 1, alone: 2, second: 4 };
        expect(findOpened(index, own, openers)).toEqual(findPhrases(index, own));
      }),
    );
  });
});
