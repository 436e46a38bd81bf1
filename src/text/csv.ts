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
  if (!source.includes('"')) return tableOf(plainRows(source, delimiterOf(source)));
  const options = {
    delimiter: delimiterOf(source),
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
    return tableOf(rows);
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

function tableOf(rows: readonly CsvRow[]): CsvTable {
  const [header = null, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return { kind: "table", header, rows: rest };
}

/** Without quotation marks each line is a row: long tables are read so, some ten times as fast. */
function plainRows(source: string, delimiter: string): readonly CsvRow[] {
  let at = 0;
  return withPlainEnds(source)
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
