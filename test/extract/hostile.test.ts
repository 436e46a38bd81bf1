import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { indexSources } from "../../src/knowledge/index-sources.ts";
import { covers } from "../../src/text/cover.ts";
import { clip, PARAGRAPHS } from "./pages.ts";

/** A size, and how much more time twenty times the size may take: linear work takes twenty times, quadratic four hundred. */
const SMALL = 500;
const FACTOR = 20;
const MOST = 80;

const HOUSES = ["Harbour Clarion", "Valley Clarion", "Tarn Clarion", "Moor Clarion"];
const known = indexSources(
  HOUSES.map((name) => ({
    name,
    aliases: [],
    loose: [],
    signatures: [],
    domains: [],
    country: null,
    kind: "newspaper",
  })),
);

const SHAPES: readonly (readonly [string, (n: number) => string])[] = [
  ["one long line of words", (n) => "word ".repeat(n)],
  ["one long word", (n) => "A".repeat(5 * n)],
  ["By, again and again", (n) => "By ".repeat(n)],
  ["bylines", (n) => "By Jo March\n".repeat(n)],
  ["short lines", (n) => Array.from({ length: n }, (_, i) => `Item ${i}`).join("\n")],
  [
    "headlines above a text",
    (n) =>
      `${Array.from({ length: n }, (_, i) => `Harbour Bridge To Close For Week ${i} As Repairs Begin`).join("\n")}\n${PARAGRAPHS.join("\n")}`,
  ],
  ["paragraphs", (n) => `${PARAGRAPHS[0]}\n`.repeat(n)],
  ["brackets", (n) => "(".repeat(5 * n)],
  ["brackets and bars", (n) => "(a/b ".repeat(n)],
  [
    "pictures signed by the house",
    (n) => Array.from({ length: n }, (_, i) => `The mill at dawn ${i} - Clarion International`).join("\n"),
  ],
  [
    "names of houses that are known",
    (n) => Array.from({ length: 6 * n }, (_, i) => HOUSES[i % HOUSES.length]).join("\n"),
  ],
  ["boxes of links", (n) => "Related articles\nHarbour bridge to close for a week\n".repeat(n)],
  ["dates", (n) => "May 4, 2021\n".repeat(n)],
  [
    "hard-wrapped rows",
    (n) => "the owners met again on tuesday and nobody expects that they will agree\n".repeat(n),
  ],
  [
    "words broken at the ends of rows, and one very long",
    (n) =>
      `${"the owners met again on tuesday and nobody ex-\npects that they will agree before the holi-\ndays and the men wait\n".repeat(n)}${"a".repeat(20 * n)}`,
  ],
  ["references to an issue", (n) => "Tarn Mercury, Volume XIII, Issue 137, 4 May 1951, Page 5\n".repeat(n)],
  [
    "fields of records",
    (n) => "BYLINE: Jo March\nSECTION: NEWS\nLENGTH: 12 words\nLOAD-DATE: May 4, 2021\n".repeat(n),
  ],
  ["heads of messages", (n) => "From: Jo March\nDate: May 4, 2021\nTo: Ben\nSubject: Mill\n\n".repeat(n)],
  ["imprints", (n) => "Tarn Mercury\nConcord, Ohio\nMay 4, 1951\n".repeat(n)],
  [
    "titles",
    (n) => `${"Mill owners meet spinners for the fourth time\n\n".repeat(n)}${PARAGRAPHS.join("\n")}`,
  ],
  ["times as of a film, with names below them", (n) => "0:05\nHarbour\n".repeat(2 * n)],
  [
    "a thread of comments",
    (n) =>
      `${PARAGRAPHS.join("\n").repeat(9)}\n${"On May 4, 2021, at 10:07 PM, jo wrote:\nI was there.\n".repeat(n)}`,
  ],
  [
    "a long foot that speaks to readers",
    (n) =>
      `${`${PARAGRAPHS.join("\n")}\n`.repeat(n)}${"We ask you for help, so that we can go on with our newsletter for you.\n".repeat(n)}`,
  ],
  [
    "pictures of one photographer among paragraphs",
    (n) => `${PARAGRAPHS[0]}\nMoss in a bowl at dawn (Jo March)\n`.repeat(n),
  ],
  [
    "labels in the text and in the foot, each twice",
    (n) => {
      const labels = Array.from({ length: n }, (_, i) => `Label ${i} of all`);
      return [...labels.flatMap((label) => [PARAGRAPHS[0], label]), ...labels].join("\n");
    },
  ],
  [
    "lines in capitals among paragraphs",
    (n) => Array.from({ length: n }, (_, i) => `MILL OWNERS MEET AGAIN ${i}\n${PARAGRAPHS[0]}`).join("\n"),
  ],
  [
    "lines in capitals",
    (n) =>
      `${PARAGRAPHS[0]}\n`.repeat(9) +
      Array.from({ length: n }, (_, i) => `MILL OWNERS MEET AGAIN ${i}`).join("\n") +
      `\n${PARAGRAPHS[0]}`.repeat((9 * n) / 3),
  ],
  [
    "people in office below what they said",
    (n) => `${PARAGRAPHS[0]}\nWe wait.\nJo March, head of the mill\n`.repeat(n),
  ],
  ["white space", (n) => `${" ".repeat(10 * n)}x`],
];

describe("hostile text", () => {
  test.each(SHAPES)("%s: covered, and the time grows with the length", (_, make) => {
    const time = (n: number): number => {
      const clipping = clip(make(n));
      const start = process.cpuUsage();
      const { passages } = extract(clipping, known);
      const { user, system } = process.cpuUsage(start);
      const taken = (user + system) / 1000;
      expect(covers(clipping.text.length, passages)).toBe(true);
      return taken;
    };
    time(SMALL);
    // The quickest of a few: what else the machine does, and the compiler, only adds.
    const quickest = (n: number): number => Math.min(time(n), time(n), time(n));
    const small = Math.max(quickest(SMALL), 1);
    expect(quickest(FACTOR * SMALL) / small).toBeLessThan(MOST);
  });

  test("never throws", () => {
    for (const text of [
      "\u0000",
      "\ufeff",
      "---\n---",
      "\ud800",
      "\r\n\r\n",
      "> ",
      "#",
      "- ",
      "\u202e By Jo March",
      "%s{}[]",
    ]) {
      expect(() => extract(clip(text))).not.toThrow();
      expect(() => extract(clip(text, "markdown"))).not.toThrow();
    }
  });
});
