import { posix } from "node:path";

/** A link of a page that leads nowhere. */
export interface DeadLink {
  readonly page: string;
  /** As it stands in the page. */
  readonly link: string;
}

/** The links of an HTML page to files of the site that are not there. `exists` is asked for paths below the output. */
export function deadLinks(
  page: string,
  html: string,
  exists: (path: string) => boolean,
): readonly DeadLink[] {
  return linksIn(html)
    .filter((link) => {
      const target = targetOf(page, link);
      return target !== null && !exists(target);
    })
    .map((link) => ({ page, link }));
}

/** The beginning of a comment, of a tag whose content is no HTML, or of a tag with attributes. */
const TAG = /<(?:!--|script|style|[a-z][a-z0-9-]*(?=[\s/]))/iy;

/** Values of `href` and `src` in the tags of a page, in order; what stands in comments and scripts is no tag. */
function linksIn(html: string): string[] {
  const links: string[] = [];
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
      links.push(...linksOf(html.slice(at + tag.length, end)));
      at = tag === "<script" || tag === "<style" ? skipTo(html, `</${tag.slice(1)}`, end) : end;
    }
  }
  return links;
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

function linksOf(attributes: string): string[] {
  if (!/(?:href|src)\s*=/i.test(attributes)) return [];
  return [...attributes.matchAll(ATTRIBUTE)]
    .filter(([, name]) => /^(?:href|src)$/i.test(name!))
    .map(([, , quoted, single, bare]) => quoted ?? single ?? bare ?? "");
}

/** The path below the output folder that a link means; null: it leads out of the site or stays on its page. */
function targetOf(page: string, link: string): string | null {
  const address = withoutEntities(link)
    .replace(/[?#].*$/s, "")
    .trim();
  if (address === "" || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)) return null;
  return posix.normalize(posix.join(posix.dirname(page), decoded(address)));
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
