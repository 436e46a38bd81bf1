import type { ArticleCard } from "../../records/archive.ts";
import { civilOf } from "../../time/day.ts";
import { type Blocks, inBlocks } from "../blocks.ts";
import { axisAround } from "./bars.ts";
import { type Axis, type MonthNumber, type Place, placeOf, type Stretch, yearAndMonth } from "./place.ts";

/** Longest list of articles with wide bounds on the page of a year; past that they are only counted there. */
export const MOST_WIDE = 12;

/** An article and where it stands. */
export interface Placed {
  readonly card: ArticleCard;
  readonly place: Place;
}

/**
 * The articles of an archive by year and month. Each has one home, where it is listed whatever its number: the
 * month, else the year in which it certainly lies, else `wide`, else `undated`. What may lie in one of a few
 * periods is listed in each of these too, as possible; what may lie in many is only counted there.
 */
export interface Calendar {
  /** First and last year that any date names: the clock has no say. Null where no article has a date. */
  readonly axis: Axis | null;
  /** Years in which anything lies, certainly or as one of a few, in order. */
  readonly years: readonly YearShelf[];
  /** Not known to the year. */
  readonly wide: readonly Placed[];
  readonly undated: readonly Placed[];
}

export interface YearShelf {
  readonly year: number;
  readonly certain: readonly Placed[];
  /** Certainly in this year, but not known to the month. */
  readonly monthless: readonly Placed[];
  /** In this or one or two other years. */
  readonly possible: readonly Placed[];
  /** Months in which anything lies, in order. */
  readonly months: readonly MonthShelf[];
  /** How many more may lie here and in many other years; the first of them. */
  readonly wide: number;
  readonly firstWide: readonly Placed[];
}

export interface MonthShelf {
  readonly month: MonthNumber;
  readonly certain: readonly Placed[];
  readonly possible: readonly Placed[];
}

/** One pass over the cards; lists keep the archive's order. Of stretches of it that did not change it is known. */
export function calendarOf(blocks: Blocks): Calendar {
  const parts = partsIn({ blocks });
  const years = new Map<number, MutableYear>();
  for (const part of parts) for (const shelf of part.years.values()) putInto(years, shelf);
  const shelves = [...years.values()].sort((a, b) => a.year - b.year);
  countWide(
    parts.flatMap(({ spread }) => spread),
    shelves,
  );
  return {
    axis: axisAround(parts.flatMap(({ hull }) => hull)),
    years: shelves.map(finish),
    wide: parts.flatMap(({ wide }) => wide),
    undated: parts.flatMap(({ undated }) => undated),
  };
}

/** What a stretch of the archive puts into the calendar. */
interface Part {
  readonly years: ReadonlyMap<number, MutableYear>;
  readonly wide: readonly Placed[];
  readonly undated: readonly Placed[];
  /** Of the wide, those that may lie in many years, with the first and last year of each of their stretches. */
  readonly spread: readonly {
    readonly one: Placed;
    readonly spans: readonly (readonly [number, number])[];
  }[];
  /** From the first day that any of them names to the last; empty: none names one. */
  readonly hull: readonly Stretch[];
}

const partsIn = inBlocks((cards): Part => {
  const placed = cards.flatMap((card) => (card.article ? [{ card, place: placeOf(card.article.date) }] : []));
  const years = new Map<number, MutableYear>();
  for (const one of placed) shelve(one, years);
  const dated = placed.filter(({ place }) => place.stretches.length > 0);
  const wide = dated.filter(({ place }) => place.year === null);
  const days = dated
    .flatMap(({ place }) => place.stretches.flatMap(({ first, last }) => [first, last]))
    .filter(Number.isFinite);
  return {
    years,
    wide,
    undated: placed.filter(({ place }) => place.stretches.length === 0),
    spread: wide
      .filter(({ place }) => place.fewYears.length === 0)
      .map((one) => ({
        one,
        spans: one.place.stretches.map(({ first, last }) => [yearOf(first), yearOf(last)] as const),
      })),
    hull: days.length === 0 ? [] : [{ first: Math.min(...days), last: Math.max(...days) }],
  };
});

/** Behind what is in it. */
function putInto(years: Map<number, MutableYear>, shelf: MutableYear): void {
  const own = shelfOf(shelf.year, years);
  own.certain.push(...shelf.certain);
  own.monthless.push(...shelf.monthless);
  own.possible.push(...shelf.possible);
  for (const [month, { certain, possible }] of shelf.months) {
    const all = monthShelf(month, years);
    all.certain.push(...certain);
    all.possible.push(...possible);
  }
}

interface MutableYear {
  readonly year: number;
  readonly certain: Placed[];
  readonly monthless: Placed[];
  readonly possible: Placed[];
  readonly months: Map<MonthNumber, { certain: Placed[]; possible: Placed[] }>;
  readonly firstWide: Placed[];
  wide: number;
}

function shelve(one: Placed, years: Map<number, MutableYear>): void {
  const { year, month, fewYears, fewMonths } = one.place;
  if (year !== null) shelfOf(year, years).certain.push(one);
  if (year !== null && month === null) shelfOf(year, years).monthless.push(one);
  if (month !== null) monthShelf(month, years).certain.push(one);
  for (const possible of fewYears) shelfOf(possible, years).possible.push(one);
  for (const possible of fewMonths) monthShelf(possible, years).possible.push(one);
}

function shelfOf(year: number, years: Map<number, MutableYear>): MutableYear {
  const shelf = years.get(year) ?? {
    year,
    certain: [],
    monthless: [],
    possible: [],
    months: new Map(),
    firstWide: [],
    wide: 0,
  };
  years.set(year, shelf);
  return shelf;
}

function monthShelf(month: MonthNumber, years: Map<number, MutableYear>) {
  const { months } = shelfOf(yearAndMonth(month).year, years);
  const shelf = months.get(month) ?? { certain: [], possible: [] };
  months.set(month, shelf);
  return shelf;
}

function countWide(spread: Part["spread"], shelves: readonly MutableYear[]): void {
  for (const { one, spans } of spread) {
    for (const shelf of shelves) {
      if (!isIn(shelf.year, spans)) continue;
      shelf.wide++;
      if (shelf.firstWide.length < MOST_WIDE) shelf.firstWide.push(one);
    }
  }
}

/** A loop, for it is asked for each of thousands of articles and each year. */
function isIn(year: number, spans: Part["spread"][number]["spans"]): boolean {
  for (let at = 0; at < spans.length; at++) if (spans[at]![0] <= year && year <= spans[at]![1]) return true;
  return false;
}

/** The year of a day; an infinite day is in an infinite year. */
const yearOf = (day: number): number => (Number.isFinite(day) ? civilOf(day).year : day);

function finish({ months, ...shelf }: MutableYear): YearShelf {
  const ordered = [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, { certain, possible }]) => ({ month, certain, possible }));
  return { ...shelf, months: ordered };
}
