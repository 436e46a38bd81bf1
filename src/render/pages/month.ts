import type { PagePlan } from "../../records/page.ts";
import { printYear } from "../../time/day.ts";
import { dayInWords } from "../../time/in-words.ts";
import type { MonthShelf, YearShelf } from "../calendar/calendar.ts";
import { type Entry, entryFacts, inSection, type SectionHead, sectionsOf } from "../calendar/list-view.ts";
import { dayCounts, dayHead, weekdayNames, weeksOf } from "../calendar/month-grid.ts";
import { yearAndMonth } from "../calendar/place.ts";
import { countsInWords } from "../calendar/strip.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, monthPath, pagePath, paths, yearPath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { count } from "../phrases/count.ts";
import { monthName } from "./year.ts";

/** A page for each month that holds anything: a calendar, and its articles day by day. */
export const months: PageType = {
  name: "month",
  *plan(context) {
    const all = context.calendar.years.flatMap((year) => year.months.map((shelf) => ({ year, shelf })));
    for (const [i, { year, shelf }] of all.entries()) {
      const entries = entriesOf(shelf);
      const month = { year, shelf, entries, previous: all[i - 1]?.shelf, next: all[i + 1]?.shelf };
      for (const slice of inPages(entries)) yield planOf(month, slice, context);
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

function viewOf(month: Month, slice: Slice<Entry>, path: string, { site }: PlanContext) {
  const { year, shelf, previous, next } = month;
  const { language } = site;
  const name = nameOf(shelf, language);
  const summary = countsInWords(shelf.certain.length, shelf.possible.length);
  const link = linksFrom(path);
  const pager = pagerOf(slice, pathOf(shelf), link);
  const title = titleOfPage(name, slice);
  return {
    ...frameOf(site, { path, title, description: `${name}: ${summary}.`, ...around(pager) }),
    period: {
      title: name,
      up: { label: dayInWords(printYear(year.year), language), href: link(yearPath(year.year)) },
      previous: monthLink(previous, language, link),
      next: monthLink(next, language, link),
      summary,
      weekdays: weekdayNames(language),
      weeks: weeksOf(shelf.month, month.entries, language, link),
      sections: sectionsOf(slice.items, headOf(name, language), language, link),
      elsewhere: elsewhereOf(year, link),
      pager,
    },
  };
}

function pathOf({ month: number }: MonthShelf): string {
  const { year, month } = yearAndMonth(number);
  return monthPath(year, month);
}

function nameOf({ month: number }: MonthShelf, language: string): string {
  const { year, month } = yearAndMonth(number);
  return monthName(year, month, language);
}

function monthLink(shelf: MonthShelf | undefined, language: string, link: LinkTo) {
  return shelf ? { label: nameOf(shelf, language), href: link(pathOf(shelf)) } : null;
}

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
  return (section) => heads[section] ?? dayHead(Number(section), language);
}

/** What else may be from this month, and where it is listed. */
function elsewhereOf(year: YearShelf, link: LinkTo) {
  const wide = year.possible.length + year.wide;
  return [
    {
      many: year.monthless.length,
      what: `of ${year.year}, month not known`,
      href: link(yearPath(year.year), "monthless"),
    },
    { many: wide, what: "known only within wider bounds", href: link(paths.undated) },
  ]
    .filter(({ many }) => many > 0)
    .map(({ many, what, href }) => ({ text: `${count(many, "article")} ${what}`, href }));
}
