import { posix } from "node:path";

/** A link of a page that leads nowhere. */
export interface DeadLink {
  readonly page: string;
  /** As it stands in the page. */
  readonly link: string;
}

/** What one page says: where its links lead, and the names of its places. */
export interface PageLinks {
  /** Links that lead to no file. */
  readonly dead: readonly DeadLink[];
  /** Links that lead to a place in a file of the site, this page itself among them. */
  readonly toPlaces: readonly (DeadLink & { readonly target: string; readonly place: string })[];
  /** Each `id`, in order. */
  readonly places: readonly string[];
}

/** Looks through an HTML page. `exists` is asked for paths below the output. */
export function linksOfPage(page: string, html: string, exists: (path: string) => boolean): PageLinks {
  const { links, places } = linksIn(html);
  const dead: DeadLink[] = [];
  const toPlaces: PageLinks["toPlaces"][number][] = [];
  for (const link of links) {
    const { target, place } = targetOf(page, link);
    if (target !== null && !exists(target)) dead.push({ page, link });
    else if (target !== null && place !== null) toPlaces.push({ page, link, target, place });
  }
  return { dead, toPlaces, places };
}

/** The links of an HTML page to files of the site that are not there. */
export function deadLinks(
  page: string,
  html: string,
  exists: (path: string) => boolean,
): readonly DeadLink[] {
  return linksOfPage(page, html, exists).dead;
}

/** The beginning of a comment, of a tag whose content is no HTML, or of a tag with attributes. */
const TAG = /<(?:!--|script|style|[a-z][a-z0-9-]*(?=[\s/]))/iy;

/** Values of `href` and `src`, and of `id`, in the tags of a page, in order; what stands in comments and scripts is no tag. */
function linksIn(html: string): { readonly links: string[]; readonly places: string[] } {
  const found = { links: [] as string[], places: [] as string[] };
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    if (html.charCodeAt(at + 1) === SLASH) {
      at += 2; // half of all tags are closing ones
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(html)?.[0].toLowerCase();
    if (tag === undefined) at += 1;
    else if (tag === "<!--") at = skipTo(html, "-->", at);
    else {
      const end = endOfTag(html, at);
      readAttributes(html.slice(at + tag.length, end), found);
      at = tag === "<script" || tag === "<style" ? skipTo(html, `</${tag.slice(1)}`, end) : end;
    }
  }
  return found;
}

function skipTo(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

const [DOUBLE, SINGLE, END, SLASH] = [34, 39, 62, 47];

/** Where the `>` of a tag stands: not the first one, for it may stand in quotes too. By sign codes: it is quicker. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const sign = html.charCodeAt(at);
    if (sign === END) return at;
    if (sign === DOUBLE) at = skipTo(html, '"', at + 1) - 1;
    else if (sign === SINGLE) at = skipTo(html, "'", at + 1) - 1;
  }
  return html.length;
}

const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

function readAttributes(
  attributes: string,
  found: { readonly links: string[]; readonly places: string[] },
): void {
  if (!/(?:href|src|\bid)\s*=/i.test(attributes)) return;
  for (const [, name, quoted, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const value = quoted ?? single ?? bare ?? "";
    if (/^(?:href|src)$/i.test(name!)) found.links.push(value);
    else if (/^id$/i.test(name!)) found.places.push(withoutEntities(value));
  }
}

/**
 * The path below the output folder that a link means, and the place in it. Null: it leads out of the site; to no place,
 * or only to a state that a script keeps (`#q=mill`) or to words (`#:~:text=mill`).
 */
function targetOf(
  page: string,
  link: string,
): { readonly target: string | null; readonly place: string | null } {
  const [, address = "", fragment = ""] =
    /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(withoutEntities(link).trim()) ?? [];
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)) return { target: null, place: null };
  const name = decoded(fragment.replace(/:~:.*$/s, ""));
  const place = name === "" || name.includes("=") || name.toLowerCase() === "top" ? null : name;
  const target = address === "" ? page : posix.normalize(posix.join(posix.dirname(page), decoded(address)));
  return { target, place };
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
  return text.replace(
    /&(amp|lt|gt|quot|#39|#x27);/gi,
    (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole,
  );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
