import { type CitedDate, citationOf } from "./citation.ts";
import type { ExportFormat } from "./export-format.ts";

/**
 * RIS, which reference managers read: `TY  - NEWS`. A date that is not known to the year has no `DA`, only a note: the
 * format has no words for doubt.
 */
export const ris: ExportFormat = {
  name: "ris",
  example: "articles.ris",
  write(record) {
    const citation = citationOf(record);
    if (!citation) return null;
    const fields: readonly (readonly [tag: string, value: string | null])[] = [
      ["TY", "NEWS"],
      ["ID", citation.id],
      ["TI", citation.title],
      ...citation.authors.map((author) => ["AU", author] as const),
      ["T2", citation.publication],
      ["DA", dateOf(citation.date)],
      ["PY", dateOf(citation.date)?.slice(0, 4) ?? null],
      ["AB", citation.abstract],
      ["LA", citation.language],
      ["UR", citation.url],
      ["Y2", citation.accessed?.replaceAll("-", "/") ?? null],
      ...citation.tags.map((tag) => ["KW", tag] as const),
      ...citation.notes.map((note) => ["N1", note] as const),
      ["C1", citation.rights],
    ];
    const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
    return `${[...lines, "ER  - "].join("\r\n")}\r\n\r\n`;
  },
};

/** `2022/01/12/`, `2022/01//`, `2022///`: year, month, day and a last part that stays empty; no years before the first. */
function dateOf({ exact }: CitedDate): string | null {
  if (exact === null || exact.startsWith("-")) return null;
  const [year, month = "", day = ""] = exact.split("-");
  return `${year}/${month}/${day}/`;
}

/** A line is a field: line ends in a value would begin another. */
const oneLine = (value: string): string => value.replace(/\s+/g, " ").trim();
