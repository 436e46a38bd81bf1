import { describe, expect, test } from "vitest";
import { cardOf } from "../../src/relate/card.ts";
import { leadOf } from "../../src/relate/lead.ts";
import { partUses } from "../../src/text/rule-uses.ts";
import { madeUp, on } from "../support/dossier.ts";

const body = (...paragraphs: string[]) => ({
  standfirst: null,
  body: paragraphs.map((text) => ({
    kind: "paragraph" as const,
    text,
    span: { start: 0, end: text.length },
  })),
});

describe("lead", () => {
  test("a short text is its own lead", () => {
    expect(leadOf(body("The mill is shut."))).toBe("The mill is shut.");
  });

  test("ends at a sentence", () => {
    const sentence =
      "The council put off its vote on the new bridge for the third time since the flood of that year.";
    expect(leadOf(body([sentence, sentence, sentence, sentence].join(" ")))).toBe(
      [sentence, sentence, sentence].join(" "),
    );
  });

  test("a sentence without end is cut at a word, with an ellipsis", () => {
    const lead = leadOf(body("word ".repeat(500)));
    expect(lead.length).toBeLessThanOrEqual(301);
    expect(lead).toMatch(/word…$/);
  });

  test("a short first paragraph takes the next with it; a standfirst comes first", () => {
    expect(leadOf(body("Fire!", "It began in the mill."))).toBe("Fire! It began in the mill.");
    const standfirst = { value: "What we know", basis: "stated" as const, span: null, rule: "x" };
    expect(leadOf({ ...body("It began in the mill."), standfirst })).toBe(
      "What we know It began in the mill.",
    );
  });

  test("a megabyte without a space, and no text at all", () => {
    expect(leadOf(body("x".repeat(1_000_000)))).toHaveLength(301);
    expect(leadOf(body())).toBe("");
  });
});

describe("card", () => {
  const dossier = madeUp({
    lines: [
      ["navigation", "Home"],
      ["title", "Ferry strike"],
      ["body", "No ferry has left the harbour since Monday."],
      ["advertisement", "Advertisement"],
      ["body", "None will on Friday."],
      ["footer", "All rights reserved"],
    ],
    date: on("1931-05-04"),
  });

  test("counts words and removed lines, and knows which rules were at work where first", () => {
    const card = cardOf("strike", "digest", dossier);
    expect(card.article).toMatchObject({
      title: "Ferry strike",
      titleSupplied: false,
      words: 12,
      removedLines: 3,
    });
    expect(partUses(card.rules)).toEqual([
      { rule: "junk/made-up", count: 3, line: 1 },
      { rule: "title/made-up", count: 2, line: 3 },
    ]);
  });

  test("stays small, however long the article is", () => {
    const lines = Array.from({ length: 2000 }, () => ["body", "A paragraph of an endless report."] as const);
    const long = cardOf("long", "digest", madeUp({ lines: [["title", "Long"], ...lines] }));
    expect(JSON.stringify(long).length).toBeLessThan(2000);
  });
});
