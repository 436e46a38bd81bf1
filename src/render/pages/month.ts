import type { PagePlan } from "../../records/page.ts";
import { civilOf, type Day, printDay, printYear } from "../../time/day.ts";
import { dayInWords, weekdayInWords } from "../../time/in-words.ts";
import { weekdayOf } from "../../time/weekday.ts";
import type { MonthShelf, Placed, YearShelf } from "../calendar/calendar.ts";
import { type Entry, entryFacts, inSection, type SectionHead, sectionsOf } from "../calendar/list-view.ts";
import { daysOfMonth, yearAndMonth } from "../calendar/place.ts";
import { type CellView, cellView, countsInWords, mostOf, range } from "../calendar/strip.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, monthPath, pagePath, paths, yearPath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice } from "../paging.ts";
import { count } from "../phrases/count.ts";
import { monthName } from "./year.ts";

/** A page for each month that holds anything: a calendar, and its articles day by day. */
export const months: PageType = {
  name: "month",
  *plan(context) {
    const all = context.calendar.years.flatMap((year) => year.months.map((month) => ({ year, month })));
    for (const [i, { year, month }] of all.entries()) {
      const beside = { previous: all[i - 1]?.month, next: all[i + 1]?.month };
      const entries = entriesOf(month);
      for (const slice of inPages(entries)) yield planOf({ year, month, entries, ...beside }, slice, context);
    }
  },
};

interface Month {
  readonly year: YearShelf;
  readonly month: MonthShelf;
  readonly entries: readonly Entry[];
  readonly previous: MonthShelf | undefined;
  readonly next: MonthShelf | undefined;
}

function entriesOf({ certain, possible }: MonthShelf): readonly Entry[] {
  const byDay = certain
    .filter(({ place }) => place.day !== null)
    .map((placed) => ({ section: String(placed.place.day), placed }));
  return [
    ...byDay,
    ...inSection(
      "dayless",
      certain.filter(({ place }) => place.day === null),
    ),
    ...inSection("possible", possible),
  ];
}

function planOf(shelf: Month, slice: Slice<Entry>, context: PlanContext): PagePlan {
  const { site } = context;
  const { month: number, certain, possible } = shelf.month;
  const { year, month } = yearAndMonth(number);
  const first = monthPath(year, month);
  const path = pagePath(first, slice.page);
  const name = monthName(year, month, site.language);
  const facts = [
    slice.page,
    slice.pages,
    dayCounts(shelf.entries),
    [shelf.year.monthless.length, shelf.year.possible.length + shelf.year.wide],
    [shelf.previous?.month, shelf.next?.month],
  ];
  return {
    kind: "template",
    path,
    key: context.key(path, entryFacts(slice.items), facts),
    template: "month.eta",
    view: () => {
      const words = countsInWords(certain.length, possible.length);
      const title = slice.page === 1 ? name : `${name}, page ${slice.page}`;
      const options = { path, title, description: `${name}: ${words}.` };
      const { link } = frameOf(site, options);
      const pager = pagerOf(slice, first, link);
      return {
        ...frameOf(site, { ...options, ...around(pager) }),
        period: {
          title: name,
          up: { label: dayInWords(printYear(year), site.language), href: link(yearPath(year)) },
          previous: monthLink(shelf.previous, site.language, link),
          next: monthLink(shelf.next, site.language, link),
          summary: words,
          weekdays: range(0, 6).map((weekday) => weekdayInWords(weekday, site.language)),
          weeks: weeksOf(shelf, site.language, link),
          sections: sectionsOf(slice.items, headOf(name, site.language), site.language, link),
          elsewhere: elsewhereOf(shelf.year, link),
          pager,
        },
      };
    },
  };
}

function monthLink(shelf: MonthShelf | undefined, language: string, link: LinkTo) {
  if (!shelf) return null;
  const { year, month } = yearAndMonth(shelf.month);
  return { label: monthName(year, month, language), href: link(monthPath(year, month)) };
}

/** How many articles each day has. */
function dayCounts(entries: readonly Entry[]): readonly (readonly [Day, number])[] {
  const counts = new Map<Day, number>();
  for (const { placed } of entries)
    if (placed.place.day !== null) counts.set(placed.place.day, (counts.get(placed.place.day) ?? 0) + 1);
  return [...counts];
}

/** Rows of seven days, Monday first; days of other months are null. Each day leads to where its list begins. */
function weeksOf(shelf: Month, language: string, link: LinkTo): readonly (readonly (CellView | null)[])[] {
  const { first, last } = daysOfMonth(shelf.month.month);
  const counts = new Map(dayCounts(shelf.entries));
  const most = mostOf([...counts.values()]);
  const pages = firstPages(shelf, link);
  const cells: (CellView | null)[] = range(0, weekdayOf(first) - 1).map(() => null);
  for (const day of range(first, last)) {
    const name = dayInWords(printDay(day), language);
    cells.push(
      cellView(String(civilOf(day).day), pages.get(day) ?? null, counts.get(day) ?? 0, 0, most, name),
    );
  }
  while (cells.length % 7 > 0) cells.push(null);
  return range(0, cells.length / 7 - 1).map((week) => cells.slice(week * 7, week * 7 + 7));
}

function firstPages({ month, entries }: Month, link: LinkTo): ReadonlyMap<Day, string> {
  const { year, month: number } = yearAndMonth(month.month);
  const pages = new Map<Day, string>();
  for (const { page, items } of inPages(entries)) {
    for (const { placed } of items) {
      const { day } = placed.place;
      if (day !== null && !pages.has(day))
        pages.set(day, link(pagePath(monthPath(year, number), page), dayAnchor(day)));
    }
  }
  return pages;
}

const dayAnchor = (day: Day): string => `d${civilOf(day).day}`;

function headOf(name: string, language: string): (section: string) => SectionHead {
  const heads: Readonly<Record<string, SectionHead>> = {
    dayless: {
      id: "dayless",
      heading: "Day not known",
      href: null,
      note: "From this month for certain, but from no day for certain.",
      state: "sure",
    },
    possible: {
      id: "possible",
      heading: `Possibly ${name}`,
      href: null,
      note: "From this month or from one next to it.",
      state: "maybe",
    },
  };
  return (section) => {
    const day = Number(section);
    return (
      heads[section] ?? {
        id: dayAnchor(day),
        heading: `${weekdayInWords(weekdayOf(day), language)}, ${dayInWords(printDay(day), language)}`,
        href: null,
        note: null,
        state: "sure",
        oneDay: true,
      }
    );
  };
}

/** What else may be from this month, and where it is listed. */
function elsewhereOf(year: YearShelf, link: LinkTo) {
  const wide = year.possible.length + year.wide;
  return [
    ...hint(year.monthless, `of ${year.year}, month not known`, link(yearPath(year.year), "monthless")),
    ...(wide === 0
      ? []
      : [{ text: `${count(wide, "article")} known only within wider bounds`, href: link(paths.undated) }]),
  ];
}

function hint(placed: readonly Placed[], what: string, href: string) {
  return placed.length === 0 ? [] : [{ text: `${count(placed.length, "article")} ${what}`, href }];
}
