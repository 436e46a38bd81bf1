import { civilOf, type Day, firstDayOf, lastDayOf, parseDay, printYear, twoDigits } from "./day.ts";
import { type Days, stretchOf } from "./days.ts";
import { seasonDays } from "./season.ts";
import { mondayOf } from "./weekday.ts";

/** A TIMEX3 value of a date or time → its days; null for a duration, a set, a vague reference or a half-known date. */
export function daysOfTimex(value: string): Days | null {
  if (value.startsWith("P")) return null; // the most frequent that has none: a duration
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(value);
    if (match) return read(match.slice(1));
  }
  return null;
}

type Parts = readonly string[];

/** Each value has one form at most. */
const FORMS: readonly (readonly [RegExp, (parts: Parts) => Days | null])[] = [
  [/^(-?\d{4})$/, ([year]) => stretchOf(firstDayOf(Number(year)), lastDayOf(Number(year)))],
  [/^(-?\d{4}-\d\d-\d\d)(?:T[\w:.+-]*)?$/, ([iso]) => dayAlone(parseDay(iso!))],
  [
    /^(-?\d{4})-W(\d\d)(-WE)?$/,
    ([year, week, weekend]) => weekDays(Number(year), Number(week), weekend !== undefined),
  ],
  [/^(-?\d{4})-Q([1-4])$/, ([year, quarter]) => seasonDays(Number(year), 32 + Number(quarter))],
  [/^(-?\d{4})-H([12])$/, ([year, half]) => seasonDays(Number(year), 39 + Number(half))],
  [/^(-?\d{4})-(SP|SU|FA|WI)$/, ([year, season]) => seasonDays(Number(year), SEASONS[season!]!)],
  [/^(-?\d{4})-(\d\d)(?:-XX)?$/, ([year, month]) => monthDays(Number(year), Number(month))],
  [
    /^(\d{3})X?$/,
    ([decade]) => stretchOf(firstDayOf(Number(decade) * 10), lastDayOf(Number(decade) * 10 + 9)),
  ],
  [
    /^(\d{2})(?:XX)?$/,
    ([century]) => stretchOf(firstDayOf(Number(century) * 100), lastDayOf(Number(century) * 100 + 99)),
  ],
  [/^BC(\d{4})$/, ([year]) => stretchOf(firstDayOf(1 - Number(year)), lastDayOf(1 - Number(year)))],
];

const SEASONS: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** `2022-01`. */
export function monthValue(day: Day): string {
  const { year, month } = civilOf(day);
  return `${printYear(year)}-${twoDigits(month)}`;
}

/** `2022-W02`: the ISO week, whose year is that of its Thursday. */
export function weekValue(day: Day): string {
  const monday = mondayOf(day);
  const { year } = civilOf(monday + 3);
  return `${printYear(year)}-W${twoDigits((monday - firstMonday(year)) / 7 + 1)}`;
}

/** `2022-Q1`. */
export function quarterValue(day: Day): string {
  const { year, month } = civilOf(day);
  return `${printYear(year)}-Q${Math.ceil(month / 3)}`;
}

/** Monday of the ISO year's first week, the one with 4 January. */
const firstMonday = (year: number): Day => mondayOf(firstDayOf(year) + 3);

const dayAlone = (day: Day | null): Days | null => (day === null ? null : stretchOf(day, day));

function weekDays(year: number, week: number, weekend: boolean): Days | null {
  const monday = firstMonday(year) + (week - 1) * 7;
  return week < 1 || week > 53 ? null : stretchOf(weekend ? monday + 5 : monday, monday + 6);
}

function monthDays(year: number, month: number): Days | null {
  return month < 1 || month > 12 ? null : stretchOf(firstDayOf(year, month), lastDayOf(year, month));
}
