import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/language/index.ts";
import { mentionsIn, tables } from "./mentions-in.ts";

const piece = fc.constantFrom(
  "Ada Brook",
  "Mr Harkness",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "said",
  "the council",
  "Westmoor Council",
  "in Leeds",
  ", ",
  ". ",
  " ",
  "She",
  "told",
  ": ",
  "we are late",
  "\u00a0",
  "NATO",
  "🙂",
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => `x ${pieces.join(" ")}`);

describe("mentions", () => {
  test("have their words where they say", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const text = paragraphs.join("\n\n");
        const { people, organisations, places, quotes } = mentionsIn(...paragraphs);
        const plain = (words: string) => words.replace(/[\s\u00a0]/g, " ");
        for (const { mentions } of [...people, ...organisations, ...places])
          for (const { text: words, span } of mentions)
            expect(plain(text.slice(span.start, span.end))).toBe(words);
        for (const { speaker } of quotes)
          if (speaker?.named)
            expect(plain(text.slice(speaker.named.span.start, speaker.named.span.end))).toBe(
              speaker.named.text,
            );
      }),
    );
  });

  test("a long line without end takes no long time", () => {
    const { people } = mentionsIn(
      "Ada Brook said “".repeat(4_000),
      "Xx ".repeat(20_000),
      '" '.repeat(20_000),
    );
    expect(people.length).toBeGreaterThan(0);
  });
});

describe("the tables of names", () => {
  test("are found by what they hold", () => {
    expect(tables.given.get("ada")).toBe("f");
    expect(tables.places.get("nairobi")).toBeDefined();
    expect(tables.same.get("u.s")).toBe("united states");
    expect(tables.organisations.has("nato")).toBe(true);
  });

  test("say where they come from", () => {
    const notes = readFileSync("data/README.md", "utf8");
    for (const name of [
      "given-names.csv",
      "places.csv",
      "organisations.csv",
      "common-words.csv",
      "everyday-words.csv",
      "surname-words.csv",
    ])
      expect(notes).toContain(name);
  });
});

test("every language says how people speak", () => {
  for (const { code, mentions } of languages) expect(mentions.saying.length, code).toBeGreaterThan(5);
});
