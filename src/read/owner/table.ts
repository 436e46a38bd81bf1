import type { OwnersNote } from "../../records/owners-word.ts";
import type { Problem } from "../../records/problem.ts";
import type { Span } from "../../records/span.ts";
import { problem } from "../../report/catalogue.ts";
import { parseCsv } from "../../text/csv.ts";
import { mapLines } from "../../text/lines.ts";
import type { YamlField } from "../../text/yaml.ts";
import { decode } from "../decode.ts";
import { fieldNamed, isKnownName, meantBy } from "../front-matter-fields.ts";
import { fillFields } from "../front-matter-fill.ts";

export interface Table {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

export interface TableRow {
  /** Which clipping it is of: the name or path of its file, or its id; one of them at least, or the row says neither. */
  readonly file: string | null;
  readonly id: string | null;
  readonly note: OwnersNote;
  readonly span: Span;
}

/** Columns that name a file; upper and lower case, `-`, `_` and spaces make no difference. */
const FILE_COLUMNS = ["file", "filename", "path", "filepath"];

/** One table for many clippings: a row each, a column a field. Never throws. */
export function readTable(path: string, bytes: Uint8Array): Table {
  const { text, remarks } = decode(bytes);
  const decoding = remarks.map(({ code, facts, span }) => problem(code, path, facts, span));
  const table = parseCsv(text);
  if (table.kind === "broken") {
    const line = mapLines(text).lines[table.line - 1] ?? { start: 0, end: 0 };
    return {
      rows: [],
      problems: [...decoding, problem("table-broken", path, { reason: table.reason }, line)],
    };
  }
  if (table.header === null) return { rows: [], problems: decoding };
  const { columns, problems } = readHeader(path, table.header.cells, table.header.span);
  if (!columns.some(({ use }) => use === "file" || use === "id")) {
    const lost = problem("table-no-key", path, {}, table.header.span);
    return { rows: [], problems: [...decoding, lost] };
  }
  const read = table.rows.map(({ cells, span }) => readRow(path, text, columns, cells, span));
  return {
    rows: read.map(({ row }) => row),
    problems: [...decoding, ...problems, ...read.flatMap((one) => one.problems)],
  };
}

interface Column {
  readonly name: string;
  readonly use: "file" | "id" | "field" | "none";
}

function readHeader(path: string, cells: readonly string[], span: Span) {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const columns = cells.map((name): Column => {
    const folded = name.toLowerCase().replace(/[-_ ]/g, "");
    const field = fieldNamed(name)?.field;
    const isFile = FILE_COLUMNS.includes(folded);
    const use = isFile ? "file" : field === "id" ? "id" : field === undefined ? "none" : "field";
    const key = use === "field" ? folded : use;
    if (use === "none") {
      const facts = { name, meant: meantBy(name) ?? "" };
      if (name !== "" && !isKnownName(name))
        problems.push(problem("table-column-unknown", path, facts, span));
      return { name, use };
    }
    if (seen.has(key)) {
      problems.push(problem("table-column-double", path, { name }, span));
      return { name, use: "none" };
    }
    seen.add(key);
    return { name, use };
  });
  return { columns, problems };
}

function readRow(
  path: string,
  text: string,
  columns: readonly Column[],
  cells: readonly string[],
  span: Span,
): { readonly row: TableRow; readonly problems: readonly Problem[] } {
  const cell = (use: Column["use"]) => cells[columns.findIndex((column) => column.use === use)] || null;
  const fields = columns.flatMap(({ name, use }, at): YamlField[] => {
    const value = cells[at] ?? "";
    const says = use === "field" || (use === "id" && cell("file") !== null);
    return says && value !== "" ? [{ key: name, value, keySpan: span, span, plain: true }] : [];
  });
  const { frontMatter, problems } = fillFields(fields, { start: 0, end: 0 }, text, path);
  const nowhere = Object.fromEntries(Object.keys(frontMatter.places).map((name) => [name, NOWHERE]));
  const note = { path, matter: { ...frontMatter, places: nowhere } };
  return { row: { file: cell("file"), id: cell("id"), note, span }, problems };
}

/** That a field is said must be kept; where, must not: a row above it would move it. */
const NOWHERE: Span = { start: 0, end: 0 };
