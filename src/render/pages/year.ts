import type { Words } from "../../interface/words.ts";
import type { PagePlan } from "../../records/page.ts";
import { printYear, twoDigits } from "../../time/day.ts";
import { MOST_WIDE, type YearShelf } from "../calendar/calendar.ts";
import { type Entry, entryFacts, type SectionHead, sectionsOf } from "../calendar/list-view.ts";
import { monthName } from "../calendar/month-name.ts";
import { yearAndMonth } from "../calendar/place.ts";
import { type CellView, cellView, mostOf, range } from "../calendar/strip.ts";
import { MONTHLESS, yearSlices } from "../calendar/year-entries.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, monthPath, pagePath, paths, yearPath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { pagerOf, type Slice, titleOfPage } from "../paging.ts";

/** A page for each year that holds anything: its months as bars, and its articles where they are not too many. */
export const years: PageType = {
  name: "year",
  *plan(context) {
    const { years: shelves } = context.calendar;
    for (const [i, shelf] of shelves.entries()) {
      const beside = { shelf, previous: shelves[i - 1], next: shelves[i + 1] };
      for (const slice of yearSlices(shelf)) yield planOf(beside, slice, context);
    }
  },
};

interface Year {
  readonly shelf: YearShelf;
  readonly previous: YearShelf | undefined;
  readonly next: YearShelf | undefined;
}

function planOf(year: Year, slice: Slice<Entry>, context: PlanContext): PagePlan {
  const { shelf, previous, next } = year;
  const path = pagePath(yearPath(shelf.year), slice.page);
  const facts = [
    [slice.page, slice.pages],
    [shelf.certain.length, shelf.possible.length, shelf.wide],
    shelf.months.map(({ month, certain, possible }) => [month, certain.length, possible.length]),
    [previous?.year, next?.year],
  ];
  return {
    kind: "template",
    path,
    key: context.key(path, entryFacts(slice.items), facts),
    template: "year.eta",
    view: () => viewOf(year, slice, path, context),
  };
}

function viewOf({ shelf, previous, next }: Year, slice: Slice<Entry>, path: string, context: PlanContext) {
  const { site, words } = context;
  const name = yearName(shelf, words);
  const summary = words.terms.certainAndPossible(shelf.certain.length, shelf.possible.length);
  const link = linksFrom(path);
  const pager = pagerOf(slice, yearPath(shelf.year), link);
  const title = titleOfPage(name, slice, words);
  return {
    ...frameOf(site, { path, title, description: words.time.summaryOfPage(name, summary), ...around(pager) }),
    period: {
      title: name,
      up: { label: words.frame.timeline, href: link(paths.timeline) },
      previous: yearLink(previous, words, link),
      next: yearLink(next, words, link),
      summary,
      months: shelf.months.length === 0 ? null : monthCells(shelf, words, link),
      sections: sectionsOf(slice.items, headOf(shelf, words, link), words, link),
      wide: shelf.wide > MOST_WIDE ? words.time.moreWide(shelf.wide) : null,
      undatedHref: link(paths.undated),
      pager,
    },
  };
}

const yearName = ({ year }: YearShelf, { dates }: Words): string => dates.day(printYear(year));

function yearLink(shelf: YearShelf | undefined, words: Words, link: LinkTo) {
  return shelf ? { label: yearName(shelf, words), href: link(yearPath(shelf.year)) } : null;
}

function monthCells(shelf: YearShelf, words: Words, link: LinkTo): readonly CellView[] {
  const months = new Map(shelf.months.map((month) => [yearAndMonth(month.month).month, month]));
  const most = mostOf(shelf.months.map(({ certain, possible }) => certain.length + possible.length));
  return range(1, 12).map((month) => {
    const found = months.get(month);
    const cell = {
      label: words.dates.monthInShort(month),
      name: monthName(shelf.year, month, words),
      href: found ? link(monthPath(shelf.year, month)) : null,
      certain: found?.certain.length ?? 0,
      possible: found?.possible.length ?? 0,
    };
    return cellView(cell, most, words);
  });
}

function headOf(shelf: YearShelf, words: Words, link: LinkTo): (section: string) => SectionHead {
  const { time } = words;
  const certain = { href: null, state: "sure" } as const;
  const possible = { href: null, state: "maybe" } as const;
  const heads: Readonly<Record<string, SectionHead>> = {
    [MONTHLESS]: {
      ...certain,
      id: MONTHLESS,
      heading: time.monthUnknown,
      note: time.monthUnknownNote,
    },
    possible: {
      ...possible,
      id: "possible",
      heading: time.possiblyOf(yearName(shelf, words)),
      note: time.possiblyYearNote,
    },
    wide: {
      ...possible,
      id: "wide",
      heading: time.wide,
      href: link(paths.undated),
      note: time.wideYearNote,
    },
  };
  return (section) => heads[section] ?? monthHead(Number(section), words, link);
}

function monthHead(number: number, words: Words, link: LinkTo): SectionHead {
  const { year, month } = yearAndMonth(number);
  const heading = monthName(year, month, words);
  return {
    id: `m${twoDigits(month)}`,
    heading,
    href: link(monthPath(year, month)),
    note: null,
    state: "sure",
  };
}
