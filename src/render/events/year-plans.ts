import type { TimelineEvent } from "../../records/events.ts";
import type { PagePlan } from "../../records/page.ts";
import { around, frameOf } from "../frame.ts";
import { eventYearPath, linksFrom, pagePath, paths } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { inPages, onFirstPage, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { eventsView, factsOf, viewsOf } from "./events-view.ts";
import { type EventYear, yearOf } from "./years.ts";

/** Each may be told by eight articles: a page of more would be over 100 kB. */
const MOST_OF_A_YEAR = 100;

/** The pages of each year. */
export function* yearPlans(years: readonly EventYear[], context: PlanContext): Iterable<PagePlan> {
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
        events: eventsView({
          title,
          summary,
          up: { label: words.events.title, href: link(paths.events) },
          sections: [{ heading: null, id: `y${year.year}`, entries: viewsOf(slice.items, path, context) }],
          pager,
        }),
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
