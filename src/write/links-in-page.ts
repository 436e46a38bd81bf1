import { withoutEntities } from "./attribute-text.ts";

/** Values as they stand there, and the names of places. */
export interface Found {
  readonly links: string[];
  readonly places: string[];
}

/** Values of `href` and `src`, and of `id`, in the tags of a page, in order; what stands in comments and scripts is no tag. */
export function linksIn(html: string): Found {
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

/** The beginning of a comment, of a tag whose content is no HTML, or of a tag with attributes. */
const OPENING = /<(?:!--|(script|style)(?![a-z0-9-])|[a-z][a-z0-9-]*(?=[\s/]))/gi;

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
