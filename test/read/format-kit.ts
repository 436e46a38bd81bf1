import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Format } from "../../src/read/formats/format.ts";
import { isSafeSegment } from "../../src/read/safe-id.ts";
import type { Block } from "../../src/records/clipping.ts";

/** What every input format has to keep; its own test file only adds what is peculiar to it. */
export function testFormat(format: Format): void {
  describe(`the format ${format.name}`, () => {
    const blocksOf = (text: string, from = 0) => format.toBlocks(text, from).blocks;
    /** The text that the spans count in: a derived one is a text of its own, from its start. */
    const expectBlocks = (source: string, from: number) => {
      const { text, blocks } = format.toBlocks(source, from);
      expectInOrder(blocks, text ?? source, text === undefined ? from : 0);
    };

    test("has a name and endings that a file name can have", () => {
      expect(format.name).toMatch(/^[a-z]+$/);
      expect(format.extensions.length).toBeGreaterThan(0);
      for (const extension of format.extensions) expect(extension).toMatch(/^[a-z0-9]+$/);
      expect(isSafeSegment(format.name)).toBe(true);
    });

    test("reads nothing from nothing", () => {
      for (const text of ["", " ", "\n\n\r\n", "\u00a0\t\u200b\n"]) expect(blocksOf(text)).toEqual([]);
    });

    test("finds the words of plain paragraphs as they stand", () => {
      const text = "The mill owners met again.\n\nNo end is in sight, said Ann Poole.\n";
      expect(blocksOf(text).map((block) => block.text)).toEqual([
        "The mill owners met again.",
        "No end is in sight, said Ann Poole.",
      ]);
    });

    test.each(["\n", "\r\n", "\r"])("counts on with the line end %j", (end) => {
      const text = ["One mill.", "", "Two mills.", "", "Three mills."].join(end);
      expect(blocksOf(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
        "One mill.",
        "Two mills.",
        "Three mills.",
      ]);
    });

    test("begins where it is told to", () => {
      const text = "---\ntitle: Strike\n---\n\ufeffThe mill owners met again.";
      const [block] = blocksOf(text, text.indexOf("\ufeff"));
      expect(text.slice(block!.span.start, block!.span.end)).toBe("The mill owners met again.");
      for (const from of [text.length, text.length - 1]) {
        for (const { span } of blocksOf(text, from)) expect(span.start).toBeGreaterThanOrEqual(from);
      }
    });

    test("gives blocks in order, without overlap, inside the text, whatever the text", () => {
      fc.assert(
        fc.property(pages, fc.nat({ max: 12 }), (text, from) => {
          const start = Math.min(from, text.length);
          expectBlocks(text, start);
        }),
        { numRuns: 300 },
      );
    });

    test.each(Object.entries(NASTY))("is not held up by %s", (_name, text) => {
      expectBlocks(text, 0);
    });
  });
}

function expectInOrder(blocks: readonly Block[], text: string, from: number): void {
  let end = from;
  for (const block of blocks) {
    expect(block.span.start).toBeGreaterThanOrEqual(end);
    expect(block.span.end).toBeGreaterThan(block.span.start);
    expect(block.text).toBe(block.text.trim());
    expect(block.text).not.toBe("");
    end = block.span.end;
  }
  expect(end).toBeLessThanOrEqual(Math.max(text.length, from));
}

/** Pieces that mean something to one format or another, between arbitrary characters. */
const pages = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        ..."\n|\n\n|\r\n|\r|  |\t|    |\u00a0|\ufeff|\u2028|# |- |1. |> |***|---|```|<b>|</b>|<!--|-->".split(
          "|",
        ),
      ),
      fc.constantFrom(
        "&amp;",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "*a*",
        "`",
        "The mill owners met again.",
        "\\",
        "\ud800",
      ),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

const NASTY: Readonly<Record<string, string>> = {
  "a line of a megabyte": "The mill owners met again. ".repeat(40_000),
  "a megabyte without a space": "x".repeat(1_000_000),
  "a hundred thousand short lines": "mill\n".repeat(100_000),
  "ten thousand words By": "By ".repeat(10_000),
  "a hundred thousand stars": "*a_".repeat(33_000),
  "a hundred thousand brackets": "[".repeat(100_000),
  "fifty thousand quotations in each other": ">".repeat(50_000),
  "lists in lists": "- - a\n".repeat(20_000),
  "stairs of lists": Array.from({ length: 500 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join(""),
  "runs of back-ticks": Array.from({ length: 600 }, (_, length) => "`".repeat(length + 1)).join(" "),
  "a hundred thousand elements in each other": "<div>".repeat(100_000),
  "a hundred thousand phrases in each other": "<b>a<i>".repeat(50_000),
  "a hundred thousand elements closed that were not open": `${"<p>".repeat(50_000)}${"</b></div>".repeat(50_000)}`,
  "a hundred thousand attributes": `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(" ")}>a`,
  "an attribute of a megabyte": `<p class="${"ad ".repeat(350_000)}">a</p>`,
  "a hundred thousand links": '<li><a href="/a">The mill owners met</a></li>'.repeat(100_000),
  "a hundred thousand phrases in a line": "<span>The</span><span>Mill</span>".repeat(50_000),
  "a table of a hundred thousand cells": `<table><tr>${"<td>1".repeat(100_000)}`,
  "a table of thirty thousand rows": `|a|b|\n|-|-|\n${"|1|2|\n".repeat(30_000)}`,
  "a row of a hundred thousand bars": `|-\n${"|".repeat(100_000)}`,
  "a line of dashes that underlines nothing": `|${"-".repeat(200_000)}x`,
  "a hundred thousand tabs before a bar": `${"\t".repeat(100_000)}x|-`,
  "a script that never ends": `<script type="application/ld+json">${'{"@graph":['.repeat(50_000)}`,
  "broken JSON": `<script type="application/ld+json">{"@type":"NewsArticle",${'"headline":"a'.repeat(50_000)}</script>`,
  "a comment that never ends": `<p>a<!--${"<!--".repeat(100_000)}`,
  "a hundred thousand entities": "<p>&amp;&#8217;".repeat(100_000),
  "unclosed tags": "<a b='".repeat(30_000),
  "a hundred thousand blanks": " ".repeat(100_000),
  "a hundred thousand line ends": "\n".repeat(100_000),
};
