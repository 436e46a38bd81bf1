import type { Span } from "../../records/span.ts";
import type { RowPart } from "./join-rows.ts";
import type { PageLine } from "./page-line.ts";

/**
 * Where characters `start` to `end` of a line's text stand in the clipping. Null where the text as read differs from
 * the file (an entity, a Markdown mark) so that the words cannot be found there again.
 */
export function placeOf(clippingText: string, line: PageLine, start: number, end: number): Span | null {
  if (start >= end) return null;
  const first = partAt(line, start);
  const last = partAt(line, end - 1);
  if (first.plain && last.plain)
    return { start: first.at + start - first.from, end: last.at + end - last.from };
  return search(clippingText, line, line.text.slice(start, end));
}

function partAt(line: PageLine, offset: number): RowPart {
  return line.parts.findLast((part) => part.from <= offset) ?? line.parts[0]!;
}

/** The only place of these words in the line; null where there is none, or more than one. */
function search(clippingText: string, line: PageLine, words: string): Span | null {
  const raw = clippingText.slice(line.span.start, line.span.end);
  const at = raw.indexOf(words);
  if (at < 0 || raw.indexOf(words, at + 1) >= 0) return null;
  return { start: line.span.start + at, end: line.span.start + at + words.length };
}
