import { pagePath, yearPath } from "../links.ts";
import { onceFor } from "../once-for.ts";
import { inPages, MOST_ON_A_PAGE, type Slice } from "../paging.ts";
import { MOST_WIDE, type YearShelf } from "./calendar.ts";
import { type Entry, idOfEntry, inSection } from "./list-view.ts";

/** What the pages of a year list, page by page. */
export const yearSlices = onceFor((shelf: YearShelf): readonly Slice<Entry>[] =>
  inPages(entriesOf(shelf), idOfEntry),
);

/** A section of the page, and its anchor. */
export const MONTHLESS = "monthless";

/**
 * Months with their articles, as long as these are not too many: then each month has its page, and the year lists
 * only what no month can hold. In the end what may be from other years too.
 */
function entriesOf(shelf: YearShelf): readonly Entry[] {
  const monthly = shelf.certain.length > MOST_ON_A_PAGE ? [] : shelf.months;
  return [
    ...monthly.flatMap(({ month, certain }) => inSection(String(month), certain)),
    ...inSection(MONTHLESS, shelf.monthless),
    ...inSection("possible", shelf.possible),
    ...(shelf.wide <= MOST_WIDE ? inSection("wide", shelf.firstWide) : []),
  ];
}

/** The page of its year on which those begin of which the month is not known. */
export const monthlessPath = onceFor((shelf: YearShelf): string => {
  const { page } = yearSlices(shelf).find(({ items }) => items.some(({ section }) => section === MONTHLESS))!;
  return pagePath(yearPath(shelf.year), page);
});
