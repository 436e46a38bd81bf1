import fc from "fast-check";
import { expect, test } from "vitest";
import type { BodyBlock } from "../../src/records/article.ts";
import { type MarkedBlock, treeOfText } from "../../src/render/article/body-blocks.ts";
import { bodyHtml } from "../../src/render/article/body-html.ts";
import type { Mark } from "../../src/render/article/inline.ts";
import { textHtml } from "../../src/render/article/text-html.ts";

/** Words as hostile as they come: markup of HTML and Markdown, quotes, white space of all kinds, broken letters. */
const words = fc
  .array(
    fc.constantFrom(
      ...'The mill|<script>alert(1)</script>|<b>|</p>|&amp;|&|<|>|"|\'|`|*stars*|[x](y)|# |- |1. |\n|\r\n|\r| |\t|\u00a0|\u0000|\u0007|\ud800|\u2028|ä|水|<!--|-->|href="x"|\\'.split(
        "|",
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const mark = (length: number): fc.Arbitrary<Mark> =>
  fc
    .record({
      start: fc.nat(length),
      size: fc.nat(6),
      className: fc.constantFrom("cue" as const, "dateline" as const),
      title: fc.option(words, { nil: null }),
    })
    .map(({ start, size, className, title }) => ({
      span: { start, end: Math.min(length, start + size) },
      className,
      // Titles are words of the program: no NUL is in them, which the tree would print as a reference to nothing.
      title: className === "dateline" ? null : (title?.replaceAll("\0", "") ?? null),
    }));

const block: fc.Arbitrary<Omit<MarkedBlock, "number">> = fc
  .record({
    kind: fc.constantFrom<BodyBlock["kind"]>("paragraph", "subheading", "quotation", "list-item", "embed"),
    text: words,
  })
  .chain(({ kind, text }) =>
    fc.array(mark(text.length), { maxLength: 3 }).map((marks) => ({
      block: { kind, text, span: { start: 0, end: text.length } } as BodyBlock,
      marks,
    })),
  );

test("a plain text is printed as the tree of it is, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (found) => {
      const blocks = found.map((one, i) => ({ ...one, number: i + 1 }));
      expect(textHtml(blocks)).toBe(bodyHtml(treeOfText(blocks)));
    }),
    { numRuns: 500 },
  );
});

test("one with a table is left to the tree", () => {
  const table = { kind: "table", text: "a\tb", span: { start: 0, end: 3 } } as BodyBlock;
  expect(textHtml([{ block: table, number: 1, marks: [] }])).toBeNull();
});
