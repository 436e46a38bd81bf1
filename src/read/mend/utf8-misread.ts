import type { Repair } from "../../records/clipping.ts";
import type { Span } from "../../records/span.ts";
import { LATIN_1, MAC_ROMAN, WINDOWS_1251, WINDOWS_1252 } from "./code-pages.ts";

/**
 * UTF-8 that was once read as a code page, and then saved: `itâ€™s`, `cafÃ©`, `РњРѕСЃС‚`. Each character of more than
 * a byte stands as two to four signs whose bytes are still the ones of UTF-8, so nothing is lost and nothing guessed.
 *
 * Signs that could be such bytes stand side by side in sound text too (`„FPÖ“` is a whole character, by its bytes).
 * So a sequence must be one that no language writes, or stand in a line that is full of them, or in a clipping
 * where the first kind was found.
 */
export function findMisreadUtf8(text: string): readonly Repair[] {
  if (!SIDE_BY_SIDE.test(text)) return [];
  return PAGES.flatMap((page) => (page.hint.test(text) ? repairsFor(page, text) : []));
}

/** Two signs of the upper half: without such, no page need be asked. */
const SIDE_BY_SIDE = /[^\0-\x7f]{2}/;

interface CodePage {
  readonly byteOf: ReadonlyMap<string, number>;
  /** One cheap look tells of most clippings that there is nothing here. */
  readonly hint: RegExp;
  /** Signs of the upper half in a row. */
  readonly run: RegExp;
}

const PAGES: readonly CodePage[] = [
  codePage(/[\xc2-\xf4][^\0-\x7f\xc0-\xff]/, LATIN_1, WINDOWS_1252),
  codePage(/[РСТУФвр][^\0-\x7fА-я]/, WINDOWS_1251),
  codePage(/[√¬‚Ôƒ≈–—][^\0-\x7f]/, MAC_ROMAN),
];

