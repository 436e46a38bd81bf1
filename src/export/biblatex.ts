import { type CitedDate, citationOf } from "./citation.ts";
import type { ExportFormat } from "./export-format.ts";

/**
 * BibLaTeX: `@article` of a newspaper, dates as its EDTF level 1. A wider set of days is the years around it, marked
 * as uncertain, with a note.
 */
export const biblatex: ExportFormat = {
  name: "biblatex",
  example: "articles.bib",
  write(record) {
    const citation = citationOf(record);
    if (!citation) return null;
    const fields: readonly (readonly [name: string, value: string | null])[] = [
      ["author", citation.authors.map((author) => `{${escaped(author)}}`).join(" and ")],
      ["title", `{${escaped(citation.title)}}`],
      ["journaltitle", citation.publication && escaped(citation.publication)],
      ["date", dateOf(citation.date)],
      ["langid", citation.language],
      ["abstract", citation.abstract && escaped(citation.abstract)],
      ["url", citation.url?.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign)) ?? null],
      ["urldate", citation.accessed],
      ["keywords", citation.tags.map((tag) => escaped(tag.replaceAll(",", " "))).join(",")],
      ["note", escaped(citation.notes.join(" "))],
      ["entrysubtype", "newspaper"],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
    return `@article{${keyOf(citation.id)},\n${lines.join("\n")}\n}\n\n`;
  },
};

/** Keys are plain letters, digits and `:_-./`; any other character is written by its number. */
const keyOf = (id: string): string =>
  [...id]
    .map((sign) => (/[A-Za-z0-9:_./-]/.test(sign) ? sign : `_${sign.codePointAt(0)!.toString(16)}_`))
    .join("");

/** `2022-01-12`, `2022~` inferred, `2021/2022` between; `/2022` and `2021/` are open. */
function dateOf({ exact, earliest, latest, stated }: CitedDate): string | null {
  if (exact !== null) return stated ? exact : `${exact}?`;
  if (earliest === null && latest === null) return null;
  const yearOf = (day: string | null) => /^-?\d+/.exec(day ?? "")?.[0] ?? "";
  const [first, last] = [yearOf(earliest), yearOf(latest)];
  return first === last ? `${first}?` : `${first}/${last}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Signs that TeX reads as its own. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\{}$&#%_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .trim();
