import type { MetadataField, MetadataItem } from "../../records/clipping.ts";
import { foldToWords } from "../../text/fold.ts";
import { type LineMap, lineAt, trimText } from "../../text/lines.ts";
import { type ArticleData, readJsonLd } from "./json-ld.ts";
import { readMetaName } from "./meta-names.ts";
import type { PageTime } from "./own-times.ts";
import { asFound, isCopy, savedFrom } from "./saved-copy.ts";
import { timeIn } from "./time-in.ts";
import { type Element, eachElement, textOf } from "./tree.ts";

/** What a page says of itself where no reader sees it. */
export interface PageData {
  readonly items: readonly MetadataItem[];
  /** The article's text as the page repeats it in its data; null: it does not. */
  readonly copy: string | null;
  /** Moments that its elements give: its own, and those of other stories. */
  readonly times: readonly PageTime[];
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

/**
 * Reads JSON-LD, Open Graph, Highwire, Dublin Core, microdata and HTML's own elements. `source`: the file, and its `lines`.
 */
export function readPageData(root: Element, source: string, lines: LineMap): PageData {
  const found: Found[] = [];
  const times: PageTime[] = [];
  const described: Described[] = [];
  const add = (
    field: MetadataField,
    origin: string,
    name: string,
    value: string | null | undefined,
    at: number,
  ) => {
    const words = clean(value ?? "");
    if (words !== "") found.push({ field, origin, name, value: words, at });
  };
  eachElement(root, (element) => {
    const { tag, attributes, at } = element;
    if (tag === "script" && /ld\+json/i.test(attributes.type ?? "")) {
      const data = readJsonLd(textOf(element));
      if (data) described.push({ data, at });
    } else if (tag === "meta") {
      const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? "";
      const known = readMetaName(name);
      if (known) add(known[0], known[1], name, attributes.content ?? attributes.value, at);
    } else if (tag === "link" && attributes.rel?.toLowerCase().split(/\s+/).includes("canonical")) {
      add("url", "html", "link canonical", attributes.href, at);
    } else if (tag === "link" && attributes.rel === "bookmark" && isCopy(attributes.href ?? "")) {
      add("url", "html", "link bookmark", attributes.href, at);
    } else if (tag === "html") add("language", "html", "html lang", attributes.lang, at);
    else if (tag === "title" && element.parent?.tag !== "svg")
      add("title", "html", "title", textOf(element), at);
    else if (tag === "link" && attributes.rel?.toLowerCase() === "author") {
      add("author", "html", "link author", attributes.title, at);
    } else if (attributes.itemprop) addInPlace(element, add);
    const time = timeIn(element);
    if (time && /\d/.test(time.value) && times.length < MOST_TIMES) {
      const { isNamed, ...item } = time;
      times.push({ item: { ...item, value: clean(item.value), line: lineAt(lines, at) }, isNamed, element });
    }
  });
  const own = ownArticles(described, found);
  for (const { data, at } of own) addJsonLd(data, at, add);
  const copy = own.find(({ data }) => data.body !== null)?.data.body ?? null;
  const saved = savedFrom(source);
  if (saved && !found.some(({ field }) => field === "url"))
    add("url", "html", "saved from", saved.address, saved.at);
  const sorted = found.sort((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) || a.at - b.at);
  const items = once(sorted).map(({ at, ...item }) => ({ ...item, line: lineAt(lines, at) }));
  return { items: asFound(items), copy, times };
}

/** Pages that go on for ever give hundreds. */
const MOST_TIMES = 100;

const clean = (value: string): string => trimText(decodeTwice(value).slice(0, LONGEST).replace(/\s+/g, " "));

type Add = (
  field: MetadataField,
  origin: string,
  name: string,
  value: string | null | undefined,
  at: number,
) => void;

/** An article that the page describes, and where. */
interface Described {
  readonly data: ArticleData;
  readonly at: number;
}

/**
 * Pages describe other stories, too, each beside its teaser. Where one is called as the rest of the data call the page, those that
 * are called otherwise are not its own.
 */
function ownArticles(all: readonly Described[], found: readonly Found[]): readonly Described[] {
  if (all.length < 2) return all;
  const titles = found.filter(({ field }) => field === "title").map(({ value }) => foldToWords(value));
  const isNamed = ({ data }: Described): boolean =>
    data.titles.some((title) => {
      const words = foldToWords(clean(title));
      return titles.some((one) => one === words || one.startsWith(`${words} `));
    });
  return all.some(isNamed) ? all.filter((one) => one.data.titles.length === 0 || isNamed(one)) : all;
}

function addJsonLd(data: ArticleData, at: number, add: Add): void {
  for (const title of data.titles) add("title", "json-ld", "headline", title, at);
  for (const author of data.authors) add("author", "json-ld", "author", author, at);
  for (const outlet of data.outlets) add("outlet", "json-ld", "publisher", outlet, at);
  add("published", "json-ld", "datePublished", data.published, at);
  add("updated", "json-ld", "dateModified", data.modified, at);
  add("standfirst", "json-ld", "description", data.description, at);
  add("language", "json-ld", "inLanguage", data.language, at);
  add("url", "json-ld", "url", data.url, at);
}

/** What microdata say where they stand in the page. */
function addInPlace(element: Element, add: Add): void {
  const { attributes, at } = element;
  const isHeadline = attributes.itemprop?.split(/\s+/).includes("headline");
  if (isHeadline && !attributes.content) add("title", "microdata", "headline", textOf(element), at);
}

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
