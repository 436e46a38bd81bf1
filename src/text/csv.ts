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

/** As csv-parse hands on a record with `raw`. */
interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/**
 * CSV as spreadsheets write it (RFC 4180; also with semicolons or tabs, whichever the first line has most of). Rows may
 * be shorter than the header; blank lines are none. Never throws.
 */
export function parseCsv(source: string): CsvTable {
  const delimiter = delimiterOf(source);
  const text = withPlainEnds(source);
  const rows: CsvRow[] = [];
  for (const stretch of stretchesOf(text)) {
    const own = stretch.isPlain ? plainRows(text, delimiter, stretch) : quotedRows(text, delimiter, stretch);
    if ("kind" in own) return own;
    for (const row of own) rows.push(row);
  }
  return tableOf(rows);
}

/** Whole rows, with a quotation mark in them or none. */
interface Stretch extends Span {
  readonly isPlain: boolean;
}

function* stretchesOf(text: string): Iterable<Stretch> {
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at);
    const start = quote < 0 ? text.length : text.lastIndexOf("\n", quote) + 1;
    if (start > at) yield { start: at, end: start, isPlain: true };
    if (quote < 0) return;
    at = endOfRow(text, quote);
    yield { start, end: at, isPlain: false };
  }
}

/** Behind the line that closes what is opened at this quotation mark; where it is never closed, the end of all. */
function endOfRow(text: string, quote: number): number {
  let isOpen = false;
  for (let at = quote; at < text.length; at++) {
    if (text[at] === '"') isOpen = !isOpen;
    else if (text[at] === "\n" && !isOpen) return at + 1;
  }
  return text.length;
}

/** One row as it should be; null: it may be broken. */
function quotedRow(text: string, delimiter: string, { start, end }: Span): CsvRow | null {
  const cells: string[] = [];
  const raw = text.slice(start, end);
  let at = 0;
  const skipSpaces = () => {
    while (raw[at] === " ") at++;
  };
  for (;;) {
    skipSpaces();
    const cell = raw[at] === '"' ? quotedCell(raw, at) : plainCell(raw, delimiter, at);
    if (!cell) return null;
    cells.push(cell.value.trim());
    at = cell.end;
    skipSpaces();
    if (raw[at] !== delimiter) break;
    at++;
  }
  if (raw.slice(at).trim() !== "") return null;
  const first = raw.length - raw.trimStart().length;
  return { cells, span: { start: start + first, end: start + raw.trimEnd().length } };
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function quotedCell(raw: string, start: number): Cell | null {
  let value = "";
  for (let at = start + 1; ; ) {
    const quote = raw.indexOf('"', at);
    if (quote < 0) return null;
    value += raw.slice(at, quote);
    if (raw[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function plainCell(raw: string, delimiter: string, start: number): Cell | null {
  const next = raw.indexOf(delimiter, start);
  const value = raw.slice(start, next < 0 ? raw.length : next);
  return value.includes('"') ? null : { value, end: start + value.length };
}

function quotedRows(
  text: string,
  delimiter: string,
  { start: from, end }: Span,
): readonly CsvRow[] | Extract<CsvTable, { kind: "broken" }> {
  const row = quotedRow(text, delimiter, { start: from, end });
  if (row) return [row];
  const options = {
    delimiter,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  } as const;
  try {
    const records = parse(text.slice(from, end), options) as unknown as readonly RawRecord[];
    let at = from;
    return records.map(({ record, raw }): CsvRow => {
      const start = at + raw.length - raw.trimStart().length;
      at += raw.length;
      const cells = record.map((cell) => cell.trim());
      return { cells, span: { start, end: Math.max(start, at - (raw.length - raw.trimEnd().length)) } };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 1 } = error as CsvError & { readonly lines?: number };
    return {
      kind: "broken",
      reason: REASONS[error.code] ?? "its cells cannot be told apart",
      line: lines + text.slice(0, from).split("\n").length - 1,
    };
  }
}

function tableOf(rows: readonly CsvRow[]): CsvTable {
  const [header = null, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return { kind: "table", header, rows: rest };
}

/** Without quotation marks each line is a row: long tables are read so, some ten times as fast. */
function plainRows(text: string, delimiter: string, { start: from, end }: Span): readonly CsvRow[] {
  let at = from;
  return text
    .slice(from, end)
    .split("\n")
    .map((line) => {
      const start = at + line.length - line.trimStart().length;
      const end = Math.max(start, at + line.trimEnd().length);
      at += line.length + 1;
      return { cells: line.split(delimiter).map((cell) => cell.trim()), span: { start, end } };
    });
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
