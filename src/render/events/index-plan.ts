import type { Words } from "../../interface/words.ts";
import type { PagePlan } from "../../records/page.ts";
import { type StripView, stripOf, type YearCount } from "../calendar/strip.ts";
import { frameOf } from "../frame.ts";
import { eventYearPath, type LinkTo, linksFrom, paths } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { type EventsSection, eventsView, factsOf, viewsOf } from "./events-view.ts";
import { unplacedIn } from "./unplaced-plans.ts";
import type { EventYear } from "./years.ts";

/** The first page: `few` events stand on it, of more it shows the years. */
export function indexPlan(context: PlanContext, years: readonly EventYear[], few: boolean): PagePlan {
  const path = paths.events;
  const unplaced = unplacedIn(context).length;
  const summary = summaryOf(context, unplaced);
  const facts = few
    ? years.map((year) => factsOf(year.events, context))
    : years.map(({ year, events }) => [year, events.length]);
  return {
    kind: "template",
    path,
    key: context.key(path, facts, unplaced, summary, few),
    template: "events.eta",
    view: () => {
      const link = linksFrom(path);
      const { words } = context;
      const { title } = words.events;
      return {
        ...frameOf(context.site, { path, title, description: summary }),
        events: eventsView({
          title,
          summary,
          lanes: { published: link(paths.timeline), events: null },
          sections: few ? years.map((year) => sectionOf(year, path, context)) : [],
          strip: few ? null : stripOfYears(years, link, words),
          unplaced:
            unplaced === 0
              ? null
              : { href: link(paths.unplacedEvents), says: words.events.unplacedIn(unplaced) },
        }),
      };
    },
  };
}

const sectionOf = (
  { label, year, events }: EventYear,
  path: string,
  context: PlanContext,
): EventsSection => ({
  heading: label,
  id: `y${year}`,
  entries: viewsOf(events, path, context),
});

const stripOfYears = (years: readonly EventYear[], link: LinkTo, words: Words): StripView | null =>
  stripOf(
    years.map((year) => countOf(year, link)),
    words,
    0,
    words.events.counted,
  );

const countOf = ({ year, events }: EventYear, link: LinkTo): YearCount => ({
  year: Number(year),
  href: link(eventYearPath(year)),
  certain: events.length,
  possible: 0,
});

function summaryOf({ archive: { events }, words }: PlanContext, unplaced: number): string {
  const told = events.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (told === 0) return unplaced === 0 ? words.events.noneSays : words.events.noDay;
  return words.events.summary(events.length, told);
}
