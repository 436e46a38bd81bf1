import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";
import type { Passage, Role } from "../../src/records/passage.ts";
import { linesOfOriginal } from "../../src/render/article/original.ts";
import { madeUp } from "../support/dossier.ts";

const ROLES: readonly Role[] = [
  "title",
  "body",
  "junk",
  "related-link",
  "caption",
  "markup",
  "blank",
  "front-matter",
];

/** A text cut into passages at some places. */
const cut = (text: string, places: readonly number[], roles: readonly Role[]): Passage[] => {
  const ends = [...new Set([...places.map((place) => place % (text.length + 1)), text.length])].sort(
    (a, b) => a - b,
  );
  return ends
    .filter((end) => end > 0)
    .map((end, i, all) => {
      const role = roles[i % roles.length]!;
      return {
        span: { start: all[i - 1] ?? 0, end },
        role,
        junk: role === "junk" ? "share" : null,
        rule: "x/y",
      };
    });
};

const original = (text: string, passages: readonly Passage[]) => {
  const { clipping } = madeUp({ lines: [["body", text]] });
  return linesOfOriginal({ clipping, extraction: { passages, article: null, problems: [] } }, tables.en!);
};

describe("the original, line by line", () => {
  test("holds every character of the clipping, in order, on its line", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "é", " ", "\t", "\n", "\r\n", "\r", "<", "\u0001", "🗞", "\u2028"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(60), { maxLength: 9 }),
        fc.shuffledSubarray([...ROLES], { minLength: 1 }),
        (whole, places, roles) => {
          const { lines } = original(whole, cut(whole, places, roles));
          const ends = whole.split(/\r\n|\n|\r/);
          if (ends.at(-1) === "") ends.pop();
          expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(""))).toEqual(
            ends.map((line) => line.replaceAll("\u0001", "\u2401")),
          );
          expect(lines.map((line) => line.number)).toEqual(ends.map((_, i) => i + 1));
        },
      ),
    );
  });

  test("a line of two things is two pieces; a removed one says what it was and by which rule, once", () => {
    const text = "Home Ferry strike\nShare\nTweet\nNo ferry left.";
    const passages: Passage[] = [
      { span: { start: 0, end: 5 }, role: "junk", junk: "navigation", rule: "junk/menu" },
      { span: { start: 5, end: 18 }, role: "title", junk: null, rule: "title/first-line" },
      { span: { start: 18, end: 30 }, role: "junk", junk: "share", rule: "junk/share" },
      { span: { start: 30, end: text.length }, role: "body", junk: null, rule: "body/text" },
    ];
    const { lines, removed } = original(text, passages);
    expect(removed).toBe(3);
    expect(
      lines.map(({ pieces }) => pieces.map(({ text: words, state, label }) => [words, state, label])),
    ).toEqual([
      [
        ["Home ", "removed", "navigation"],
        ["Ferry strike", "kept", "title"],
      ],
      [["Share", "removed", "sharing buttons"]],
      [["Tweet", "removed", null]],
      [["No ferry left.", "kept", null]],
    ]);
    expect(lines[0]!.pieces[0]!.rule).toBe("junk/menu");
  });
});
