import type { CardDate } from "../../records/archive.ts";
import { civilOf, type Day, firstDayOf, lastDayOf, parseDay } from "../../time/day.ts";

/** What may lie in so many years (or months) at most is listed in each of them as "possibly". */
export const FEW = 3;

/** Days from first to last; an open end is infinite. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** Whole years, from the first to the last. */
export interface Axis {
  readonly first: number;
  readonly last: number;
}

/** A month as a number that can be counted on: 12 × year + month − 1. */
export type MonthNumber = number;

/** Where in the calendar an article stands. Everything null and empty: without a date. */
export interface Place {
  readonly stretches: readonly Stretch[];
  /** The one year, month and day in which it certainly lies; null where it may lie in several. */
  readonly year: number | null;
  readonly month: MonthNumber | null;
  readonly day: Day | null;
  /** Two to three years, or months, in one of which it lies; empty when it is one, or may be more. */
  readonly fewYears: readonly number[];
  readonly fewMonths: readonly MonthNumber[];
}

export function placeOf({ ranges }: Pick<CardDate, "ranges">): Place {
  const stretches = stretchesOf(ranges);
  const years = touched(stretches, (day) => civilOf(day).year);
  const months = touched(stretches, monthOf);
  return {
    stretches,
    year: only(years),
    month: only(months),
    day: only(touched(stretches, (day) => day)),
    fewYears: years.length > 1 ? years : [],
    fewMonths: months.length > 1 ? months : [],
  };
}

/** The ranges as days; without those that are open at both ends. */
export const stretchesOf = (ranges: CardDate["ranges"]): readonly Stretch[] =>
  ranges
    .map(({ earliest, latest }) => ({
      first: earliest === null ? Number.NEGATIVE_INFINITY : (parseDay(earliest) ?? Number.NEGATIVE_INFINITY),
      last: latest === null ? Number.POSITIVE_INFINITY : (parseDay(latest) ?? Number.POSITIVE_INFINITY),
    }))
    .filter(({ first, last }) => first !== Number.NEGATIVE_INFINITY || last !== Number.POSITIVE_INFINITY);

export function monthOf(day: Day): MonthNumber {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

/** 2022 and 1 of a month's number. */
export function yearAndMonth(number: MonthNumber): { readonly year: number; readonly month: number } {
  const year = Math.floor(number / 12);
  return { year, month: number - year * 12 + 1 };
}

/** First and last day of a month. */
export function daysOfMonth(number: MonthNumber): Stretch {
  const { year, month } = yearAndMonth(number);
  return { first: firstDayOf(year, month), last: lastDayOf(year, month) };
}

/** The units that the stretches touch, in order; empty when there are more than a few, or no end to them. */
function touched(stretches: readonly Stretch[], unitOf: (day: Day) => number): readonly number[] {
  const units = new Set<number>();
  for (const { first, last } of stretches) {
    if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
    const [from, to] = [unitOf(first), unitOf(last)];
    if (to - from >= FEW) return [];
    for (let unit = from; unit <= to; unit++) units.add(unit);
  }
  return units.size > FEW ? [] : [...units].sort((a, b) => a - b);
}

const only = (units: readonly number[]): number | null => (units.length === 1 ? units[0]! : null);
