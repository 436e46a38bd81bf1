import type { Span } from "../../records/span.ts";
import type { RowPart } from "./join-rows.ts";
import type { PageLine } from "./page-line.ts";

/**
 * Where characters `start` to `end` of a line's text stand in the clipping. Null where the text as read differs from
 * the file (a Markdown mark) so that the words cannot be found there again.
 */
export function placeOf(clippingText: string, line: PageLine, start: number, end: number): Span | null {
  if (start >= end) return null;
  const first = partAt(line, start);
  const last = partAt(line, end - 1);
  const from = placeIn(first, start, end)?.start;
  const to = placeIn(last, start, end)?.end;
  if (from !== undefined && to !== undefined) return { start: from, end: to };
  return search(clippingText, line, line.text.slice(start, end));
}

/** The place of characters of the line that this part holds; null where it does not read as the file does. */
function placeIn({ plain, mended, at, from }: RowPart, start: number, end: number): Span | null {
  if (plain) return { start: at + start - from, end: at + end - from };
  if (mended === null) return null;
  const { reading, lead } = mended;
  return reading.spanInFile({ start: start - from + lead, end: end - from + lead });
}

function partAt(line: PageLine, offset: number): RowPart {
  if (line.parts.length === 1) return line.parts[0]!; // most
  return line.parts.findLast((part) => part.from <= offset) ?? line.parts[0]!;
}

/** The only place of these words in the line; null where there is none, or more than one. */
function search(clippingText: string, line: PageLine, words: string): Span | null {
  const raw = clippingText.slice(line.span.start, line.span.end);
  const at = raw.indexOf(words);
  if (at < 0 || raw.indexOf(words, at + 1) >= 0) return null;
  return { start: line.span.start + at, end: line.span.start + at + words.length };
}
