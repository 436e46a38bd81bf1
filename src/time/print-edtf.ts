import { civilOf, type Day, lastDayOf, printDay, printYear, twoDigits } from "./day.ts";
import type { Days, Stretch } from "./days.ts";

/**
 * A set of days as EDTF: `2022-01-12`, `2022-01`, `2022`, `[2021-07..2022-12]`, `[2015..]`, `[..1930]`,
 * `[2017-01-20..2021-01-20,2025-01-20..]`. Ends are as coarse as is exact. Null: any day, or none.
 */
export function printDays(days: Days): string | null {
  if (days.length === 0) return null;
  if (days.length > 1) return `[${days.map(printStretch).join(",")}]`;
  const [{ first, last }] = days as readonly [Stretch];
  if (first === -Infinity && last === Infinity) return null;
  return nameOf(first, last) ?? `[${printStretch(days[0]!)}]`;
}

function printStretch({ first, last }: Stretch): string {
  const whole = nameOf(first, last);
  if (whole !== null) return whole;
  const years = opens(first, startsYear) && opens(last + 1, startsYear);
  const months = opens(first, startsMonth) && opens(last + 1, startsMonth);
  const print = years ? yearOf : months ? monthOf : printDay;
  return `${first === -Infinity ? "" : print(first)}..${last === Infinity ? "" : print(last)}`;
}

/** One day, month or year by its name; null for any other stretch. */
function nameOf(first: Day, last: Day): string | null {
  if (first === last) return printDay(first);
  if (first === -Infinity || last === Infinity) return null;
  const { year, month } = civilOf(first);
  if (startsYear(first) && last === lastDayOf(year)) return yearOf(first);
  return startsMonth(first) && last === lastDayOf(year, month) ? monthOf(first) : null;
}

/** An open end is as coarse as one likes. */
const opens = (day: Day, starts: (day: Day) => boolean): boolean => !Number.isFinite(day) || starts(day);
const startsYear = (day: Day): boolean => startsMonth(day) && civilOf(day).month === 1;
const startsMonth = (day: Day): boolean => civilOf(day).day === 1;
const yearOf = (day: Day): string => printYear(civilOf(day).year);
const monthOf = (day: Day): string => `${yearOf(day)}-${twoDigits(civilOf(day).month)}`;
