import type { ArticleCard, CardDate, SourceEntry, Story } from "../../records/archive.ts";
import type { Basis } from "../../records/finding.ts";
import { parseDay } from "../../time/day.ts";
import { boundsFacts, boundsView } from "../calendar/bounds.ts";
import { smallStripView, stripFacts } from "../calendar/strip.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, paths, sourcePath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { capital, count, number } from "../phrases/count.ts";
import { yearsInWords } from "../phrases/date-label.ts";
import { storyFacts, storyLine } from "../story/story-line.ts";

/** An archive of so many articles is shown whole on its first page; a larger one shows its latest. */
const MOST_WHOLE = 12;
const LATEST = 8;
const MOST_SOURCES = 8;
const MOST_STORIES = 5;
const BASES: readonly Basis[] = ["stated", "corrected", "inferred", "unknown"];

/** The first page: what the archive is, its latest articles, and the ways into the rest. */
export const home: PageType = {
  name: "home",
  *plan(context) {
    const path = paths.home;
    const facts = [
      latestOf(context).map((card) => cardFacts(card, true)),
      [context.archive.cards.length, summaryOf(context)],
      basesOf(context.articles),
      [context.searchable, doubtsFacts(context)],
      largestSources(context),
      largestStories(context).map((story) => storyFacts(story, context)),
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
  const { site, calendar } = context;
  const { language } = site;
  const summary = summaryOf(context);
  const link = linksFrom(path);
  const isDated = calendar.years.some(({ certain }) => certain.length > 0);
  return {
    ...frameOf(site, { path, title: site.title, description: site.description ?? summary }),
    home: {
      summary,
      doubts: doubtsOf(context, link),
      searchable: context.searchable,
      searchHref: link(paths.search),
      whole: isWhole(context),
      cards: latestOf(context).map((card) => cardView(card, link, { language, lead: true })),
      strip: isDated ? smallStripView(calendar, link) : null,
      bounds: isWhole(context) ? boundsView(calendar, language, link) : null,
      bases: basesOf(context.articles),
      sources: sourcesView(context, link),
      timelineHref: link(paths.timeline),
      stories: largestStories(context).map((story) => storyLine(story, context, link)),
      storiesHref: link(paths.stories),
      sourcesHref: link(paths.sources),
      aboutHref: link(paths.about),
      undatedHref: link(paths.undated),
    },
  };
}

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

/** `5 clippings from 4 sources, written between 2009 and 2022.` */
function summaryOf({ archive, articles, site }: PlanContext): string {
  const clippings = capital(count(archive.cards.length, "clipping"));
  if (articles.length === 0) return `${clippings}.`;
  const named = archive.sources.filter((entry) => ownArticles(entry) > 0).length;
  const from = named === 0 ? "" : ` from ${count(named, "source")}`;
  const hull = hullOf(articles);
  if (hull.earliest === null && hull.latest === null) return `${clippings}${from}.`;
  const years = yearsInWords(hull, site.language);
  return `${clippings}${from}, written ${prepositionOf(years)}${years}.`;
}

/** How many articles are dated how well. */
function doubtsFacts({ articles, calendar }: PlanContext) {
  const of = (...bases: readonly Basis[]) =>
    articles.filter(({ article }) => bases.includes(article!.date.basis)).length;
  return {
    all: articles.length,
    stated: of("stated", "corrected"),
    inferred: of("inferred"),
    wide: calendar.wide.length,
    undated: calendar.undated.length,
  };
}

/** `None of them says when it was written`, and what was made of that; null: all do. */
function doubtsOf(context: PlanContext, link: LinkTo) {
  const { all, stated, inferred, wide, undated } = doubtsFacts(context);
  if (all === stated) return null;
  const says = stated === 1 ? "says when it was" : "say when they were";
  const parts = [
    {
      many: inferred,
      words: inferred === 1 ? "date was worked out" : "dates were worked out",
      to: paths.about,
    },
    {
      many: wide,
      words: wide === 1 ? "is known only within wide bounds" : "are known only within wide bounds",
      to: paths.undated,
    },
    { many: undated, words: undated === 1 ? "has no date" : "have no date", to: paths.undated },
  ];
  return {
    first:
      stated === 0 ? "None says when it was written" : `${number(stated)} of ${number(all)} ${says} written`,
    parts: parts
      .filter(({ many }) => many > 0)
      .map(({ many, words, to }) => ({ words: `${number(many)} ${words}`, href: link(to) })),
  };
}

/** `2019` takes another word than `4 May 2019 or later`; what begins with a word needs none. */
function prepositionOf(years: string): string {
  if (/^\d{4}/.test(years)) return "in ";
  return /^\d/.test(years) ? "on " : "";
}

/** From the first possible day of any to the last; open where one is open. */
function hullOf(articles: readonly ArticleCard[]): Pick<CardDate, "earliest" | "latest"> {
  const dates = articles.flatMap(({ article }) => (article!.date.ranges.length > 0 ? [article!.date] : []));
  const first = outermost(
    dates.map(({ earliest }) => earliest),
    -1,
  );
  const last = outermost(
    dates.map(({ latest }) => latest),
    1,
  );
  return { earliest: first, latest: last };
}

/** The least (−1) or greatest (1) of some days; null where one is open. */
function outermost(days: readonly (string | null)[], sign: -1 | 1): string | null {
  let found: string | null = null;
  for (const day of days) {
    if (day === null) return null;
    if (found === null || sign * (parseDay(day)! - parseDay(found)!) > 0) found = day;
  }
  return found;
}

/** How many dates are known in which way; nobody has corrected one in most archives. */
function basesOf(articles: readonly ArticleCard[]) {
  if (articles.length === 0) return [];
  return BASES.map((basis) => ({
    basis,
    count: articles.filter(({ article }) => article!.date.basis === basis).length,
  })).filter(({ basis, count: many }) => many > 0 || basis !== "corrected");
}

/** By number of articles that they published or wrote, then by name. */
function largestSources({ archive }: PlanContext) {
  return archive.sources
    .map((entry) => ({
      slug: entry.slug,
      name: entry.name,
      count: ownArticles(entry),
    }))
    .filter(({ count: many }) => many > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SOURCES);
}

/** Of how many articles is it the source, and not only named in them? */
function ownArticles({ articles }: SourceEntry): number {
  return new Set([...articles.outlet, ...articles.agency, ...articles.republisher]).size;
}

/** By number of accounts, then by id. */
function largestStories({ archive }: PlanContext): readonly Story[] {
  return [...archive.stories]
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_STORIES);
}

function sourcesView(context: PlanContext, link: LinkTo) {
  return largestSources(context).map(({ slug, name, count: many }) => ({
    name,
    count: number(many),
    href: link(sourcePath({ slug })),
  }));
}
