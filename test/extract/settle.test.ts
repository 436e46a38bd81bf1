import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claim } from "../../src/extract/claim.ts";
import { extract } from "../../src/extract/extract.ts";
import type { Claim } from "../../src/extract/rule.ts";
import { settle } from "../../src/extract/settle.ts";
import type { Extraction } from "../../src/records/article.ts";
import type { Clipping } from "../../src/records/clipping.ts";
import type { JunkKind, Role } from "../../src/records/passage.ts";
import { covers } from "../../src/text/cover.ts";
import { clip, PARAGRAPHS, page } from "./pages.ts";

/** What must hold of any clipping whatever. */
function check(clipping: Clipping, extraction: Extraction): void {
  expect(covers(clipping.text.length, extraction.passages)).toBe(true);
  for (const { role, junk } of extraction.passages) expect(junk !== null).toBe(role === "junk");
  for (const block of extraction.article?.body ?? []) {
    expect(clipping.text.slice(block.span.start, block.span.end).trim()).not.toBe("");
  }
}

const ROLES: readonly Role[] = [
  "title",
  "standfirst",
  "byline",
  "date-line",
  "dateline",
  "source",
  "subheading",
];
const MORE_ROLES: readonly (Role | null)[] = [
  "body",
  "caption",
  "credit",
  "related-link",
  "junk",
  "markup",
  null,
];
const KINDS: readonly JunkKind[] = ["navigation", "footer", "other"];

const claims = (length: number): fc.Arbitrary<readonly Claim[]> =>
  fc.array(
    fc.record({
      span: fc
        .tuple(fc.nat(length), fc.nat(length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      role: fc.constantFrom(...ROLES, ...MORE_ROLES),
      junk: fc.constantFrom(...KINDS),
      rule: fc.constantFrom("a/a", "title/b", "c/c"),
      weight: fc.double({ min: 0, max: 9, noNaN: true }),
    }),
    { maxLength: 30 },
  );

/** Text as pages have it: words, figures, marks, blank lines, line ends of all kinds. */
const WORDS = [
  "The owners met.",
  "By Jo March",
  "Share",
  "\u00a9 2021",
  "May 4, 2021",
  "(Wire)",
  "LEEDS \u2014 ",
  "\u2022 a",
  "a: b",
];
const pageText = fc
  .array(
    fc.oneof(fc.constantFrom(...WORDS, ...PARAGRAPHS, "\n", "\r\n", "\r", "\n\n", " ", "\t"), fc.string()),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("passages", () => {
  test("cover any text whatever", () => {
    fc.assert(
      fc.property(fc.oneof(pageText, fc.string({ unit: "binary" })), fc.boolean(), (text, markdown) => {
        const clipping = clip(text, markdown ? "markdown" : "text");
        check(clipping, extract(clipping));
      }),
      { numRuns: 300 },
    );
  });

  test("cover the text whatever is claimed", () => {
    const withClaims = pageText.chain((text) => fc.tuple(fc.constant(text), claims(text.length)));
    fc.assert(
      fc.property(withClaims, ([text, made]) => {
        const clipping = clip(text);
        check(clipping, settle(clipping, { language: claim(clipping).language, claims: made }));
      }),
      { numRuns: 300 },
    );
  });

  test.skipIf(!existsSync("seeds"))("cover clippings with lines dropped, doubled and joined", () => {
    const texts = readdirSync("seeds").map((name) => readFileSync(`seeds/${name}`, "utf8"));
    const edits = fc.array(fc.tuple(fc.constantFrom("drop", "double", "join"), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, (text, list) => {
        const lines = text.split("\n");
        for (const [edit, at] of list) {
          const line = lines[at] ?? "";
          if (edit === "drop") lines.splice(at, 1);
          else if (edit === "double") lines.splice(at, 0, line);
          else lines.splice(at, 2, line + (lines[at + 1] ?? ""));
        }
        const clipping = clip(lines.join("\n"));
        check(clipping, extract(clipping));
      }),
      { numRuns: 120 },
    );
  });

  test("what nobody claims is text: nothing is lost", () => {
    const clipping = clip("Harbour\n\nNews");
    const { passages, article } = settle(clipping, { language: claim(clipping).language, claims: [] });
    expect(passages.map(({ role }) => role)).toEqual(["body", "blank", "body"]);
    expect(article?.body.map(({ text }) => text)).toEqual(["Harbour", "News"]);
  });
});

describe("settling", () => {
  const text = page("Mill owners meet for the fourth time", "", ...PARAGRAPHS);

  test("claims are plain data: remembered and read again they settle the same", () => {
    const clipping = clip(text);
    const remembered = JSON.parse(JSON.stringify(claim(clipping)));
    expect(settle(clipping, remembered)).toEqual(extract(clipping));
  });

  test("weak claims of one kind outvote a strong one of another together", () => {
    const clipping = clip("Harbour news of the day");
    const at = { start: 0, end: clipping.text.length };
    const made = (role: Role, weight: number, junk?: JunkKind): Claim => ({
      span: at,
      role,
      junk,
      rule: `${role}/x`,
      weight,
    });
    const { language } = claim(clipping);
    const alone = settle(clipping, { language, claims: [made("body", 3), made("junk", 2, "share")] });
    expect(alone.passages[0]?.role).toBe("body");
    const more = [made("body", 3), made("junk", 2, "share"), made("caption", 1.5)];
    expect(settle(clipping, { language, claims: more }).passages[0]).toMatchObject({
      role: "junk",
      junk: "share",
    });
  });

  test("a rule that names the words goes before one that names the line", () => {
    const clipping = clip("Nobody spoke. (Wire)");
    const made: Claim[] = [
      { span: { start: 0, end: 20 }, role: "body", rule: "body/x", weight: 9 },
      { span: { start: 14, end: 20 }, role: "source", rule: "source/x", weight: 1 },
    ];
    const { passages } = settle(clipping, { language: claim(clipping).language, claims: made });
    expect(passages.map(({ role, span }) => [role, span.end])).toEqual([
      ["body", 14],
      ["source", 20],
    ]);
  });

  test("a standfirst with no text below it is the text", () => {
    const clipping = clip(page("Mill strike ends", "", PARAGRAPHS[0], "", "Ferries"));
    const at = (words: string) => {
      const start = clipping.text.indexOf(words);
      return { start, end: start + words.length };
    };
    const made: Claim[] = [
      { span: at("Mill strike ends"), role: "title", rule: "title/x", weight: 9 },
      { span: at(PARAGRAPHS[0]), role: "standfirst", rule: "standfirst/x", weight: 9 },
      { span: at("Ferries"), role: "subheading", rule: "subheading/x", weight: 9 },
    ];
    const { article } = settle(clipping, { language: claim(clipping).language, claims: made });
    expect(article?.body.map(({ kind }) => kind)).toEqual(["paragraph", "subheading"]);
    expect(article?.standfirst).toBeNull();
  });
});
