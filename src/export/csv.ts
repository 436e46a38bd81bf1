import type { ExportFormat } from "./export-format.ts";
import type { ExportRecord } from "./export-record.ts";

type Cell = string | number | null;

/** The columns, in order; more may be added behind, none is renamed within a major version. */
const COLUMNS: readonly (readonly [name: string, cell: (record: ExportRecord) => Cell])[] = [
  ["id", ({ id }) => id],
  ["title", ({ title }) => title?.value ?? null],
  ["title_basis", ({ title }) => title?.basis ?? null],
  ["outlet", ({ source }) => source.outlet?.value ?? null],
  ["agency", ({ source }) => source.agency?.value ?? null],
  ["republisher", ({ source }) => source.republisher?.value ?? null],
  ["authors", ({ byline }) => byline.authors.join("; ")],
  ["language", ({ language }) => language],
  ["date_edtf", ({ date }) => date?.edtf ?? null],
  ["date_earliest", ({ date }) => date?.earliest ?? null],
  ["date_latest", ({ date }) => date?.latest ?? null],
  ["date_best", ({ date }) => date?.best?.edtf ?? null],
  ["date_confidence", ({ date }) => date?.best?.confidence ?? null],
  ["date_basis", ({ date }) => date?.basis ?? null],
  ["date_sentence", ({ date }) => date?.sentence ?? null],
  ["story", ({ story }) => story],
  ["reprint_of", ({ reprintOf }) => reprintOf],
  ["url", ({ url }) => url],
  ["tags", ({ tags }) => tags.join("; ")],
  ["status", ({ status }) => status],
  [
    "words",
    ({ body }) =>
      body.length === 0 ? null : body.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
  ],
  ["path", ({ path }) => path],
  ["sha256", ({ sha256 }) => sha256],
  ["text", ({ body }) => body.map(({ text }) => text).join("\n\n")],
];

/** A flat table (RFC 4180), a line of names above. A cell that a spreadsheet would take for a formula begins with `'`. */
export const csv: ExportFormat = {
  name: "csv",
  example: "articles.csv",
  open: row(COLUMNS.map(([name]) => name)),
  write: (record) => row(COLUMNS.map(([, cell]) => cell(record))),
};

function row(cells: readonly Cell[]): string {
  return `${cells.map(printed).join(",")}\r\n`;
}

function printed(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
