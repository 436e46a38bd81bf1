import { CsvError, parse } from "csv-parse/sync";
import type { Span } from "../records/span.ts";

/** One row of a table: its cells without white space at their ends, and where it stands. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly span: Span;
}

export type CsvTable =
  | { readonly kind: "table"; readonly header: CsvRow | null; readonly rows: readonly CsvRow[] }
  /** `line` is where it breaks, 1-based. */
  | { readonly kind: "broken"; readonly reason: string; readonly line: number };

/**
 * CSV as spreadsheets write it (RFC 4180; also with semicolons or tabs, whichever the first line has most of). Rows may
 * be shorter than the header; blank lines are none. Never throws.
 */
export function parseCsv(source: string): CsvTable {
  const delimiter = delimiterOf(source);
  const text = withPlainEnds(source);
  try {
    return tableOf(rowsIn(text).map((row) => toRow(row, delimiter)));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return brokenIn(text, delimiter, error);
  }
}

interface RowText {
  readonly text: string;
  readonly at: number;
}

/** A row ends where a line does, but not within quotation marks: of those, whole rows have an even number. */
function rowsIn(text: string): readonly RowText[] {
  const rows: RowText[] = [];
  let at = 0;
  let isOpen = false;
  let row = "";
  for (const line of text.split("\n")) {
    row = isOpen ? `${row}\n${line}` : line;
    if (line.includes('"') && line.split('"').length % 2 === 0) isOpen = !isOpen;
    if (isOpen) continue;
    rows.push({ text: row, at });
    at += row.length + 1;
  }
  return isOpen ? [...rows, { text: row, at }] : rows;
}

/** Most rows have no quotation marks: those are taken apart some ten times as fast. Throws `CsvError`. */
function toRow({ text, at }: RowText, delimiter: string): CsvRow {
  const start = at + text.length - text.trimStart().length;
  const cells = text.includes('"') ? quotedCells(text, delimiter) : text.split(delimiter);
  return {
    cells: cells.map((cell) => cell.trim()),
    span: { start, end: Math.max(start, at + text.trimEnd().length) },
  };
}

const optionsFor = (delimiter: string) =>
  ({ delimiter, relax_column_count: true, skip_empty_lines: true, trim: true }) as const;

const quotedCells = (text: string, delimiter: string): readonly string[] =>
  (parse(text, optionsFor(delimiter)) as unknown as readonly (readonly string[])[])[0] ?? [];

/** In which line, is known only where all of it is read from the beginning. */
function brokenIn(text: string, delimiter: string, inRow: CsvError): CsvTable {
  const { code, lines } = wholeError(text, delimiter) ?? (inRow as CsvError & { readonly lines?: number });
  return { kind: "broken", reason: REASONS[code] ?? "its cells cannot be told apart", line: lines ?? 1 };
}

function wholeError(text: string, delimiter: string): (CsvError & { readonly lines?: number }) | null {
  try {
    parse(text, optionsFor(delimiter));
    return null;
  } catch (error) {
    return error instanceof CsvError ? error : null;
  }
}

function tableOf(rows: readonly CsvRow[]): CsvTable {
  const [header = null, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return { kind: "table", header, rows: rest };
}

/** Every line ends in the same way, and everything stays where it is: files that were put together have both. */
const withPlainEnds = (source: string): string => source.replaceAll("\r\n", " \n").replaceAll("\r", "\n");

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quotation mark is opened and never closed",
  CSV_INVALID_CLOSING_QUOTE: "words follow a closing quotation mark",
  INVALID_OPENING_QUOTE: "a quotation mark stands within a cell that does not begin with one",
};

function delimiterOf(source: string): string {
  const first = /[^\r\n]+/.exec(source)?.[0] ?? "";
  const count = (sign: string) => first.split(sign).length;
  return [",", ";", "\t"].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}
