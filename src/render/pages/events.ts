import type { ArticleCard } from "../../records/archive.ts";
import type { TimelineEvent } from "../../records/events.ts";
import type { PagePlan } from "../../records/page.ts";
import { inBlocks } from "../blocks.ts";
import { stripOf, type YearCount } from "../calendar/strip.ts";
import { cardFacts, titleView } from "../card-view.ts";
import { type EventView, eventFacts, eventView, unplacedView } from "../events/event-view.ts";
import { type EventYear, inYears, yearOf } from "../events/years.ts";
import { around, frameOf } from "../frame.ts";
import { articlePath, eventYearPath, type LinkTo, linksFrom, pagePath, paths } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, MOST_ON_A_PAGE, onFirstPage, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { directionOf, languageTag } from "../phrases/direction.ts";

/**
 * What the articles themselves say happened, and when. A few stand on one page; many go by years. What is told only in
 * relation to an article without a date stands apart, and claims no day.
 */
export const events: PageType = {
  name: "events",
  *plan(context) {
    const { events } = context.archive;
    const years = inYears(events, context.words);
    const few = events.length <= MOST_ON_A_PAGE;
    yield indexPlan(context, years, few);
    if (!few) yield* yearsPlans(years, context);
    yield* unplacedPlans(context);
  },
};

function indexPlan(context: PlanContext, years: readonly EventYear[], few: boolean) {
  const path = paths.events;
  const unplaced = unplacedIn(context).length;
  const summary = summaryOf(context, unplaced);
  const facts = few
    ? years.map((year) => factsOf(year.events, context))
    : years.map(({ year, events }) => [year, events.length]);
  return {
    kind: "template" as const,
    path,
    key: context.key(path, facts, unplaced, summary, few),
    template: "events.eta",
    view: () => {
      const link = linksFrom(path);
      const { words } = context;
      const { title } = words.events;
      return {
        ...frameOf(context.site, { path, title, description: summary }),
        events: {
          title,
          summary,
          lanes: { published: link(paths.timeline), events: null },
          up: null,
          sections: few
            ? years.map((year) => ({
                heading: year.label,
                id: `y${year.year}`,
                entries: viewsOf(year.events, path, context),
              }))
            : [],
          strip: few
            ? null
            : stripOf(
                years.map((year) => countOf(year, link)),
                words,
                0,
                words.events.counted,
              ),
          unplaced:
            unplaced === 0
              ? null
              : { href: link(paths.unplacedEvents), says: words.events.unplacedIn(unplaced) },
          pager: null,
        },
      };
    },
  };
}

const countOf = ({ year, events }: EventYear, link: LinkTo): YearCount => ({
  year: Number(year),
  href: link(eventYearPath(year)),
  certain: events.length,
  possible: 0,
});

/** Each may be told by eight articles: a page of more would be over 100 kB. */
const MOST_OF_A_YEAR = 100;

function* yearsPlans(years: readonly EventYear[], context: PlanContext) {
  const keep = context.keeping("events of a year");
  const isTouched = touchedIn(context);
  const pagesOf = ({ year, events }: EventYear) =>
    context.recall(`pages of events of ${year}`, events, () => inPages(events, nameOf, MOST_OF_A_YEAR));
  for (const year of years)
    for (const slice of pagesOf(year)) {
      const { items, page, pages } = slice;
      const things = isTouched(items, year.year)
        ? null
        : [page, pages, onFirstPage(slice, year.events.length), ...items];
      yield keep(items[0]!, things, () => yearPlan(year, slice, context));
    }
}

