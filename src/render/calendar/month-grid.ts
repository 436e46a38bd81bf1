import type { Words } from "../../interface/words.ts";
import { civilOf, type Day, printDay } from "../../time/day.ts";
import { weekdayOf } from "../../time/weekday.ts";
import { type LinkTo, monthPath, pagePath } from "../links.ts";
import { inPages } from "../paging.ts";
import { type Entry, idOfEntry, type SectionHead } from "./list-view.ts";
import { daysOfMonth, type MonthNumber, yearAndMonth } from "./place.ts";
import { type CellView, cellView, mostOf, range } from "./strip.ts";

/** Rows of seven days, Monday first; days of other months are null. Each day leads to where its list begins. */
export function weeksOf(
  month: MonthNumber,
  entries: readonly Entry[],
  words: Words,
  link: LinkTo,
): readonly (readonly (CellView | null)[])[] {
  const { first, last } = daysOfMonth(month);
  const counts = new Map(dayCounts(entries));
  const most = mostOf([...counts.values()]);
  const lists = listsOf(month, entries, link);
  const days = range(first, last).map((day) => {
    const name = words.dates.day(printDay(day));
    const label = String(civilOf(day).day);
    const cell = { label, href: lists.get(day) ?? null, certain: counts.get(day) ?? 0, possible: 0, name };
    return cellView(cell, most, words);
  });
  const cells = [...range(1, weekdayOf(first)).map(() => null), ...days];
  return range(0, Math.ceil(cells.length / 7) - 1).map((week) =>
    range(0, 6).map((weekday) => cells[week * 7 + weekday] ?? null),
  );
}

/** For the heads of columns. */
export const weekdayNames = ({ dates }: Words) =>
  range(0, 6).map((weekday) => ({ name: dates.weekday(weekday), short: dates.shortWeekday(weekday) }));

/** How many articles each day has. */
export function dayCounts(entries: readonly Entry[]): readonly (readonly [Day, number])[] {
  const counts = new Map<Day, number>();
  for (const { placed } of entries)
    if (placed.place.day !== null) counts.set(placed.place.day, (counts.get(placed.place.day) ?? 0) + 1);
  return [...counts];
}

/** Above the articles of a day. */
export function dayHead(day: Day, { dates, time }: Words): SectionHead {
  const heading = time.dayHeading(dates.weekday(weekdayOf(day)), dates.day(printDay(day)));
  return { id: anchorOf(day), heading, href: null, note: null, state: "sure", oneDay: true };
}

/** On which page each day's articles begin. */
function listsOf(month: MonthNumber, entries: readonly Entry[], link: LinkTo): ReadonlyMap<Day, string> {
  const { year, month: number } = yearAndMonth(month);
  const lists = new Map<Day, string>();
  for (const { page, items } of inPages(entries, idOfEntry)) {
    for (const { placed } of items) {
      const { day } = placed.place;
      if (day !== null && !lists.has(day))
        lists.set(day, link(pagePath(monthPath(year, number), page), anchorOf(day)));
    }
  }
  return lists;
}

const anchorOf = (day: Day): string => `d${civilOf(day).day}`;
