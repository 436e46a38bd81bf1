import { posix } from "node:path";

/** A link of a page that leads nowhere. */
export interface DeadLink {
  readonly page: string;
  /** As it stands in the page. */
  readonly link: string;
}

/** What one page says: where its links lead, and the names of its places. Plain data: another thread may find it. */
export interface PageSurvey {
  /** Links to files of the site; of those that lead to one place the first. */
  readonly links: readonly InnerLink[];
  /** Links to places on this page that it does not have, as they stand in it. */
  readonly astray: readonly string[];
  /** Each `id`, in order. */
  readonly places: readonly string[];
}

export interface InnerLink {
  readonly link: string;
  /** Path below the output folder. */
  readonly target: string;
  /** On that page; null: none. */
  readonly place: string | null;
}

/** Looks through an HTML page. `page`: its path below the output folder. */
export function surveyOf(page: string, html: string): PageSurvey {
  const { links, places } = linksIn(html);
  const here = new Set(places);
  const found = new Map<string, InnerLink>();
  const astray: string[] = [];
  const folder = posix.dirname(page);
  const targets = targetsFrom(folder);
  for (const link of new Set(links)) {
    const { target, place } = targetOf(page, folder, link, targets);
    if (target === null) continue;
    if (target === page && place !== null) {
      if (!here.has(place)) astray.push(link);
      continue;
    }
    const where = place === null ? target : `${target}#${place}`;
    if (!found.has(where)) found.set(where, { link, target, place });
  }
  return { links: [...found.values()], astray, places };
}

/** The links of a page to files of the site that are not there. `exists` is asked for paths below the output. */
export function deadLinks(
  page: string,
  { links }: PageSurvey,
  exists: (path: string) => boolean,
): readonly DeadLink[] {
  return links.filter(({ target }) => !exists(target)).map(({ link }) => ({ page, link }));
}

/** The beginning of a comment, of a tag whose content is no HTML, or of a tag with attributes. */
const OPENING = /<(?:!--|(script|style)(?![a-z0-9-])|[a-z][a-z0-9-]*(?=[\s/]))/gi;

/** Values of `href` and `src`, and of `id`, in the tags of a page, in order; what stands in comments and scripts is no tag. */
function linksIn(html: string): Found {
  const found: Found = { links: [], places: [] };
  OPENING.lastIndex = 0;
  for (let tag = OPENING.exec(html); tag !== null; tag = OPENING.exec(html)) {
    if (tag[0] === "<!--") OPENING.lastIndex = skipTo(html, "-->", OPENING.lastIndex);
    else {
      const end = readAttributes(html, OPENING.lastIndex, found);
      OPENING.lastIndex = tag[1] === undefined ? end : skipTo(html, `</${tag[1].toLowerCase()}`, end);
    }
  }
  return found;
}

interface Found {
  readonly links: string[];
  readonly places: string[];
}

