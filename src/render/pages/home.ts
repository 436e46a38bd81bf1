import type { ArticleCard } from "../../records/archive.ts";
import type { Basis } from "../../records/finding.ts";
import { sumsInBlocks } from "../blocks.ts";
import { boundsFacts, boundsView } from "../calendar/bounds.ts";
import { rowStripView, stripFacts } from "../calendar/strip.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { feedLinks, feedsOf } from "../feeds.ts";
import { frameOf } from "../frame.ts";
import { frontStories, frontStoryFacts } from "../home/front-stories.ts";
import { largestPeople, largestSources, largestTags, talliesView } from "../home/largest.ts";
import { doubtsFacts, doubtsOf, summaryOf } from "../home/summary.ts";
import { linksFrom, paths } from "../links.ts";
import { ownersLists } from "../owners-lists.ts";
import type { PageType, PlanContext } from "../page-type.ts";

/** An archive of so many articles is shown whole on its first page; a larger one shows its latest. */
const MOST_WHOLE = 12;
const LATEST = 8;
const BASES: readonly Basis[] = ["stated", "corrected", "inferred", "unknown"];

/** The first page: what the archive is, what is told in it by several, its latest articles, and the ways into the rest. */
export const home: PageType = {
  name: "home",
  *plan(context) {
    const path = paths.home;
    const facts = [
      latestOf(context).map((card) => cardFacts(card, true)),
      [context.archive.cards.length, summaryOf(context)],
      basesOf(context),
      [context.searchable, doubtsFacts(context)],
      [largestSources(context), largestPeople(context), largestTags(context), ownersLists(context)],
      feedsIn(context),
      frontStoryFacts(context),
      stripFacts(context.calendar),
      isWhole(context) && boundsFacts(context.calendar),
    ];
    yield {
      kind: "template",
      path,
      key: context.key(path, facts),
      template: "home.eta",
      view: () => viewOf(path, context),
    };
  },
};

function viewOf(path: string, context: PlanContext) {
  const { site, words, calendar } = context;
  const summary = summaryOf(context);
  const link = linksFrom(path);
  const isDated = calendar.years.some(({ certain }) => certain.length > 0);
  return {
    ...frameOf(site, {
      path,
      title: site.title,
      description: site.description ?? summary,
      alternates: feedLinks(feedsIn(context), link),
    }),
    home: {
      summary,
      doubts: doubtsOf(context, link),
      searchable: context.searchable,
      searchHref: link(paths.search),
      whole: isWhole(context),
      cards: latestOf(context).map((card) => cardView(card, link, { words, lead: true })),
      strip: isDated ? rowStripView(calendar, words, link) : null,
      bounds: isWhole(context) ? boundsView(calendar, words, link) : null,
      bases: basesOf(context).map((row) => ({ ...row, basis: words.terms.bases[row.basis] })),
      stories: frontStories(context, link),
      ...talliesView(context, link),
      timelineHref: link(paths.timeline),
      storiesHref: link(paths.stories),
      peopleHref: link(paths.people),
      sourcesHref: link(paths.sources),
      aboutHref: link(paths.about),
      undatedHref: link(paths.undated),
    },
  };
}

const feedsIn = (context: PlanContext) =>
  feedsOf(context, paths.home, context.archive.cards, context.site.title);

const isWhole = ({ articles }: PlanContext): boolean => articles.length <= MOST_WHOLE;

/** Latest first: a large archive begins with what is known to the year; what has no date comes last of all. */
function latestOf(context: PlanContext): readonly ArticleCard[] {
  const { articles, calendar } = context;
  if (isWhole(context)) {
    const undated = new Set(calendar.undated.map(({ card }) => card));
    const dated = articles.filter((card) => !undated.has(card));
    return [...dated.reverse(), ...undated];
  }
  const certain = calendar.years.flatMap((shelf) => shelf.certain).slice(-LATEST);
  const rest =
    certain.length < LATEST ? [...calendar.wide.slice(-LATEST).reverse(), ...calendar.undated] : [];
  return [...certain.reverse(), ...rest].slice(0, LATEST).map(({ card }) => card);
}

/** How many dates are known in which way; nobody has corrected one in most archives. */
function basesOf(context: PlanContext) {
  if (context.articles.length === 0) return [];
  const counts = countsIn(context);
  return BASES.map((basis) => ({ basis, count: counts[basis] })).filter(
    ({ basis, count }) => count > 0 || basis !== "corrected",
  );
}

const isOf =
  (basis: Basis) =>
  ({ article }: ArticleCard): number =>
    article?.date.basis === basis ? 1 : 0;

const countsIn = sumsInBlocks({
  stated: isOf("stated"),
  corrected: isOf("corrected"),
  inferred: isOf("inferred"),
  unknown: isOf("unknown"),
});
