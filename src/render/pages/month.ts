import type { Words } from "../../interface/words.ts";
import type { PagePlan } from "../../records/page.ts";
import { printYear } from "../../time/day.ts";
import type { MonthShelf, YearShelf } from "../calendar/calendar.ts";
import {
  type Entry,
  entryFacts,
  idOfEntry,
  inSection,
  type SectionHead,
  sectionsOf,
} from "../calendar/list-view.ts";
import { dayCounts, dayHead, weekdayNames, weeksOf } from "../calendar/month-grid.ts";
import { monthName } from "../calendar/month-name.ts";
import { yearAndMonth } from "../calendar/place.ts";
import { MONTHLESS, monthlessPath } from "../calendar/year-entries.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, monthPath, pagePath, paths, yearPath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";

/** A page for each month that holds anything: a calendar, and its articles day by day. */
export const months: PageType = {
  name: "month",
  *plan(context) {
    const all = context.calendar.years.flatMap((year) => year.months.map((shelf) => ({ year, shelf })));
    for (const [i, { year, shelf }] of all.entries()) {
      const entries = entriesOf(shelf);
      const month = { year, shelf, entries, previous: all[i - 1]?.shelf, next: all[i + 1]?.shelf };
      for (const slice of inPages(entries, idOfEntry)) yield planOf(month, slice, context);
    }
  },
};

interface Month {
  readonly year: YearShelf;
  readonly shelf: MonthShelf;
  readonly entries: readonly Entry[];
  readonly previous: MonthShelf | undefined;
  readonly next: MonthShelf | undefined;
}

function entriesOf({ certain, possible }: MonthShelf): readonly Entry[] {
  const byDay = certain
    .filter(({ place }) => place.day !== null)
    .map((placed) => ({ section: String(placed.place.day), placed }));
  const dayless = certain.filter(({ place }) => place.day === null);
  return [...byDay, ...inSection("dayless", dayless), ...inSection("possible", possible)];
}

function planOf(month: Month, slice: Slice<Entry>, context: PlanContext): PagePlan {
  const { year, shelf, previous, next } = month;
  const path = pagePath(pathOf(shelf), slice.page);
  const facts = [
    [slice.page, slice.pages],
    dayCounts(month.entries),
    [shelf.certain.length, shelf.possible.length],
    [year.monthless.length, year.possible.length + year.wide],
    year.monthless.length > 0 ? monthlessPath(year) : null,
    [previous?.month, next?.month],
  ];
  return {
    kind: "template",
    path,
    key: context.key(path, entryFacts(slice.items), facts),
    template: "month.eta",
    view: () => viewOf(month, slice, path, context),
  };
}

function viewOf(month: Month, slice: Slice<Entry>, path: string, { site, words }: PlanContext) {
  const { year, shelf, previous, next } = month;
  const name = nameOf(shelf, words);
  const summary = words.terms.certainAndPossible(shelf.certain.length, shelf.possible.length);
  const link = linksFrom(path);
  const pager = pagerOf(slice, pathOf(shelf), link);
  const title = titleOfPage(name, slice, words);
  return {
    ...frameOf(site, { path, title, description: words.time.summaryOfPage(name, summary), ...around(pager) }),
    period: {
      title: name,
      up: { label: words.dates.day(printYear(year.year)), href: link(yearPath(year.year)) },
      previous: monthLink(previous, words, link),
      next: monthLink(next, words, link),
      summary,
      weekdays: weekdayNames(words),
      weeks: weeksOf(shelf.month, month.entries, words, link),
      sections: sectionsOf(slice.items, headOf(name, words), words, link),
      elsewhere: elsewhereOf(year, words, link),
      pager,
    },
  };
}

function pathOf({ month: number }: MonthShelf): string {
  const { year, month } = yearAndMonth(number);
  return monthPath(year, month);
}

function nameOf({ month: number }: MonthShelf, words: Words): string {
  const { year, month } = yearAndMonth(number);
  return monthName(year, month, words);
}

function monthLink(shelf: MonthShelf | undefined, words: Words, link: LinkTo) {
  return shelf ? { label: nameOf(shelf, words), href: link(pathOf(shelf)) } : null;
}

function headOf(name: string, words: Words): (section: string) => SectionHead {
  const { time } = words;
  const heads: Readonly<Record<string, SectionHead>> = {
    dayless: {
      id: "dayless",
      heading: time.dayUnknown,
      href: null,
      note: time.dayUnknownNote,
      state: "sure",
    },
    possible: {
      id: "possible",
      heading: time.possiblyOf(name),
      href: null,
      note: time.possiblyMonthNote,
      state: "maybe",
    },
  };
  return (section) => heads[section] ?? dayHead(Number(section), words);
}

/** What else may be from this month, and where it is listed. */
function elsewhereOf(year: YearShelf, { time }: Words, link: LinkTo) {
  const wide = year.possible.length + year.wide;
  const monthless = year.monthless.length;
  return [
    ...(monthless > 0
      ? [
          {
            many: monthless,
            text: time.ofYearMonthUnknown(monthless, String(year.year)),
            href: link(monthlessPath(year), MONTHLESS),
          },
        ]
      : []),
    ...(wide > 0 ? [{ many: wide, text: time.knownWithinBounds(wide), href: link(paths.undated) }] : []),
  ];
}
