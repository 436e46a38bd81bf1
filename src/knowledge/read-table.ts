import { ArchiveError } from "../report/archive-error.ts";
import { nearest } from "../report/nearest.ts";
import { parseCsv } from "../text/csv.ts";

/** A row of a table by its columns, and the line on which it ends (1-based). */
export interface Row<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** Which columns a table may have, and which of them it must. */
export interface Columns<Column extends string> {
  readonly all: readonly Column[];
  readonly needed: readonly Column[];
}

/**
 * The rows of a CSV table with a line of names above; a column that is left out is empty. `shown` is its name as the
 * owner knows it. Throws an ArchiveError (2), with the line, for what is not such a table.
 */
export function readTable<Column extends string>(
  text: string,
  shown: string,
  columns: Columns<Column>,
): readonly Row<Column>[] {
  const [head, ...rows] = parseRows(text, shown);
  if (!head) return [];
  const names = head.record.map((name) => name.trim());
  checkColumns(names, columns, shown);
  const places = columns.all.map((name) => names.indexOf(name));
  return rows.map(({ record, line }) => {
    if (record.length > names.length)
      throw wrongRow(shown, line, `has ${record.length} cells for ${names.length} columns`, QUOTE);
    const cells = {} as Record<Column, string>;
    for (const [i, name] of columns.all.entries()) cells[name] = record[places[i]!] ?? "";
    for (const name of columns.needed)
      if (cells[name] === "") throw wrongRow(shown, line, `has no ${name}`, `Fill in its ${name}.`);
    return { line, cells };
  });
}

const QUOTE = 'Put a cell that holds a comma into quotes: "…, …".';

/** `Tables/terms.csv:12 has no person.` */
export function wrongRow(shown: string, line: number, what: string, hint: string): ArchiveError {
  return new ArchiveError("table-row-wrong", `${shown}:${line} ${what}.`, hint, { exitCode: 2 });
}

interface Parsed {
  readonly line: number;
  readonly record: readonly string[];
}

function parseRows(text: string, shown: string): readonly Parsed[] {
  const table = parseCsv(text.replace(/^\uFEFF/, ""));
  if (table.kind === "broken")
    throw new ArchiveError(
      "table-broken",
      `${shown}:${table.line} is not valid CSV: ${table.reason}.`,
      'Close every quotation mark, and write one that belongs to a cell twice: "".',
      { exitCode: 2 },
    );
  const lineAt = lineCounter(text);
  return [...(table.header ? [table.header] : []), ...table.rows].map(({ cells, span }) => ({
    line: lineAt(span.end),
    record: cells,
  }));
}

/** The 1-based line of places that are asked for in rising order. */
function lineCounter(text: string): (place: number) => number {
  let line = 1;
  let from = 0;
  return (place) => {
    for (let end = text.indexOf("\n", from); end >= 0 && end < place; end = text.indexOf("\n", from)) {
      line++;
      from = end + 1;
    }
    return line;
  };
}

function checkColumns<Column extends string>(
  names: readonly string[],
  { all, needed }: Columns<Column>,
  shown: string,
): void {
  const known: readonly string[] = all;
  const unknown = names.find((name, i) => !known.includes(name) || names.indexOf(name) !== i);
  if (unknown !== undefined) {
    const near = known.includes(unknown) ? null : nearest(unknown, all);
    const what = known.includes(unknown)
      ? `has the column "${unknown}" twice`
      : `has the column "${unknown}", which it cannot have`;
    throw wrongRow(
      shown,
      1,
      what,
      near === null ? `The columns are: ${all.join(", ")}.` : `Did you mean "${near}"?`,
    );
  }
  const missing = needed.find((name) => !names.includes(name));
  if (missing !== undefined)
    throw wrongRow(shown, 1, `has no column "${missing}"`, `The columns are: ${all.join(", ")}.`);
}
