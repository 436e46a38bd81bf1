import { visible } from "../report/visible.ts";
import type { LineRange } from "./export-record.ts";

/** A cell and the width of its column: one that is too long pushes only what follows it in its own row. */
export type Cell = readonly [text: string, width: number];

/** One fact as one line: two spaces, then its cells, each at its column. */
export function row(...cells: readonly Cell[]): string {
  const text = cells
    .map(([cell, width]) => (cell.length < width - 1 ? cell.padEnd(width) : `${cell}  `))
    .join("");
  return `  ${text}`.trimEnd();
}

/** A heading with its rows; nothing at all when there are none. */
export function section(heading: string, rows: readonly string[]): string {
  return rows.length === 0 ? "" : `${[heading, ...rows].join("\n")}\n`;
}

/** `4`, `12-14`, `–`. */
export function printLines(lines: LineRange | null): string {
  if (!lines) return "–";
  return lines[0] === lines[1] ? String(lines[0]) : `${lines[0]}-${lines[1]}`;
}

const TAIL = 24;

/** The words in quotation marks; a long text by its first and last words, and how many characters it has. */
export function quoted(text: string, longest = 84): string {
  if (text.length <= longest) return `"${oneLine(text)}"`;
  const head = wholeWords(text.slice(0, longest - TAIL), /\s\S*$/, /[\uD800-\uDBFF]$/);
  const tail = wholeWords(text.slice(-TAIL), /^\S*\s/, /^[\uDC00-\uDFFF]/);
  return `"${oneLine(head)} … ${oneLine(tail)}" (${text.length} characters)`;
}

/** Without the word that was cut through; where words have no spaces between them, without half a character. */
function wholeWords(text: string, cutWord: RegExp, halfCharacter: RegExp): string {
  const characters = text.replace(halfCharacter, "");
  return characters.replace(cutWord, "").trim() || characters;
}

/** Text that comes from a clipping, on one line and harmless in a terminal. */
export function oneLine(text: string): string {
  return visible(text.replace(/\r\n|\n|\r/g, "⏎"));
}

/** Widths of the columns that several sections share. */
export const NAME = 17;
export const LINES = 9;
export const BASIS = 10;
export const RULE = 32;
/** A title is read whole. */
export const LONGEST_VALUE = 200;

/** A value without a place of its own, under the column of the values; no row when there is none. */
export function plain(name: string, value: string | null | undefined): string[] {
  if (value === null || value === undefined) return [];
  return [row([name, NAME], ["", BASIS + LINES + RULE], [quoted(value, LONGEST_VALUE), 0])];
}
