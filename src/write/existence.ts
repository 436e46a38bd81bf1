import type { DeadLink } from "./links.ts";
import type { Output } from "./open-output.ts";
import type { Exists } from "./places.ts";

/** Which files the site will have, while not all of it is planned yet. */
export interface Existence {
  readonly exists: Exists;
  /** Without believing anything. */
  readonly isThere: (path: string) => boolean;
  /** All that was believed of files that lay there before and are none of the pages: links to those that are planned no more. */
  readonly broken: () => readonly DeadLink[];
}

/**
 * A link may lead to a page of the site, and to what the owner put beside it. `planned`: paths of the pages; `all`: of everything that is planned,
 * asked only when something cannot be told without.
 */
export function existenceOf(
  planned: ReadonlySet<string>,
  all: () => ReadonlySet<string>,
  { manifest, present }: Output,
): Existence {
  const believed = new Map<string, DeadLink>();
  const isThere = (path: string) => all().has(path) || (present.has(path) && !manifest.files.has(path));
  return {
    isThere,
    exists(path, page, link) {
      if (planned.has(path) || believed.has(path)) return true;
      // What is no page is planned behind the pages, and mostly it is what it was.
      const isLikely = !path.endsWith(".html") && (manifest.files.has(path) || planned.has(pageOf(path)));
      if (isLikely) believed.set(path, { page, link });
      return isLikely || isThere(path);
    },
    broken: () => [...believed].filter(([path]) => !isThere(path)).map(([, by]) => by),
  };
}

/** What belongs to a page is called as it is: `articles/mill.json` and `articles/mill.bib` stand beside `articles/mill.html`. */
const pageOf = (path: string): string => `${path.replace(/\.[^/]*$/, "")}.html`;
