import type { OwnersName } from "../../records/owners-names.ts";
import type { Problem } from "../../records/problem.ts";
import { problem } from "../../report/catalogue.ts";
import { parseCsv } from "../../text/csv.ts";
import { mapLines } from "../../text/lines.ts";
import { decode } from "../decode.ts";

export interface NamesTable {
  readonly rows: readonly OwnersName[];
  readonly problems: readonly Problem[];
}

export const NAMES_COLUMNS = ["name", "spellings", "clipping"];

/**
 * A table of names: `name` is what it is called, `spellings` (apart by semicolons) is how articles name it, `clipping`
 * keeps the row to one clipping. Never throws.
 */
export function readNamesTable(path: string, bytes: Uint8Array): NamesTable {
  const { text, remarks } = decode(bytes);
  const problems = remarks.map(({ code, facts, span }) => problem(code, path, facts, span));
  const table = parseCsv(text);
  if (table.kind === "broken") {
    const line = mapLines(text).lines[table.line - 1] ?? { start: 0, end: 0 };
    return {
      rows: [],
      problems: [...problems, problem("table-broken", path, { reason: table.reason }, line)],
    };
  }
  if (table.header === null) return { rows: [], problems };
  const columns = table.header.cells.map((cell) => cell.toLowerCase());
  const unknown = columns.filter((name) => name !== "" && !NAMES_COLUMNS.includes(name));
  const { span } = table.header;
  for (const name of unknown) problems.push(problem("table-column-unknown", path, { name, meant: "" }, span));
  if (!columns.includes("name"))
    return { rows: [], problems: [...problems, problem("names-no-column", path, {}, span)] };
  const cell = (cells: readonly string[], name: string) => cells[columns.indexOf(name)] ?? "";
  const rows = table.rows
    .map(({ cells, span }): OwnersName => {
      const name = cell(cells, "name");
      const others = cell(cells, "spellings").split(";");
      const spellings = [name, ...others]
        .map((spelling) => spelling.trim())
        .filter((spelling) => spelling !== "");
      return { name, spellings, clipping: cell(cells, "clipping") || null, path, span };
    })
    .filter(({ name }) => name !== "");
  return { rows, problems };
}
