import { createHash } from "node:crypto";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { bytesOfPart, countParts } from "../../src/read/parts.ts";
import { read } from "../../src/read/read.ts";
import type { Clipping, SeedFile } from "../../src/records/clipping.ts";
import { clipping, complaints, seed } from "./seed.ts";

const bytesOf = (text: string, encoding = "utf-8", addBOM = false): Buffer =>
  iconv.encode(text, encoding, { addBOM });

const nth = (file: SeedFile, number: number): SeedFile => {
  const path = number === 1 ? file.path : `${file.path}#${number}`;
  return { ...file, path, part: { number, path: file.path, name: file.name } };
};

function partsOf(content: string | Uint8Array, name = "digest.txt"): readonly Clipping[] {
  const file = seed(name);
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  const count = countParts(file, bytes);
  return Array.from({ length: count }, (_, at) => read(nth(file, at + 1), bytes));
}

const FIRST = "Ferry stops at noon\n\nThe harbour board said so.\n\n";
const SECOND = "=====\n---\ntitle: Mill turns again\n---\nThe wheel was mended.\n\n";
const THIRD = "==========  \n---\nid: bridge\ndate: 1931-13-05\n---\nThe bridge at Upper Tarn fell.\n";

describe("several articles in one file", () => {
  test("each is a clipping with the note above it, its own text and its own digest", () => {
    const parts = partsOf(FIRST + SECOND + THIRD);
    expect(parts.map(({ text }) => text)).toEqual([FIRST, SECOND, THIRD]);
    expect(parts.map(({ path }) => path)).toEqual([
      "seeds/digest.txt",
      "seeds/digest.txt#2",
      "seeds/digest.txt#3",
    ]);
    expect(parts.map(({ frontMatter }) => [frontMatter?.title ?? null, frontMatter?.id ?? null])).toEqual([
      [null, null],
      ["Mill turns again", null],
      [null, "bridge"],
    ]);
    expect(parts[1]!.blocks.map(({ text }) => text)).toEqual(["The wheel was mended."]);
    expect(parts.map(({ sha256, bytes }) => [sha256, bytes])).toEqual(
      [FIRST, SECOND, THIRD].map((text) => [createHash("sha256").update(text).digest("hex"), text.length]),
    );
  });

  test("lines are counted as in the file, and places in the part's own text", () => {
    const parts = partsOf(FIRST + SECOND + THIRD);
    expect(parts.map(({ firstLine }) => firstLine)).toEqual([undefined, 5, 11]);
    const { frontMatter, text } = parts[2]!;
    const { start, end } = frontMatter!.places.date!;
    expect(text.slice(start, end)).toBe("1931-13-05");
  });

  test("a line of = sets nothing apart without a note below it", () => {
    for (const text of [
      "Headline\n========\nText of it.\n",
      "One.\n\n=====\n\nTwo.\n",
      "One.\n====\n---\ntitle: Two\n---\nThree.\n",
      "One.\n ===== \n---\ntitle: Two\n---\nThree.\n",
      "One.\n=====\n---\nSo it went on. And on: for ever.\n---\nThree.\n",
      "One.\n=====\n---\ntitle: never closed\n",
      "One.\n=====\n\n---\ntitle: Two\n---\nThree.\n",
    ])
      expect(partsOf(text), text).toHaveLength(1);
  });

  test("in Markdown a heading with a note below it is a heading", () => {
    const below = "=====\n---\nauthor: Jo March\n---\nText.\n";
    expect(partsOf(`The ferry\n${below}`, "digest.md")).toHaveLength(1);
    expect(partsOf(`The ferry\n\n${below}`, "digest.md")).toHaveLength(2);
    expect(partsOf(`The ferry\n${below}`)).toHaveLength(2);
    expect(partsOf(`<p>The ferry</p>\n\n${below}`, "digest.html")).toHaveLength(1);
  });

  test("a separator on top opens the first part", () => {
    const parts = partsOf(SECOND + THIRD);
    expect(parts.map(({ frontMatter }) => frontMatter?.title ?? null)).toEqual(["Mill turns again", null]);
    for (const encoding of ["utf-8", "utf-16le"])
      expect(partsOf(bytesOf(SECOND + THIRD, encoding, true)).map(({ text }) => text)).toEqual([
        SECOND,
        THIRD,
      ]);
  });

  test.each([
    ["utf-8", true],
    ["utf-16le", true],
    ["utf-16be", true],
    ["windows-1252", false],
    ["windows-1251", false],
    ["shift_jis", false],
    ["gb18030", false],
  ])("in %s, nothing is lost and each part is read as the file is", (encoding, mark) => {
    const words = {
      "windows-1251": "Паромы к островам больше не ходят после полудня, сообщило правление порта.",
      shift_jis: "港湾局は、島への渡し船を正午で止めると発表した。住民は困っている。ソ表十予能",
      gb18030: "港务局宣布开往岛屿的渡轮中午停航，居民们对此感到不满。",
    }[encoding];
    const text = words ?? "Die Fähre über die Förde fährt nur noch bis zum Mittag, sagte der Bürgermeister.";
    const file = `${text}\r\n\r\n=====\r\n---\r\ntitle: ${text.slice(0, 9)}\r\n---\r\n${text}\r\n`;
    const bytes = bytesOf(file, encoding, mark);
    const parts = partsOf(bytes);
    expect(parts.map((part) => part.text).join("")).toBe(file);
    expect(parts.map((part) => part.encoding)).toEqual([parts[0]!.encoding, parts[0]!.encoding]);
    expect(parts[1]!.frontMatter!.title).toBe(text.slice(0, 9).trim());
    const own = parts.map((_, at) => bytesOfPart(nth(seed("digest.txt"), at + 1), bytes));
    expect(Buffer.concat(own).equals(bytes)).toBe(true);
    expect(own.map((piece) => createHash("sha256").update(piece).digest("hex"))).toEqual(
      parts.map(({ sha256 }) => sha256),
    );
  });

  test("whatever stands in a file, its parts are all of it", () => {
    const piece = fc.constantFrom(
      "=====",
      "---",
      "title: A",
      "\n",
      "\r\n",
      "\r",
      "x",
      " ",
      "é",
      "\u2028",
      "\0",
    );
    const file = fc.array(piece, { maxLength: 40 }).map((list) => list.join(""));
    const written = fc.tuple(file, fc.constantFrom("utf-8", "utf-16le", "windows-1252"), fc.boolean());
    fc.assert(
      fc.property(written, fc.constantFrom("digest.txt", "digest.md"), ([text, encoding, mark], name) => {
        const bytes = bytesOf(`${text}\n=====\n---\ntitle: B\n---\n${text}`, encoding, mark);
        const count = countParts(seed(name), bytes);
        const own = Array.from({ length: count }, (_, at) => bytesOfPart(nth(seed(name), at + 1), bytes));
        expect(Buffer.concat(own).equals(bytes)).toBe(true);
        const whole = clipping(bytes, name);
        expect(
          partsOf(bytes, name)
            .map((part) => part.text)
            .join(""),
        ).toBe(whole.text);
      }),
      { numRuns: 300 },
    );
  });

  test("problems stand with the part that they are of", () => {
    const parts = partsOf(`${FIRST}=====\n---\ntitle: Mill: a farewell\n---\nText.\n`);
    expect(parts.map(complaints)).toEqual([[], ["front-matter-broken: :"]]);
  });
});
