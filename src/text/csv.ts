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

/** As csv-parse hands on a record with `info` and `raw`. */
interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/**
 * CSV as spreadsheets write it (RFC 4180; also with semicolons or tabs, whichever the first line has most of). Rows may
 * be shorter than the header; blank lines are none. Never throws.
 */
export function parseCsv(source: string): CsvTable {
  return source.includes('"') ? parseQuoted(source) : parsePlain(source);
}

/** Without quotation marks a row is a line, and reading it takes a twentieth of the time. */
function parsePlain(source: string): CsvTable {
  const delimiter = delimiterOf(source);
  const rows: CsvRow[] = [];
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    const cells = line.split(delimiter).map((cell) => cell.trim());
    if (cells.every((cell) => cell === "")) continue;
    const start = index + line.length - line.trimStart().length;
    rows.push({ cells, span: { start, end: Math.max(start, index + line.trimEnd().length) } });
  }
  const [header = null, ...rest] = rows;
  return { kind: "table", header, rows: rest };
}

function parseQuoted(source: string): CsvTable {
  const options = {
    delimiter: delimiterOf(source),
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  } as const;
  try {
    const records = parse(withPlainEnds(source), options) as unknown as readonly RawRecord[];
    let at = 0;
    const rows = records.map(({ record, raw }): CsvRow => {
      const start = at + raw.length - raw.trimStart().length;
      at += raw.length;
      const cells = record.map((cell) => cell.trim());
      return { cells, span: { start, end: Math.max(start, at - (raw.length - raw.trimEnd().length)) } };
    });
    const [header = null, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
    return { kind: "table", header, rows: rest };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { readonly lines?: number };
    return {
      kind: "broken",
      reason: REASONS[error.code] ?? "its cells cannot be told apart",
      line: lines ?? 1,
    };
  }
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
