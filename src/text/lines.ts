import type { Span } from "../records/span.ts";

/** Where the lines of a text are: a line ends at CRLF, LF or CR, and the ends belong to no line. */
export interface LineMap {
  /** Number of the first line: 1, unless the text is a part of a file. */
  readonly first: number;
  /** Spans without their line ends; a final line end makes no further line. */
  readonly lines: readonly Span[];
}

export function mapLines(text: string, first = 1): LineMap {
  const lines: Span[] = [];
  let start = 0;
  let feed = text.indexOf("\n");
  let turn = text.indexOf("\r");
  while (feed >= 0 || turn >= 0) {
    const isFeed = turn < 0 || (feed >= 0 && feed < turn);
    const end = isFeed ? feed : turn;
    lines.push({ start, end });
    start = end + (!isFeed && feed === turn + 1 ? 2 : 1);
    if (feed >= 0 && feed < start) feed = text.indexOf("\n", start);
    if (turn >= 0 && turn < start) turn = text.indexOf("\r", start);
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return { first, lines };
}

/** Number of the line that holds `offset`; a line end belongs to the line it ends. */
export function lineAt(map: LineMap, offset: number): number {
  let low = 0;
  let high = map.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map.lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low + map.first;
}

/** Numbers of the first and last line that a span touches. */
export function linesOf(map: LineMap, span: Span): readonly [number, number] {
  return [lineAt(map, span.start), lineAt(map, Math.max(span.start, span.end - 1))];
}

/** 1-based line and column of an offset, columns in UTF-16 units. */
export function positionOf(map: LineMap, offset: number): { readonly line: number; readonly column: number } {
  const line = lineAt(map, offset);
  return { line, column: offset - (map.lines[line - map.first]?.start ?? 0) + 1 };
}

/** The span without the unseen characters at its ends; where there are no others, empty and at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isUnseen(text.charCodeAt(start))) start += 1;
  if (start === end) return { start: span.start, end: span.start };
  while (isUnseen(text.charCodeAt(end - 1)) && !isOfMisread(text, end - 1)) end -= 1;
  return { start, end };
}

/** The last byte of a character that was read in the wrong encoding: of `\u201d`, which is then `\u00e2\u20ac\u009d`, and of `\u00e0`. */
function isOfMisread(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x80 && unit <= 0xa0 && MISREAD_LEADS.includes(text.charAt(at - 1));
}

const MISREAD_LEADS = "\u00c2\u00c3\u00c4\u00c5\u20ac";

/** A text without the unseen characters at its ends. */
export function trimText(text: string): string {
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

/**
 * White space and what else leaves no mark on paper: control characters, soft hyphens, zero-width characters,
 * direction marks, blank Braille and filler letters. Scraped pages are full of lines made only of these.
 */
const UNSEEN =
  /[\s\u00AD\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/;

function isUnseen(unit: number): boolean {
  if (unit < 0x80) return unit <= 0x20 || unit === 0x7f;
  return unit <= 0xa0 || UNSEEN.test(String.fromCharCode(unit));
}
