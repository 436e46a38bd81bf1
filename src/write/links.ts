import { posix } from "node:path";
import { targetOf, targetsFrom } from "./link-target.ts";
import { linksIn } from "./links-in-page.ts";

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
