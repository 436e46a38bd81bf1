import type { SeedFile } from "../records/clipping.ts";
import type { Span } from "../records/span.ts";
import { decode } from "./decode.ts";
import type { Format } from "./formats/format.ts";
import { formats } from "./formats/index.ts";
import { readFrontMatter } from "./front-matter.ts";

/** One of the articles that an owner put into one file. */
export interface Part {
  /** In the decoded text of the file, with the line that sets it apart. */
  readonly span: Span;
  /** Length of that line; 0: it begins the file. */
  readonly lead: number;
}

/** A line of five `=` or more with `---` below it, at the start of a line. */
const SEPARATOR = /(?<![^\r\n])={5,}[ \t]*(?:\r\n|\n|\r)(?=---)/g;

/** Each part is cut out of the file by itself; a file of more is a data base. What is left belongs to the last part. */
const MOST_PARTS = 200;

/**
 * Where the articles of a text begin: at a line `=====` that has an owner's note right under it; in Markdown with a blank
 * line above it, for under words it makes a heading of them. Such a line elsewhere sets nothing apart. There is always
 * one part, and they cover the text.
 */
export function findParts(text: string, format: Format): readonly Part[] {
  const separators = format.frontMatter === "never" ? [] : noted(text, format);
  const starts = [...new Map([[0, 0], ...separators.map(({ at, length }) => [at, length] as const)])];
  return starts
    .slice(0, MOST_PARTS)
    .map(([start, lead], i, all) => ({ span: { start, end: all[i + 1]?.[0] ?? text.length }, lead }));
}

/** How many articles an owner put into a file. Of most files it is known without decoding them. */
export function countParts({ format }: Pick<SeedFile, "format">, bytes: Uint8Array): number {
  return mayHaveParts(bytes) ? partsOfBytes(formatNamed(format), bytes).length : 1;
}

/** The bytes of one part: joined again, those of all parts are the file. */
export function bytesOfPart(seed: Pick<SeedFile, "format" | "part">, bytes: Uint8Array): Uint8Array {
  const { start, end } = partsOfBytes(formatNamed(seed.format), bytes)[seed.part!.number - 1] ?? NONE;
  return bytes.subarray(start, end);
}

const NONE: Span = { start: 0, end: 0 };

export const formatNamed = (name: string): Format =>
  formats.find((candidate) => candidate.name === name) ?? formats[0];

interface Separator {
  readonly at: number;
  readonly length: number;
}

function noted(text: string, format: Format): readonly Separator[] {
  return separatorsIn(text)
    .filter(
      ({ at }) =>
        format.frontMatter === "known-field" || BLANK_ABOVE.test(text.slice(Math.max(0, at - LOOK), at)),
    )
    .filter(({ at, length }) => readFrontMatter(text.slice(at + length), format, "").frontMatter !== null);
}

/** A blank line, or nothing at all. */
const BLANK_ABOVE = /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$|^$/;
/** More blanks than that stand in no blank line. */
const LOOK = 100;

const separatorsIn = (text: string): readonly Separator[] =>
  text.includes("=====")
    ? [...text.matchAll(SEPARATOR)].map(({ 0: line, index }) => ({ at: index, length: line.length }))
    : [];

/** `=====` in bytes, or in UTF-16 of either order. */
const MARKS = ["=====", "=\0=\0=\0=\0="].map((mark) => Buffer.from(mark, "latin1"));

function mayHaveParts(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return MARKS.some((mark) => buffer.includes(mark));
}

/**
 * Where the parts are in the bytes. In UTF-16 each unit is two bytes; in all other encodings the signs of a separator
 * are the bytes of ASCII and no part of another sign. Where the two do not agree, the file stays whole.
 */
function partsOfBytes(format: Format, bytes: Uint8Array): readonly Span[] {
  const { text, encoding } = decode(bytes);
  const starts = findParts(text, format).map(({ span }) => span.start);
  const places = encoding.startsWith("utf-16") ? inUnits(bytes, starts) : inBytes(text, bytes, starts);
  return places.map((start, i) => ({ start, end: places[i + 1] ?? bytes.length }));
}

function inUnits([first, second]: Uint8Array, starts: readonly number[]): readonly number[] {
  const mark = first! + second! === 0xff + 0xfe ? 2 : 0;
  return starts.map((start) => (start === 0 ? 0 : mark + 2 * start));
}

/** Of UTF-8, its bytes as Latin-1. */
const BYTE_ORDER_MARK = "\xef\xbb\xbf";

function inBytes(text: string, bytes: Uint8Array, starts: readonly number[]): readonly number[] {
  const found = separatorsIn(text).map(({ at }) => at);
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const mark = raw.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const places = separatorsIn(raw.slice(mark)).map(({ at }) => mark + at);
  if (places.length !== found.length) return [0];
  return starts.map((start) => (start === 0 ? 0 : places[found.indexOf(start)]!));
}
