import type { ArticleCard, Redirect } from "../records/archive.ts";
import type { Problem } from "../records/problem.ts";
import { problem } from "../report/catalogue.ts";

/** Folders and pages of the site's own; no old address may stand there. */
const OWN_FOLDERS = new Set(
  "assets data events organisations people places quotes search sources stories timeline".split(" "),
);
const OWN_PAGES = new Set(["index.html", "about.html", "review.html", "search.html", "404.html"]);
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Characters and endings that some disk or address does not carry; device names of Windows. */
const UNSAFE_SEGMENT =
  /^$|^\.|[<>:"|?*\\\u0000-\u001f]|\p{Cs}|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * The old addresses that owners gave their clippings, as pages: `old-name` was `articles/old-name.html`, anything
 * with a slash or an ending is a path below the site. One that cannot be a page, or is one already, is a problem.
 */
export function findRedirects(cards: readonly ArticleCard[]): {
  readonly redirects: readonly Redirect[];
  readonly problems: readonly Problem[];
} {
  const redirects: Redirect[] = [];
  const problems: Problem[] = [];
  const taken = new Map(cards.map((card) => [`articles/${card.id}.html`.toLowerCase(), card]));
  for (const card of [...cards].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const alias of card.aliases) {
      const path = pathOf(alias);
      const holder = path === null ? null : taken.get(path.toLowerCase());
      if (path === null) problems.push(problem("alias-unusable", card.path, { alias }));
      else if (holder && holder !== card)
        problems.push(problem("alias-taken", card.path, { alias, path: holder.path }));
      else if (!holder) {
        taken.set(path.toLowerCase(), card);
        redirects.push({ path, id: card.id });
      }
    }
  }
  return { redirects: redirects.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

/** `/2014/strike/` → `2014/strike/index.html`; null where no page can stand. */
function pathOf(alias: string): string | null {
  if (SCHEME.test(alias.trim())) return null;
  const bare = decode(alias.trim().replace(/[?#].*$/s, "")).replace(/^\/+/, "");
  if (bare === "") return null;
  const whole = bare.endsWith("/") ? `${bare}index.html` : bare.endsWith(".html") ? bare : `${bare}.html`;
  const path = bare.includes("/") || bare.endsWith(".html") ? whole : `articles/${whole}`;
  const segments = path.split("/");
  if (path.length > 200 || segments.some((segment) => UNSAFE_SEGMENT.test(segment))) return null;
  if (segments.slice(0, -1).some((segment) => /\.html$/i.test(segment))) return null;
  const first = segments[0]!.toLowerCase();
  return OWN_FOLDERS.has(first) || OWN_PAGES.has(path.toLowerCase()) ? null : path;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
