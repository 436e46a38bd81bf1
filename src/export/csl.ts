import { type Citation, type CitedDate, citationOf } from "./citation.ts";
import type { ExportFormat } from "./export-format.ts";

/** CSL-JSON (schema 1.0.2): an array of `article-newspaper`; an inferred date is `circa`, with its EDTF beside it. */
export const csl: ExportFormat = {
  name: "csl",
  example: "articles.csl.json",
  open: "[\n",
  between: ",\n",
  close: "\n]\n",
  write(record) {
    const citation = citationOf(record);
    return citation && JSON.stringify(itemOf(citation));
  },
};

function itemOf(citation: Citation): object {
  const item = {
    id: citation.id,
    type: "article-newspaper",
    title: citation.title,
    author: citation.authors.length > 0 ? citation.authors.map((literal) => ({ literal })) : null,
    "container-title": citation.publication,
    issued: issuedOf(citation.date),
    language: citation.language,
    abstract: citation.abstract,
    URL: citation.url,
    accessed: citation.accessed === null ? null : { "date-parts": [partsOf(citation.accessed)] },
    keyword: citation.tags.length > 0 ? citation.tags.join(", ") : null,
    note: citation.notes.length > 0 ? citation.notes.join(" ") : null,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

function issuedOf({ exact, earliest, latest, edtf, stated }: CitedDate): object | null {
  if (exact !== null)
    return { "date-parts": [partsOf(exact)], ...(stated ? {} : { circa: true, edtf: `${exact}~` }) };
  if (earliest === null || latest === null) return edtf === null ? null : { literal: edtf };
  return { "date-parts": [partsOf(earliest), partsOf(latest)], circa: true, ...level1(edtf) };
}

/** Sets of days (`[1931..1934]`) are of a higher level than CSL knows. */
const level1 = (edtf: string | null) => (edtf === null || edtf.startsWith("[") ? {} : { edtf });

/** `-0044-03` is March of the year −44. */
const partsOf = (iso: string): readonly number[] =>
  /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?$/
    .exec(iso)!
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
