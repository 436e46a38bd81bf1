import type { MetadataField, MetadataItem } from "../../records/clipping.ts";
import { type LineMap, lineAt, trimText } from "../../text/lines.ts";
import { readJsonLd } from "./json-ld.ts";
import { type Element, eachElement, textOf } from "./tree.ts";

/** What a page says of itself where no reader sees it. */
export interface PageData {
  readonly items: readonly MetadataItem[];
  /** The article's text as the page repeats it in its data; null: it does not. */
  readonly copy: string | null;
}

interface Found {
  readonly field: MetadataField;
  readonly origin: string;
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** How much each kind of data is trusted: what is made for machines that show the article comes first. */
const ORIGINS = ["json-ld", "open-graph", "highwire", "dublin-core", "microdata", "html"];

/** Longer values are no titles, names or dates. */
const LONGEST = 2000;

/** Reads JSON-LD, Open Graph, Highwire, Dublin Core, microdata and HTML's own elements. `lines`: those of the file. */
export function readPageData(root: Element, lines: LineMap): PageData {
  const found: Found[] = [];
  let copy: string | null = null;
  const add = (
    field: MetadataField,
    origin: string,
    name: string,
    value: string | null | undefined,
    at: number,
  ) => {
    const words = trimText(
      decodeTwice(value ?? "")
        .slice(0, LONGEST)
        .replace(/\s+/g, " "),
    );
    if (words !== "") found.push({ field, origin, name, value: words, at });
  };
  eachElement(root, (element) => {
    const { tag, attributes, at } = element;
    if (tag === "script" && /ld\+json/i.test(attributes.type ?? "")) {
      copy ??= addJsonLd(textOf(element), at, add);
    } else if (tag === "meta") {
      const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? "";
      const known = METAS.get(name.toLowerCase());
      if (known) add(known[0], known[1], name, attributes.content ?? attributes.value, at);
    } else if (tag === "link" && attributes.rel?.toLowerCase().split(/\s+/).includes("canonical")) {
      add("url", "html", "link canonical", attributes.href, at);
    } else if (tag === "html") add("language", "html", "html lang", attributes.lang, at);
    else if (tag === "title" && element.parent?.tag !== "svg")
      add("title", "html", "title", textOf(element), at);
    else if (tag === "time" || attributes.itemprop) addInPlace(element, add);
  });
  const items = found.sort((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) || a.at - b.at);
  return { items: once(items).map(({ at, ...item }) => ({ ...item, line: lineAt(lines, at) })), copy };
}

type Add = (
  field: MetadataField,
  origin: string,
  name: string,
  value: string | null | undefined,
  at: number,
) => void;

function addJsonLd(script: string, at: number, add: Add): string | null {
  const data = readJsonLd(script);
  if (data === null) return null;
  for (const title of data.titles) add("title", "json-ld", "headline", title, at);
  for (const author of data.authors) add("author", "json-ld", "author", author, at);
  for (const outlet of data.outlets) add("outlet", "json-ld", "publisher", outlet, at);
  add("published", "json-ld", "datePublished", data.published, at);
  add("updated", "json-ld", "dateModified", data.modified, at);
  add("standfirst", "json-ld", "description", data.description, at);
  add("language", "json-ld", "inLanguage", data.language, at);
  add("url", "json-ld", "url", data.url, at);
  return data.body;
}

/** What microdata and `<time>` say where they stand in the page. */
function addInPlace(element: Element, add: Add): void {
  const { tag, attributes, at } = element;
  const given = attributes.content ?? attributes.datetime;
  for (const property of attributes.itemprop?.split(/\s+/) ?? []) {
    const field = PROPERTIES[property];
    if (field === "published" || field === "updated")
      add(field, "microdata", property, given ?? textOf(element), at);
    else if (field && !given) add(field, "microdata", property, textOf(element), at);
  }
  if (tag !== "time" || attributes.itemprop) return;
  const isPublished = /\b(?:entry-date|published|pubdate|post-date)\b/.test(attributes.class ?? "");
  if (isPublished && !/\bupdated\b/.test(attributes.class ?? ""))
    add("published", "html", "time", attributes.datetime, at);
}

const PROPERTIES: Readonly<Record<string, MetadataField>> = {
  headline: "title",
  datePublished: "published",
  dateModified: "updated",
};

/** `<meta>` by name, in lower case. */
const METAS = new Map<string, readonly [MetadataField, string]>(
  Object.entries({
    "og:title": ["title", "open-graph"],
    "twitter:title": ["title", "open-graph"],
    "og:site_name": ["outlet", "open-graph"],
    "og:description": ["standfirst", "open-graph"],
    "og:url": ["url", "open-graph"],
    "og:locale": ["language", "open-graph"],
    "article:published_time": ["published", "open-graph"],
    "og:article:published_time": ["published", "open-graph"],
    "article:published": ["published", "open-graph"],
    "article:modified_time": ["updated", "open-graph"],
    "og:updated_time": ["updated", "open-graph"],
    "article:author": ["author", "open-graph"],
    citation_title: ["title", "highwire"],
    citation_author: ["author", "highwire"],
    citation_journal_title: ["outlet", "highwire"],
    citation_publication_date: ["published", "highwire"],
    citation_online_date: ["published", "highwire"],
    citation_date: ["published", "highwire"],
    "dc.title": ["title", "dublin-core"],
    "dcterms.title": ["title", "dublin-core"],
    "dc.creator": ["author", "dublin-core"],
    "dc.date": ["published", "dublin-core"],
    "dc.date.issued": ["published", "dublin-core"],
    "dcterms.created": ["published", "dublin-core"],
    "dcterms.issued": ["published", "dublin-core"],
    "dcterms.modified": ["updated", "dublin-core"],
    "dc.publisher": ["outlet", "dublin-core"],
    "dc.source": ["outlet", "dublin-core"],
    "dc.language": ["language", "dublin-core"],
    "dc.identifier": ["url", "dublin-core"],
    datepublished: ["published", "microdata"],
    datemodified: ["updated", "microdata"],
    headline: ["title", "microdata"],
    "parsely-title": ["title", "html"],
    "sailthru.title": ["title", "html"],
    "parsely-pub-date": ["published", "html"],
    "sailthru.date": ["published", "html"],
    pubdate: ["published", "html"],
    publish_date: ["published", "html"],
    "publish-date": ["published", "html"],
    date: ["published", "html"],
    "article.published": ["published", "html"],
    "last-modified": ["updated", "html"],
    lastmod: ["updated", "html"],
    author: ["author", "html"],
    byl: ["author", "html"],
    "parsely-author": ["author", "html"],
    "sailthru.author": ["author", "html"],
    "application-name": ["outlet", "html"],
    "apple-mobile-web-app-title": ["outlet", "html"],
    publisher: ["outlet", "html"],
    description: ["standfirst", "html"],
  } satisfies Record<string, readonly [MetadataField, string]>),
);

/** Content systems escape what is escaped already: `&amp;#8217;`. */
function decodeTwice(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/** No page has more to say of one thing. */
const MOST_OF_ONE = 20;

/** The same said twice in the same way counts once. */
function once(items: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  const counts = new Map<MetadataField, number>();
  return items.filter(({ field, origin, value }) => {
    const key = `${field} ${origin} ${value}`;
    const count = counts.get(field) ?? 0;
    if (seen.has(key) || count >= MOST_OF_ONE) return false;
    seen.add(key);
    counts.set(field, count + 1);
    return true;
  });
}
