import type {
  ArticleCard,
  EntityEntry,
  EntityKind,
  SourceEntry,
  Story,
  TagEntry,
} from "../records/archive.ts";
import { printYear, twoDigits } from "../time/day.ts";

/** Paths of the pages that there is one of, relative to the output folder. */
export const paths = {
  home: "index.html",
  search: "search.html",
  timeline: "timeline/index.html",
  undated: "timeline/undated.html",
  stories: "stories/index.html",
  events: "events/index.html",
  unplacedEvents: "events/day-unknown.html",
  sources: "sources/index.html",
  sourceless: "sources/unknown.html",
  people: "people/index.html",
  organisations: "organisations/index.html",
  places: "places/index.html",
  quotes: "quotes/index.html",
  tags: "tags/index.html",
  notes: "notes.html",
  corrections: "corrections.html",
  toldAgain: "quotes/told-again.html",
  about: "about.html",
  review: "review.html",
  searchScript: "assets/search.js",
  siteScript: "assets/site.js",
  styles: "assets/site.css",
  icon: "assets/icon.svg",
} as const;

export const articlePath = ({ id }: Pick<ArticleCard, "id">): string => `articles/${id}.html`;

/** The public record of a clipping, as data. */
export const recordPath = ({ id }: Pick<ArticleCard, "id">): string => `articles/${id}.json`;

/** How to cite it, for programs; by name of the form. */
export const citationPaths = ({ id }: Pick<ArticleCard, "id">) => ({
  ris: `articles/${id}.ris`,
  biblatex: `articles/${id}.bib`,
  csl: `articles/${id}.csl.json`,
});

/**
 * Where the original lies: text as it is, anything that a browser might take for a page under an ending that it
 * will not. An id that itself ends in `.orig` must not meet the original of another.
 */
export function originalPath({ id, path, format }: Pick<ArticleCard, "id" | "path" | "format">): string {
  if (/\.gz$/i.test(path)) return `articles/${id}.orig.gz`;
  return format === "text" && !id.endsWith(".orig") ? `articles/${id}.txt` : `articles/${id}.orig.txt`;
}

/** Every story but one: that of a clipping called `index` must not meet the list of all. */
export const storyPath = ({ id }: Pick<Story, "id">): string =>
  /^index$/i.test(id) ? `stories/${id}.story.html` : `stories/${id}.html`;

export const sourcePath = ({ slug }: Pick<SourceEntry, "slug">): string => `sources/${slug}.html`;

export const entityPath = (kind: EntityKind, { slug }: Pick<EntityEntry, "slug">): string =>
  `${kind}/${slug}.html`;

export const tagPath = ({ slug }: Pick<TagEntry, "slug">): string => `tags/${slug}.html`;

/** The same list, the most named first. */
export const byCountPath = (kind: EntityKind): string => `${kind}/by-count.html`;

export const yearPath = (year: number): string => `timeline/${printYear(year)}.html`;

/** `year` as it begins an ISO day: `2022`, `-0044`. */
export const eventYearPath = (year: string): string => `events/${year}.html`;

export const monthPath = (year: number, month: number): string =>
  `timeline/${printYear(year)}/${twoDigits(month)}.html`;

/** A list of what a person may want to look at: `review/spikes.html`. */
export const reviewPath = (slug: string): string => `review/${slug}.html`;

/** Further pages of a long list lie in a folder of its name: `timeline/2022.html`, `timeline/2022/page-2.html`. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : `${path.replace(/\.html$/, "")}/page-${page}.html`;
}

/** The address of a page as seen from another: relative, ending in a file name, safe in an attribute. */
export type LinkTo = (path: string, fragment?: string) => string;

/** Links from one page. They hold on a server, below any path of it, and on a disk. */
export function linksFrom(page: string): LinkTo {
  const folder = page.slice(0, page.lastIndexOf("/") + 1);
  return (path, fragment) => {
    const hash = fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`;
    if (path === page && hash !== "") return hash;
    const shared = endOfShared(folder, path);
    return upFrom(folder, shared) + encodePath(path.slice(shared)) + hash;
  };
}

/** How many signs of the path are folders that both have. Sign by sign: links are made by the million. */
function endOfShared(folder: string, path: string): number {
  let end = 0;
  for (let at = 0; at < folder.length && folder[at] === path[at]; at++) if (folder[at] === "/") end = at + 1;
  return end;
}

function upFrom(folder: string, shared: number): string {
  let up = "";
  for (let at = shared; at < folder.length; at++) if (folder[at] === "/") up += "../";
  return up;
}

/** Nothing but signs that stand in an address as they are. */
const PLAIN = /^[\w.!~*'()/-]*$/;

const encodePath = (path: string): string =>
  PLAIN.test(path) ? path : path.split("/").map(encodeSegment).join("/");

/** Half a surrogate pair cannot be encoded, and is no part of a file's name either. */
export const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(/\p{Cs}/gu, "\uFFFD"));
