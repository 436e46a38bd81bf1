import type { PagePlan } from "../../records/page.ts";
import { printYear, twoDigits } from "../../time/day.ts";
import { dayInWords } from "../../time/in-words.ts";
import { MOST_WIDE, type YearShelf } from "../calendar/calendar.ts";
import { type Entry, entryFacts, inSection, type SectionHead, sectionsOf } from "../calendar/list-view.ts";
import { yearAndMonth } from "../calendar/place.ts";
import { type CellView, cellView, countsInWords, mostOf, range } from "../calendar/strip.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, monthPath, pagePath, paths, yearPath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, MOST_ON_A_PAGE, pagerOf, type Slice } from "../paging.ts";
import { count } from "../phrases/count.ts";

/** A page for each year that holds anything: its months as bars, and its articles where they are not too many. */
export const years: PageType = {
  name: "year",
  *plan(context) {
    const { years: shelves } = context.calendar;
    for (const [i, shelf] of shelves.entries()) {
      const slices = inPages(entriesOf(shelf));
      for (const slice of slices)
        yield planOf(shelf, slice, { previous: shelves[i - 1], next: shelves[i + 1] }, context);
    }
  },
};

interface Neighbours {
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

function planOf(shelf: YearShelf, slice: Slice<Entry>, beside: Neighbours, context: PlanContext): PagePlan {
  const { site } = context;
  const first = yearPath(shelf.year);
  const path = pagePath(first, slice.page);
  const name = dayInWords(printYear(shelf.year), site.language);
  const facts = [
    slice.page,
    slice.pages,
    shelf.wide,
    [shelf.certain.length, shelf.possible.length],
    shelf.months.map(({ month, certain, possible }) => [month, certain.length, possible.length]),
    [beside.previous?.year, beside.next?.year],
  ];
  return {
    kind: "template",
    path,
    key: context.key(path, entryFacts(slice.items), facts),
    template: "year.eta",
    view: () => {
      const words = `${name}: ${countsInWords(shelf.certain.length, shelf.possible.length)}.`;
      const title = slice.page === 1 ? name : `${name}, page ${slice.page}`;
      const bare = frameOf(site, { path, title, description: words });
      const { link } = bare;
      const pager = pagerOf(slice, first, link);
      return {
        ...frameOf(site, { path, title, description: words, ...around(pager) }),
        period: {
          title: name,
          up: { label: "Timeline", href: link(paths.timeline) },
          previous: beside.previous ? yearLink(beside.previous, site.language, link) : null,
          next: beside.next ? yearLink(beside.next, site.language, link) : null,
          summary: countsInWords(shelf.certain.length, shelf.possible.length),
          months: shelf.months.length === 0 ? null : monthCells(shelf, site.language, link),
          sections: sectionsOf(slice.items, headOf(shelf, site.language, link), site.language, link),
          wide: shelf.wide > MOST_WIDE ? moreWide(shelf.wide) : null,
          undatedHref: link(paths.undated),
          pager,
        },
      };
    },
  };
}

function yearLink({ year }: YearShelf, language: string, link: LinkTo) {
  return { label: dayInWords(printYear(year), language), href: link(yearPath(year)) };
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

export const monthName = (year: number, month: number, language: string): string =>
  dayInWords(`${printYear(year)}-${twoDigits(month)}`, language);

function headOf(shelf: YearShelf, language: string, link: LinkTo): (section: string) => SectionHead {
  const { year } = shelf;
  const heads: Readonly<Record<string, SectionHead>> = {
    monthless: {
      id: "monthless",
      heading: "Month not known",
      href: null,
      note: "From this year for certain, but from no month for certain.",
      state: "sure",
    },
    possible: {
      id: "possible",
      heading: `Possibly ${dayInWords(printYear(year), language)}`,
      href: null,
      note: "From this year or from one next to it.",
      state: "maybe",
    },
    wide: {
      id: "wide",
      heading: "Within wider bounds",
      href: link(paths.undated),
      note: "This year is one of many that these may be from.",
      state: "maybe",
    },
  };
  return (section) => {
    const fixed = heads[section];
    if (fixed) return fixed;
    const { month } = yearAndMonth(Number(section));
    return {
      id: `m${twoDigits(month)}`,
      heading: monthName(year, month, language),
      href: link(monthPath(year, month)),
      note: null,
      state: "sure",
    };
  };
}

function moreWide(wide: number): string {
  return `${count(wide, "more article")} may be from this year, among many others.`;
}
