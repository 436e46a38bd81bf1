import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../src/read/read.ts";
import { clipping, complaints, seed } from "./seed.ts";

test("a clipping says what file it is", () => {
  const bytes = new TextEncoder().encode("The mills stand still.\r\n");
  expect(read(seed("1931/strike.txt"), bytes)).toEqual({
    path: "seeds/1931/strike.txt",
    name: "1931/strike.txt",
    format: "text",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: 24,
    encoding: "utf-8",
    text: "The mills stand still.\r\n",
    frontMatter: null,
    blocks: [{ kind: "line", span: { start: 0, end: 22 }, text: "The mills stand still." }],
    problems: [],
  });
});

test("a format that nobody knows any more is read as text", () => {
  const page = read({ ...seed("strike.txt"), format: "gopher" }, new TextEncoder().encode("# mills"));
  expect([page.format, page.blocks[0]!.text]).toEqual(["text", "# mills"]);
});

test.each(["", " \n\t\r\n", "\ufeff", "\u200b\n"])("%j is empty, and said so", (content) => {
  expect(complaints(clipping(content))).toEqual(["file-empty"]);
});

test("a picture under the name of a text is refused, once", () => {
  const page = clipping(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
  expect([page.encoding, page.text, page.blocks]).toEqual(["binary", "", []]);
  expect(complaints(page)).toEqual(["file-binary"]);
});

test("a last line without its end is a line", () => {
  expect(clipping("One mill.\nTwo mills.").blocks).toHaveLength(2);
});

test("problems come in the order of the steps, each with its place in the text", () => {
  const page = clipping("\ufeff---\ntilte: Strike\n---\n\0mills <b>\n\n<p>stand</p>", "strike.md");
  expect(complaints(page)).toEqual([
    "nul-replaced: \ufffd",
    "front-matter-unknown: tilte",
    "markdown-html: <p>stand</p>",
  ]);
  expect(new Set(page.problems.map(({ path }) => path))).toEqual(new Set(["seeds/strike.md"]));
});

describe("the clippings at hand", () => {
  const names = readdirSync("seeds").filter((name) => name.endsWith(".txt"));

  test.each(names)("%s comes out byte for byte", (name) => {
    const bytes = readFileSync(`seeds/${name}`);
    const page = read(seed(name), bytes);
    expect(Buffer.from(page.text)).toEqual(bytes);
    expect(page.problems).toEqual([]);
    for (const { span, text } of page.blocks) expect(page.text.slice(span.start, span.end)).toBe(text);
    const between = page.blocks.reduceRight(
      (rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end),
      page.text,
    );
    expect(between.trim()).toBe("");
  });
});

describe("whatever the bytes", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
    fc
      .string({ unit: "binary", maxLength: 100 })
      .map((text) => new TextEncoder().encode(`---\n${text}\n---\n`)),
    fc.string({ maxLength: 100 }).map((text) => new TextEncoder().encode(`---js\n${text}\n---\n`)),
    fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(`\ufeff${text}`, "utf16le")),
  );

  test.each(["strike.txt", "strike.md"])(
    "reading %s never throws, and every place lies in the text",
    (name) => {
      fc.assert(
        fc.property(bytes, (content) => {
          const page = read(seed(name), content);
          let end = page.frontMatter?.span.end ?? 0;
          for (const { span } of page.blocks) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(page.text.length);
          for (const { span } of page.problems)
            expect(span === null || span.end <= page.text.length).toBe(true);
        }),
        { numRuns: 1000 },
      );
    },
  );

  test("the same bytes give the same record", () => {
    fc.assert(
      fc.property(bytes, (content) => {
        expect(clipping(content)).toEqual(clipping(content));
      }),
    );
  });
});