function skipTo(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

const [DOUBLE, SINGLE, SLASH, EQUALS, END, SPACE] = [34, 39, 47, 61, 62, 32];

/**
 * From behind the name of a tag to its `>`, which is not always the first: it may stand in quotes too. Sign by sign, and
 * nothing is cut out but what was looked for: a page has hundreds of attributes, and this is done with every page.
 */
function readAttributes(html: string, from: number, found: Found): number {
  let at = from;
  while (at < html.length) {
    const sign = html.charCodeAt(at);
    if (sign === END) return at;
    if (sign <= SPACE || sign === SLASH || sign === EQUALS) {
      at += 1;
      continue;
    }
    const start = at;
    at = endOfName(html, at);
    const list = wantedBy(html, start, at, found);
    let value = skipSpace(html, at);
    if (html.charCodeAt(value) !== EQUALS) continue;
    value = skipSpace(html, value + 1);
    const quote = html.charCodeAt(value);
    const isQuoted = quote === DOUBLE || quote === SINGLE;
    const first = isQuoted ? value + 1 : value;
    const end = isQuoted ? endOf(html, html[value]!, first) : endOfBare(html, first);
    if (list === found.links) list.push(html.slice(first, end));
    else list?.push(withoutEntities(html.slice(first, end)));
    at = isQuoted ? end + 1 : end;
  }
  return html.length;
}

/** Where the value of an attribute of this name is wanted; null: nowhere. */
function wantedBy(html: string, start: number, end: number, { links, places }: Found): string[] | null {
  const length = end - start;
  if (length < 2 || length > 4) return null;
  const name = html.slice(start, end).toLowerCase();
  if (name === "id") return places;
  return name === "href" || name === "src" ? links : null;
}

function endOfName(html: string, from: number): number {
  let at = from + 1;
  for (; at < html.length; at += 1) {
    const sign = html.charCodeAt(at);
    if (sign <= SPACE || sign === SLASH || sign === EQUALS || sign === END) break;
  }
  return at;
}

function endOfBare(html: string, from: number): number {
  let at = from;
  while (at < html.length && html.charCodeAt(at) > SPACE && html.charCodeAt(at) !== END) at += 1;
  return at;
}

function skipSpace(html: string, from: number): number {
  let at = from;
  while (at < html.length && html.charCodeAt(at) <= SPACE) at += 1;
  return at;
}

function endOf(html: string, quote: string, from: number): number {
  const end = html.indexOf(quote, from);
  return end < 0 ? html.length : end;
}

/** What a link means. */
interface Target {
  /** Path below the output folder; null: it leads out of the site. */
  readonly target: string | null;
  /** Null: it leads to no place, or only to a state that a script keeps (`#q=mill`) or to words (`#:~:text=mill`). */
  readonly place: string | null;
}

/** By folder: pages of one have most of their links in common. */
const known = { count: 0, targets: new Map<string, Map<string, Target>>() };
/** So many are kept at most. */
const MOST_KNOWN = 20_000;

/** `targets`: those known from the folder of the page. */
function targetOf(page: string, folder: string, link: string, targets: Map<string, Target>): Target {
  if (link.startsWith("#")) return { target: page, place: placeOf(withoutEntities(link.slice(1)).trim()) };
  const found = targets.get(link);
  if (found) return found;
  const own = copyOf(link);
  const target = readLink(page, folder, own);
  // A link without a path means its own page.
  if (target.target !== page) {
    targets.set(own, target);
    known.count += 1;
  }
  return target;
}

function targetsFrom(folder: string): Map<string, Target> {
  if (known.count > MOST_KNOWN) {
    known.count = 0;
    known.targets.clear();
  }
  const own = known.targets.get(folder) ?? new Map<string, Target>();
  known.targets.set(folder, own);
  return own;
}

/** A text cut out of a page keeps all of the page in memory. */
const copyOf = (text: string): string => Buffer.from(text).toString();

/** `../people/index.html`: folders up, and a path down, with nothing in it that must be read. */
const PLAIN = /^(?<up>(?:\.\.\/)*)[\w-]+(?:[./][\w-]+)*$/;

const UP = "../";

/** A plain path as `posix.normalize` resolves it; null: it must be read. Most links are plain, and each folder has its own. */
function plainTarget(folder: string, link: string): string | null {
  const up = PLAIN.exec(link)?.groups?.up;
  if (up === undefined) return null;
  let from = folder === "." ? "" : folder;
  for (let left = up.length; left > 0; left -= UP.length) {
    if (from === "") return null;
    from = from.slice(0, Math.max(0, from.lastIndexOf("/")));
  }
  const path = link.slice(up.length);
  return from === "" ? path : `${from}/${path}`;
}

function readLink(page: string, folder: string, link: string): Target {
  const plain = plainTarget(folder, link);
  if (plain !== null) return { target: plain, place: null };
  const [, address = "", fragment = ""] =
    /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(withoutEntities(link).trim()) ?? [];
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)) return { target: null, place: null };
  const target = address === "" ? page : posix.normalize(posix.join(folder, decoded(address)));
  return { target, place: placeOf(fragment) };
}

/** What follows are words of a page, and none of its places. */
const WORDS = ":~:";
const TOP = "top";

function placeOf(fragment: string): string | null {
  const name = decoded(fragment.includes(WORDS) ? fragment.replace(/:~:.*$/s, "") : fragment);
  const isTop = name.length === TOP.length && name.toLowerCase() === TOP;
  return name === "" || isTop || name.includes("=") ? null : name;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#x27": "'",
};

function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(amp|lt|gt|quot|#39|#x27);/gi,
    (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole,
  );
}

function decoded(address: string): string {
  if (!address.includes("%")) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