function yearPlan(year: EventYear, slice: Slice<TimelineEvent>, context: PlanContext): PagePlan {
  const first = eventYearPath(year.year);
  const path = pagePath(first, slice.page);
  return {
    kind: "template",
    path,
    key: context.key(
      path,
      factsOf(slice.items, context),
      slice.pages,
      onFirstPage(slice, year.events.length),
    ),
    template: "events.eta",
    view: () => {
      const link = linksFrom(path);
      const pager = pagerOf(slice, first, link);
      const { words } = context;
      const title = titleOfPage(words.events.ofYear(year.label), slice, words);
      const summary = onFirstPage(slice, words.events.ofYearSummary(year.events.length)) ?? "";
      return {
        ...frameOf(context.site, {
          path,
          title,
          description: summary ? `${title}. ${summary}` : title,
          ...around(pager),
        }),
        events: {
          title,
          summary,
          lanes: null,
          up: { label: words.events.title, href: link(paths.events) },
          sections: [{ heading: null, id: `y${year.year}`, entries: viewsOf(slice.items, path, context) }],
          strip: null,
          unplaced: null,
          pager,
        },
      };
    },
  };
}

/** The first mention tells most of it. */
const nameOf = ({ mentions: [first] }: TimelineEvent): string => `${first!.id} ${first!.at}`;

/**
 * Are they told by an article that is another than in the build before? What it told before and tells no more is another event
 * now; so only the years are looked through of which it tells.
 */
function touchedIn({
  touched,
  cards,
}: PlanContext): (events: readonly TimelineEvent[], year: string) => boolean {
  if (touched === null) return () => true;
  const years = new Set<string>();
  for (const id of touched)
    for (const { earliest } of cards.get(id)?.article?.events ?? [])
      if (earliest !== null) years.add(yearOf(earliest));
  return (events, year) =>
    years.has(year) && events.some(({ mentions }) => mentions.some(({ id }) => touched.has(id)));
}

/** Articles with something of which only the relation to the day of writing is known. */
const unplacedIn = (context: PlanContext): readonly ArticleCard[] => unplacedInBlocks(context).flat();

const unplacedInBlocks = inBlocks((cards) =>
  cards.filter(
    ({ article }) => article?.status === "usable" && article.events.some(({ edtf }) => edtf === null),
  ),
);

function* unplacedPlans(context: PlanContext) {
  const all = unplacedIn(context);
  if (all.length === 0) return;
  for (const slice of inPages(all, ({ id }) => id, MOST_UNPLACED)) {
    const path = pagePath(paths.unplacedEvents, slice.page);
    yield {
      kind: "template" as const,
      path,
      key: context.key(
        path,
        slice.items.map((card) => [card.digest, cardFacts(card)]),
        slice.pages,
      ),
      template: "events.eta",
      view: () => {
        const link = linksFrom(path);
        const pager = pagerOf(slice, paths.unplacedEvents, link);
        const { words } = context;
        const title = titleOfPage(words.events.unplaced, slice, words);
        const summary = words.events.unplacedSummary;
        return {
          ...frameOf(context.site, { path, title, description: summary, ...around(pager) }),
          events: {
            title,
            summary,
            lanes: null,
            up: { label: words.events.title, href: link(paths.events) },
            sections: slice.items.map((card, at) =>
              unplacedSection(card, `a${at + 1}`, context, link(articlePath(card))),
            ),
            strip: null,
            unplaced: null,
            pager,
          },
        };
      },
    };
  }
}

/** An article has some ten of them. */
const MOST_UNPLACED = 20;

function unplacedSection(card: ArticleCard, id: string, context: PlanContext, href: string) {
  const article = card.article!;
  const { title } = titleView(article, context.words);
  const tellings = context.tellings(card.path);
  const places = article.events.filter(({ edtf }) => edtf === null).map(({ at }) => at);
  return {
    heading: title,
    href,
    language: languageTag(article.language),
    direction: directionOf(title),
    id,
    entries: places.map((at) => unplacedView(card, at, tellings[at]!, context)),
  };
}

const factsOf = (events: readonly TimelineEvent[], { cards }: PlanContext): unknown =>
  events.map((event) => eventFacts(event, cards));

function viewsOf(events: readonly TimelineEvent[], path: string, context: PlanContext): readonly EventView[] {
  const link = linksFrom(path);
  return events.map((event) => eventView(event, context, link));
}

function summaryOf({ archive: { events }, words }: PlanContext, unplaced: number): string {
  const told = events.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (told === 0) return unplaced === 0 ? words.events.noneSays : words.events.noDay;
  return words.events.summary(events.length, told);
}