function codePage(hint: RegExp, ...tables: readonly string[]): CodePage {
  const byteOf = new Map(tables.flatMap((table) => [...table].map((sign, at) => [sign, 0x80 + at] as const)));
  const signs = [...byteOf.keys()].map((sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`).join("");
  return { byteOf, hint, run: new RegExp(`[${signs}]{2,}`, "gu") };
}

function repairsFor(page: CodePage, text: string): readonly Repair[] {
  const sequences = [...text.matchAll(page.run)].flatMap((run) => sequencesIn(page, run[0], run.index));
  if (sequences.length === 0) return [];
  const sure = new Set(sequences.filter((one) => isOdd(page, text, one)));
  const dense = inDenseLines(page, text, sequences);
  const taken = sequences.filter(
    (one) => sure.has(one) || dense.has(one) || (sure.size > 0 && !mayBeQuoted(text, one)),
  );
  return joined(page, text, taken);
}

/** Signs whose bytes are one character of UTF-8. */
interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly lead: number;
  readonly second: number;
  /** The character. */
  readonly read: string;
}

function sequencesIn({ byteOf }: CodePage, run: string, offset: number): Sequence[] {
  const bytes = [...run].map((sign) => byteOf.get(sign) ?? 0);
  const found: Sequence[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes[at]!);
    const read = length > 1 && at + length <= bytes.length ? textOf(bytes.slice(at, at + length)) : null;
    if (read !== null) {
      found.push({
        start: offset + at,
        end: offset + at + length,
        lead: bytes[at]!,
        second: bytes[at + 1]!,
        read,
      });
      at += length;
    } else at += 1;
  }
  return found;
}

/** How many bytes a character has that begins with this one; 1: none begins so. */
function lengthOf(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 1;
}

/** The character of bytes of UTF-8; null where they are none, or a longer form of one than there need be. */
function textOf([first, ...others]: readonly number[]): string | null {
  let code = first! & (0x7f >> (others.length + 1));
  for (const byte of others) {
    if (byte >> 6 !== 0b10) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < LEAST[others.length]! || code > 0x10ffff || isSurrogate ? null : String.fromCodePoint(code);
}

/** The first character that needs one, two, three bytes more. */
const LEAST = [0, 0x80, 0x800, 0x10000] as const;

/** No language writes it: `â€`, `â‚`, `â„`, `ðŸ`; `Ã©` and `Â©`, unless it could be a capital and a closing quote. */
function isOdd({ byteOf }: CodePage, text: string, sequence: Sequence): boolean {
  const { start, end, lead: first, second } = sequence;
  // Letters of one script follow one another: of Cyrillic only lines full of them can tell.
  if (byteOf.has("ж")) return false;
  if (first === 0xe2) return second === 0x80 || second === 0x82 || second === 0x84;
  if (first === 0xf0) return second === 0x9f;
  const next = text.slice(start + 1, end);
  if (byteOf.has("√")) return first === 0xc3 && /^[^\p{P}]$/u.test(next);
  if (end - start !== 2 || first > 0xc5) return false;
  if (/\p{Ll}/u.test(text[start - 1] ?? "")) return true;
  return first <= 0xc3 && !mayBeQuoted(text, sequence);
}

/** A capital letter that ends a word, and the quotation mark or dash behind it. */
function mayBeQuoted(text: string, { start, end }: Sequence): boolean {
  return (
    end - start === 2 &&
    !/\p{Ll}/u.test(text[start - 1] ?? "") &&
    /[\p{Pi}\p{Pf}\p{Pd}‚„…]/u.test(text[end - 1]!)
  );
}

/** In a line that was misread whole, hardly a sign of the upper half stands outside such sequences. */
const FULL = 0.8;
const FEWEST = 4;

function inDenseLines(page: CodePage, text: string, sequences: readonly Sequence[]): ReadonlySet<Sequence> {
  const dense = new Set<Sequence>();
  for (let at = 0; at < sequences.length; ) {
    const line = lineAround(text, sequences[at]!);
    const inside: Sequence[] = [];
    while (at < sequences.length && sequences[at]!.start < line.end) inside.push(sequences[at++]!);
    if (isDense(page, text, line, inside)) for (const one of inside) dense.add(one);
  }
  return dense;
}

function lineAround(text: string, { start, end }: Sequence): Span {
  const next = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start) + 1, end: next < 0 ? text.length : next };
}

function isDense({ byteOf }: CodePage, text: string, line: Span, inside: readonly Sequence[]): boolean {
  if (inside.length < FEWEST) return false;
  let upper = 0;
  for (let at = line.start; at < line.end; at += 1) {
    if (text.charCodeAt(at) >= 0x80 && byteOf.has(text[at]!)) upper += 1;
  }
  return inside.reduce((sum, { start, end }) => sum + end - start, 0) >= upper * FULL;
}

/** Neighbours are mended together: what was misread twice, `Ã¢â‚¬â„¢`, is misread text once more. */
function joined(page: CodePage, text: string, sequences: readonly Sequence[]): readonly Repair[] {
  const rows: { start: number; end: number; read: string[] }[] = [];
  for (const { start, end, read } of sequences) {
    const last = rows.at(-1);
    if (last?.end === start) {
      last.end = end;
      last.read.push(read);
    } else rows.push({ start, end, read: [read] });
  }
  const repairs = rows
    .map(({ start, end, read }) => ({ span: { start, end }, text: mended(page, read.join("")) }))
    .filter((repair) => !/[\x80-\x9f\ufffd]/.test(repair.text));
  return repairs.length > 0 && page.byteOf.has("\x9d") ? [...repairs, ...cutQuotes(text)] : repairs;
}

const MOST_TIMES = 3;

function mended(page: CodePage, text: string): string {
  let once = text;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const sequences = sequencesIn(page, once, 0);
    const length = sequences.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length < once.length || !sequences.every(({ lead }) => COMMON_LEADS.has(lead))) break;
    once = sequences.map(({ read }) => read).join("");
  }
  return once;
}

/** Of Western letters and signs, of quotation marks and dashes, of pictures. */
const COMMON_LEADS: ReadonlySet<number> = new Set([0xc2, 0xc3, 0xe2, 0xf0]);

/**
 * The last byte of a closing quote means nothing in Windows-1252, and many a program drops it: `â€œNo,â€ she said`.
 * Where one is whole, its own repair begins at the same place and is longer.
 */
function cutQuotes(text: string): readonly Repair[] {
  return [...text.matchAll(/â€/g)].map(({ index }) => ({
    span: { start: index, end: index + 2 },
    text: "”",
  }));
}
