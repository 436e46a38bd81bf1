import type { Repair } from "../../records/clipping.ts";
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
  return PAGES.flatMap((page) => (page.hint.test(text) ? repairsFor(page, text) : []));
}

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
  const dense = denseLines(page, text, sequences);
  const taken = sequences.filter(
    (one) =>
      sure.has(one) ||
      dense.some(({ start, end }) => start <= one.start && one.end <= end) ||
      (sure.size > 0 && !mayBeQuoted(text, one)),
  );
  return joined(page, text, taken);
}

/** Signs whose bytes are one character of UTF-8. */
interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly bytes: readonly number[];
}

function sequencesIn({ byteOf }: CodePage, run: string, offset: number): Sequence[] {
  const bytes = [...run].map((sign) => byteOf.get(sign) ?? 0);
  const found: Sequence[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes[at]!);
    const piece = bytes.slice(at, at + length);
    if (length > 1 && textOf(piece) !== null) {
      found.push({ start: offset + at, end: offset + at + length, bytes: piece });
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

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function textOf(bytes: readonly number[]): string | null {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** No language writes it: `â€`, `â‚`, `â„`, `ðŸ`; `Ã©` and `Â©`, unless it could be a capital and a closing quote. */
function isOdd({ byteOf }: CodePage, text: string, { start, end, bytes }: Sequence): boolean {
  const [first, second] = bytes as [number, number];
  // Letters of one script follow one another: of Cyrillic only lines full of them can tell.
  if (byteOf.has("ж")) return false;
  if (first === 0xe2) return second === 0x80 || second === 0x82 || second === 0x84;
  if (first === 0xf0) return second === 0x9f;
  const next = text.slice(start + 1, end);
  if (byteOf.has("√")) return first === 0xc3 && /^[^\p{P}]$/u.test(next);
  if (bytes.length !== 2 || first > 0xc5) return false;
  if (/\p{Ll}/u.test(text[start - 1] ?? "")) return true;
  return first <= 0xc3 && !mayBeQuoted(text, { start, end, bytes });
}

/** A capital letter that ends a word, and the quotation mark or dash behind it. */
function mayBeQuoted(text: string, { start, end, bytes }: Sequence): boolean {
  return (
    bytes.length === 2 &&
    !/\p{Ll}/u.test(text[start - 1] ?? "") &&
    /[\p{Pi}\p{Pf}\p{Pd}‚„…]/u.test(text[end - 1]!)
  );
}

/** In a line that was misread whole, hardly a sign of the upper half stands outside such sequences. */
const FULL = 0.8;
const FEWEST = 4;

function denseLines(
  page: CodePage,
  text: string,
  sequences: readonly Sequence[],
): readonly { start: number; end: number }[] {
  const lines: { start: number; end: number; count: number; signs: number }[] = [];
  for (const { start, end } of sequences) {
    const last = lines.at(-1);
    if (last && start < last.end) {
      last.count += 1;
      last.signs += end - start;
      continue;
    }
    const next = text.indexOf("\n", end);
    lines.push({
      start: text.lastIndexOf("\n", start) + 1,
      end: next < 0 ? text.length : next,
      count: 1,
      signs: end - start,
    });
  }
  return lines.filter(({ start, end, count, signs }) => {
    if (count < FEWEST) return false;
    let upper = 0;
    for (let at = start; at < end; at += 1)
      if (text.charCodeAt(at) >= 0x80 && page.byteOf.has(text[at]!)) upper += 1;
    return signs >= upper * FULL;
  });
}

/** Neighbours are mended together: what was misread twice, `Ã¢â‚¬â„¢`, is misread text once more. */
function joined(page: CodePage, text: string, sequences: readonly Sequence[]): readonly Repair[] {
  const rows: { start: number; end: number; bytes: number[] }[] = [];
  for (const { start, end, bytes } of sequences) {
    const last = rows.at(-1);
    if (last?.end === start) {
      last.end = end;
      last.bytes.push(...bytes);
    } else rows.push({ start, end, bytes: [...bytes] });
  }
  const repairs = rows.map(({ start, end, bytes }) => ({
    span: { start, end },
    text: mended(page, textOf(bytes)!),
  }));
  return repairs
    .filter((repair) => !/[\x80-\x9f\ufffd]/.test(repair.text))
    .concat(cutQuotes(page, text, repairs));
}

const MOST_TIMES = 3;

function mended(page: CodePage, text: string): string {
  let once = text;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const sequences = sequencesIn(page, once, 0);
    const length = sequences.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (length < once.length || !sequences.every(({ bytes }) => COMMON_LEADS.has(bytes[0]!))) break;
    once = textOf(sequences.flatMap(({ bytes }) => bytes))!;
  }
  return once;
}

/** Of Western letters and signs, of quotation marks and dashes, of pictures. */
const COMMON_LEADS: ReadonlySet<number> = new Set([0xc2, 0xc3, 0xe2, 0xf0]);

/** The last byte of a closing quote means nothing in Windows-1252, and many a program drops it: `â€œNo,â€ she said`. */
function cutQuotes({ byteOf }: CodePage, text: string, repairs: readonly Repair[]): readonly Repair[] {
  if (!byteOf.has("ÿ") || byteOf.has("√") || repairs.length === 0) return [];
  const taken = new Set(repairs.map(({ span }) => span.start));
  return [...text.matchAll(/â€/g)]
    .filter(
      ({ index }) =>
        !taken.has(index) && !repairs.some(({ span }) => span.start <= index && index < span.end),
    )
    .map(({ index }) => ({ span: { start: index, end: index + 2 }, text: "”" }));
}
