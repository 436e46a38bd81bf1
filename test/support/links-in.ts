/** Every link of a page, as it is written. */
export function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => withoutReferences(match[1]!));
}

const withoutReferences = (attribute: string): string =>
  attribute
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");

/** Links of a site, by path, that lead to no file of it, or to no place in a file. */
export function deadLinks(pages: ReadonlyMap<string, string>): readonly string[] {
  const anchors = new Map([...pages].map(([path, page]) => [path, anchorsIn(page)]));
  return [...pages].flatMap(([path, page]) => {
    if (!path.endsWith(".html")) return [];
    return linksIn(page)
      .filter((href) => !/^(?:https?:|mailto:|data:)/.test(href))
      .filter((href) => isDead(path, href, anchors))
      .map((href) => `${path} → ${href}`);
  });
}

const anchorsIn = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!));

function isDead(from: string, href: string, anchors: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (href === "" || href.startsWith("/")) return true;
  const base = `https://site.invalid/a/b/${from.split("/").map(encodeURIComponent).join("/")}`;
  const { origin, pathname, hash, search } = new URL(href, base);
  const path = pathname
    .split("/")
    .map(decodeURIComponent)
    .join("/")
    .replace(/^\/a\/b\//, "");
  const known = anchors.get(path);
  if (origin !== "https://site.invalid" || search !== "" || !known || path.endsWith("/")) return true;
  return hash !== "" && !known.has(decodeURIComponent(hash.slice(1)));
}
