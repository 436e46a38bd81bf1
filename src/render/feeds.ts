import type { ArticleCard } from "../records/archive.ts";
import { feedDay } from "../time/exact-day.ts";
import type { Alternate } from "./frame.ts";
import { type LinkTo, paths } from "./links.ts";
import type { PlanContext } from "./page-type.ts";
import { isShown } from "./publish.ts";

/** Where the feeds of what a page shows lie: beside it, under its name. */
export function feedPaths(page: string): { readonly atom: string; readonly json: string } {
  const stem = page === paths.home ? "feed" : page.replace(/\.html$/, "");
  return { atom: `${stem}.xml`, json: `${stem}.json` };
}

/** The articles that a feed of these may name. */
export const followed = (cards: readonly ArticleCard[]): readonly ArticleCard[] =>
  cards.filter((card) => card.article !== null && isShown(card));

/** A feed that the site has. */
export interface Feed {
  readonly type: string;
  readonly title: string;
  readonly path: string;
}

/**
 * The feeds of what a page shows: only beside data files, where the archive has an address, and an Atom feed only where an article is known
 * to the day.
 */
export function feedsOf(
  { site, recorded }: Pick<PlanContext, "site" | "recorded">,
  page: string,
  cards: readonly ArticleCard[],
  title: string,
): readonly Feed[] {
  const shown = followed(cards);
  if (!recorded || site.baseUrl === null || (shown.length === 0 && page !== paths.home)) return [];
  const { atom, json } = feedPaths(page);
  const hasDay = shown.some(({ article }) => feedDay(article!.date) !== null);
  return [
    ...(hasDay ? [{ type: "application/atom+xml", title, path: atom }] : []),
    { type: "application/feed+json", title, path: json },
  ];
}

/** For the head of a page. */
export const feedLinks = (feeds: readonly Feed[], link: LinkTo): readonly Alternate[] =>
  feeds.map(({ type, title, path }) => ({ type, title, href: link(path) }));
