import { nearest } from "../report/nearest.ts";

/** The fields of `FrontMatter` that an owner can write, and `draft`, which becomes a status. */
export type FieldName = keyof typeof NAMES;

/**
 * Under which names a field may be written, ours first; where several are given, the first in this list counts.
 * Upper and lower case, `-`, `_` and spaces make no difference.
 */
const NAMES = {
  id: ["id", "objectid"],
  aliases: ["aliases", "redirect_from"],
  title: ["title", "headline", "name"],
  standfirst: ["standfirst", "deck", "dek", "subtitle"],
  date: [
    "date",
    "published",
    "publishDate",
    "pubDate",
    "date_published",
    "datePublished",
    "issued",
    "year",
    "date_text",
    "date_original",
  ],
  updated: ["updated", "modified", "lastmod", "dateModified"],
  outlet: ["source", "outlet", "publication", "newspaper", "publisher", "site_name", "container-title"],
  agency: ["agency", "wire", "credit"],
  republisher: ["via", "republisher", "aggregator"],
  byline: ["byline", "by"],
  authors: ["authors", "author", "creator"],
  dateline: ["dateline", "location", "located", "place"],
  url: ["url", "link", "source_url", "canonical"],
  archiveUrl: ["archive_url"],
  accessed: ["accessed", "retrieved"],
  language: ["language", "lang"],
  tags: ["tags", "keywords", "subject", "subjects", "categories"],
  notes: ["notes"],
  rights: ["rights", "license", "rightsstatement"],
  status: ["status"],
  draft: ["draft"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Known, so that nobody is asked whether they mean another one, but not used. */
const UNUSED = [
  "summary",
  "description",
  "abstract",
  "excerpt",
  "section",
  "page",
  "edition",
  "people",
  "organisations",
  "organizations",
  "places",
  "events",
  "story",
  "series",
  "cluster",
  "slug",
];

/** Our field for a name as an owner wrote it, and how far down the list of its names it stands; null: none. */
export function fieldNamed(written: string): { readonly field: FieldName; readonly rank: number } | null {
  return FIELDS.get(fold(written)) ?? null;
}

/** How owners write one of our fields: `source` for an outlet. */
export function writtenName(field: string): string {
  return (NAMES as Readonly<Record<string, readonly string[]>>)[field]?.[0] ?? field;
}

/** All of them, as owners write them. */
export function knownFields(): readonly string[] {
  return Object.values(NAMES).map(([name]) => name);
}

export function isKnownName(written: string): boolean {
  return FIELDS.has(fold(written)) || UNUSED.includes(fold(written));
}

/** The known name that an unknown one is probably a misspelling of. */
export function meantBy(written: string): string | null {
  return nearest(written, [...Object.values(NAMES).flat(), ...UNUSED]);
}

const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.map((name, rank) => [fold(name), { field: field as FieldName, rank }] as const),
  ),
);

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, "");
}
