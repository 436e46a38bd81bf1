import type { PagePlan } from "../../records/page.ts";
import { printYear, twoDigits } from "../../time/day.ts";
import { dayInWords } from "../../time/in-words.ts";
import { MOST_WIDE, type YearShelf } from "../calendar/calendar.ts";
import { type Entry, entryFacts, inSection, type SectionHead, sectionsOf } from "../calendar/list-view.ts";
import { yearAndMonth } from "../calendar/place.ts";
import { type CellView, cellView, countsInWords, mostOf, range } from "../calendar/strip.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, monthPath, pagePath, paths, yearPath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, MOST_ON_A_PAGE, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { count } from "../phrases/count.ts";

/** A page for each year that holds anything: its months as bars, and its articles where they are not too many. */
export const years: PageType = {
  name: "year",
  *plan(context) {
    const { years: shelves } = context.calendar;
    for (const [i, shelf] of shelves.entries()) {
      const beside = { shelf, previous: shelves[i - 1], next: shelves[i + 1] };
      for (const slice of inPages(entriesOf(shelf))) yield planOf(beside, slice, context);
    }
  },
};

interface Year {
  readonly shelf: YearShelf;
  readonly previous: YearShelf | undefined;
  readonly next: YearShelf | undefined;
}

/**
 * Months with their articles, as long as these are not too many: then each month has its page, and the year lists
 * only what no month can hold. In the end what may be from other years too.
 */
function entriesOf(shelf: YearShelf): readonly Entry[] {
  const monthly = shelf.certain.length > MOST_ON_A_PAGE ? [] : shelf.months;
  return [
    ...monthly.flatMap(({ month, certain }) => inSection(String(month), certain)),
    ...inSection("monthless", shelf.monthless),
    ...inSection("possible", shelf.possible),
    ...(shelf.wide <= MOST_WIDE ? inSection("wide", shelf.firstWide) : []),
  ];
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

function viewOf({ shelf, previous, next }: Year, slice: Slice<Entry>, path: string, { site }: PlanContext) {
  const { language } = site;
  const name = yearName(shelf, language);
  const summary = countsInWords(shelf.certain.length, shelf.possible.length);
  const link = linksFrom(path);
  const pager = pagerOf(slice, yearPath(shelf.year), link);
  const title = titleOfPage(name, slice);
  return {
    ...frameOf(site, { path, title, description: `${name}: ${summary}.`, ...around(pager) }),
    period: {
      title: name,
      up: { label: "Timeline", href: link(paths.timeline) },
      previous: yearLink(previous, language, link),
      next: yearLink(next, language, link),
      summary,
      months: shelf.months.length === 0 ? null : monthCells(shelf, language, link),
      sections: sectionsOf(slice.items, headOf(shelf, language, link), language, link),
      wide: shelf.wide > MOST_WIDE ? moreWide(shelf.wide) : null,
      undatedHref: link(paths.undated),
      pager,
    },
  };
}

const yearName = ({ year }: YearShelf, language: string): string => dayInWords(printYear(year), language);

function yearLink(shelf: YearShelf | undefined, language: string, link: LinkTo) {
  return shelf ? { label: yearName(shelf, language), href: link(yearPath(shelf.year)) } : null;
}

function monthCells(shelf: YearShelf, language: string, link: LinkTo): readonly CellView[] {
  const months = new Map(shelf.months.map((month) => [yearAndMonth(month.month).month, month]));
  const most = mostOf(shelf.months.map(({ certain, possible }) => certain.length + possible.length));
  return range(1, 12).map((month) => {
    const found = months.get(month);
    const name = monthName(shelf.year, month, language);
    const href = found ? link(monthPath(shelf.year, month)) : null;
    const short = name.replace(/^(\p{L}{3})\p{L}*.*$/u, "$1");
    return cellView(short, href, found?.certain.length ?? 0, found?.possible.length ?? 0, most, name);
  });
}

/** `January 2022`. */
export const monthName = (year: number, month: number, language: string): string =>
  dayInWords(`${printYear(year)}-${twoDigits(month)}`, language);

function headOf(shelf: YearShelf, language: string, link: LinkTo): (section: string) => SectionHead {
  const certain = { href: null, state: "sure" } as const;
  const possible = { href: null, state: "maybe" } as const;
  const heads: Readonly<Record<string, SectionHead>> = {
    monthless: {
      ...certain,
      id: "monthless",
      heading: "Month not known",
      note: "From this year for certain, but from no month for certain.",
    },
    possible: {
      ...possible,
      id: "possible",
      heading: `Possibly ${yearName(shelf, language)}`,
      note: "From this year or from one next to it.",
    },
    wide: {
      ...possible,
      id: "wide",
      heading: "Within wider bounds",
      href: link(paths.undated),
      note: "This year is one of many that these may be from.",
    },
  };
  return (section) => heads[section] ?? monthHead(Number(section), language, link);
}

function monthHead(number: number, language: string, link: LinkTo): SectionHead {
  const { year, month } = yearAndMonth(number);
  const heading = monthName(year, month, language);
  return {
    id: `m${twoDigits(month)}`,
    heading,
    href: link(monthPath(year, month)),
    note: null,
    state: "sure",
  };
}

function moreWide(wide: number): string {
  return `${count(wide, "more article")} may be from this year, among many others.`;
}
