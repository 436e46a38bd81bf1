import type { ExportFinding, ExportRecord } from "../export/export-record.ts";
import { visible } from "../report/visible.ts";

/** What was read from a clipping, a field a line, each with how it was found: `title  Mill strike …  (stated, line 1)`. */
export function printReadFields(record: ExportRecord): string {
  const { source, byline, dateline, date, body, removed } = record;
  const rows: readonly Row[] = [
    ["title", wordsOf(record.title), howOf(record.title)],
    ["standfirst", wordsOf(record.standfirst), howOf(record.standfirst)],
    ["source", wordsOf(source.outlet), howOf(source.outlet)],
    ["agency", wordsOf(source.agency), howOf(source.agency)],
    ["via", wordsOf(source.republisher), howOf(source.republisher)],
    ["authors", byline.authors.join("; ") || null, byline.text],
    ["dateline", dateline?.place ?? null, null],
    ["date", date?.edtf ?? null, date?.sentence ?? null],
    ["language", record.language, null],
    ["url", record.url, null],
    ["accessed", record.accessed, null],
    [
      "text",
      body.length > 0 ? `${wordsIn(record)} words, ${count(removed.length, "piece")} left out` : null,
      null,
    ],
  ];
  const lines = rows.map(([name, value, how]) => {
    const aside = value !== null && how !== null ? `  (${oneLine(how)})` : "";
    return `  ${name.padEnd(11)}${value === null ? "unknown" : oneLine(value)}${aside}\n`;
  });
  return lines.join("");
}

type Row = readonly [name: string, value: string | null, how: string | null];

const wordsOf = (finding: ExportFinding | null): string | null => finding?.value ?? null;

/** `stated, line 1, title/above-text`. */
function howOf(finding: ExportFinding | null): string | null {
  if (!finding) return null;
  const { basis, lines, rule } = finding;
  const place = !lines
    ? []
    : lines[0] === lines[1]
      ? [`line ${lines[0]}`]
      : [`lines ${lines[0]} to ${lines[1]}`];
  return [basis, ...place, rule].join(", ");
}

const wordsIn = ({ body }: ExportRecord): number =>
  body.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

const oneLine = (text: string): string => visible(text.replace(/\s+/g, " ").trim());
