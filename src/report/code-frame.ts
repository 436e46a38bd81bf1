import type { Span } from "../records/span.ts";
import { lineAt, mapLines } from "../text/lines.ts";
import { columnsOf, visible } from "./visible.ts";

/** A line of the text with what is meant in it underlined, ready for a terminal. */
export interface CodeFrame {
  /** 1-based; the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** `    3 | `, and as wide `      | `. */
  readonly gutter: string;
  readonly blankGutter: string;
  readonly code: string;
  /** Blanks, then carets; of a place of several lines only the first is underlined. */
  readonly indent: string;
  readonly carets: string;
}

/** The line where a span begins; only the part around it where it is long. `first`: number of the text's first line. */
export function codeFrame(text: string, span: Span, first = 1): CodeFrame {
  const map = mapLines(text, first);
  const line = lineAt(map, span.start);
  const whole = map.lines[line - first] ?? { start: 0, end: 0 };
  const start = Math.min(span.start, whole.end);
  const end = Math.max(start, Math.min(span.end, whole.end));
  const window = windowAround(text, whole, start);
  const before = show(text.slice(window.start, start), 0);
  const meant = show(text.slice(start, Math.min(end, window.end)), columnsOf(before));
  const after = show(text.slice(Math.min(end, window.end), window.end), columnsOf(before + meant));
  const [left, right] = [window.start > whole.start ? "…" : "", window.end < whole.end ? "…" : ""];
  return {
    line,
    column: span.start - whole.start + 1,
    gutter: `${String(line).padStart(5)} | `,
    blankGutter: `${" ".repeat(Math.max(5, String(line).length))} | `,
    code: `${left}${before}${meant}${after}${right}`.trimEnd(),
    indent: " ".repeat(columnsOf(left + before)),
    carets: "^".repeat(Math.max(1, columnsOf(meant))),
  };
}

/** UTF-16 units shown of a long line, before the place and in all: it fits a terminal of 100 columns. */
const BEFORE = 30;
const SHOWN = 90;

function windowAround(text: string, line: Span, place: number): Span {
  if (line.end - line.start <= SHOWN) return line;
  const start = Math.max(line.start, Math.min(place - BEFORE, line.end - SHOWN));
  const end = Math.min(line.end, start + SHOWN);
  return { start: wholeCharacter(text, start), end: wholeCharacter(text, end) };
}

/** Not between the two halves of a character. */
function wholeCharacter(text: string, place: number): number {
  const isSecondHalf =
    /[\uDC00-\uDFFF]/.test(text[place] ?? "") && /[\uD800-\uDBFF]/.test(text[place - 1] ?? "");
  return isSecondHalf ? place - 1 : place;
}

const TAB = 4;

/** Tabs filled up with blanks, as they would be at this column. */
function show(piece: string, column: number): string {
  let shown = "";
  for (const [index, part] of piece.split("\t").entries()) {
    if (index > 0) shown += " ".repeat(TAB - ((column + columnsOf(shown)) % TAB));
    shown += visible(part);
  }
  return shown;
}
