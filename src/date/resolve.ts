import type { RelativeTime, Timex, Which } from "../records/timex.ts";
import { addMonths, civilOf, type Day, dayOf, printDay, printYear, twoDigits } from "../time/day.ts";
import { monthValue, quarterValue, weekValue } from "../time/timex-value.ts";
import { weekdayOf, weekdayOnOrAfter, weekdayOnOrBefore } from "../time/weekday.ts";
import type { Tense } from "./tense.ts";

/**
 * The TIMEX3 value of a relative expression, counted from a day: `yesterday` → `2022-01-11`, `Friday` said of what is
 * past → the latest Friday up to that day. Never falls as the day grows, so that the values of the first and last
 * possible day bound those between. Null: the calendar has no such day.
 */
export function resolveFrom(timex: Pick<Timex, "relative" | "part">, from: Day, tense: Tense): string | null {
  const value =
    timex.relative && relate(timex.relative, isLastWeekend(timex, from, tense) ? from - 7 : from, tense);
  return value && `${value}${timex.part ?? ""}`;
}

/** "The weekend" told of as past on a working day is the last. */
function isLastWeekend(
  { relative, part }: Pick<Timex, "relative" | "part">,
  from: Day,
  { direction }: Tense,
): boolean {
  const running = relative?.unit === "week" && relative.count === 0 && part === "-WE";
  return running && direction === "past" && weekdayOf(from) < 5;
}

function relate(relative: RelativeTime, from: Day, tense: Tense): string | null {
  switch (relative.unit) {
    case "weekday":
      return printDay(findWeekday(relative.index, relative.which, from, tense));
    case "month-name":
      return inYear(relative, 12, from, tense, (year, index) => `${year}-${twoDigits(index)}`);
    case "quarter-name":
      return inYear(relative, 4, from, tense, (year, index) => `${year}-Q${index}`);
    case "half-name":
      return inYear(relative, 2, from, tense, (year, index) => `${year}-H${index}`);
    case "season":
      return findSeason(relative.index, relative.which, from, tense);
    case "month-day":
      return findMonthDay(relative, from, tense);
    case "day-of-month":
      return findDayOfMonth(relative, from);
    default:
      return shift(relative.unit, relative.count, from);
  }
}

function shift(
  unit: "day" | "week" | "month" | "quarter" | "year" | "decade" | "century",
  count: number,
  from: Day,
): string {
  const { year } = civilOf(from);
  switch (unit) {
    case "day":
      return printDay(from + count);
    case "week":
      return weekValue(from + 7 * count);
    case "month":
      return monthValue(addMonths(from, count));
    case "quarter":
      return quarterValue(addMonths(from, 3 * count));
    case "year":
      return printYear(year + count);
    case "decade":
      return printYear(year + 10 * count).slice(0, -1);
    case "century":
      return printYear(year + 100 * count).slice(0, -2);
  }
}

/**
 * The latest such day up to `from`, or the next from it on: agencies call the running day by its name too. `last` and
 * `next` never mean the day itself.
 */
function findWeekday(weekday: number, which: Which, from: Day, { direction }: Tense): Day {
  if (which === "last") return weekdayOnOrBefore(from - 1, weekday);
  if (which === "next") return weekdayOnOrAfter(from + 1, weekday);
  if (which === "this")
    return direction === "past" ? weekdayOnOrBefore(from, weekday) : weekdayOnOrAfter(from, weekday);
  return direction === "future" ? weekdayOnOrAfter(from, weekday) : weekdayOnOrBefore(from, weekday);
}

/** The month, quarter or half with that number that is meant. */
function inYear(
  { index, which }: { readonly index: number; readonly which: Which },
  parts: number,
  from: Day,
  tense: Tense,
  print: (year: string, index: number) => string,
): string {
  const { year, month } = civilOf(from);
  const running = Math.ceil((month * parts) / 12);
  if (which === "this") return print(printYear(year), index);
  if (which === "last") return print(printYear(index >= running ? year - 1 : year), index);
  if (which === "next") return print(printYear(index <= running ? year + 1 : year), index);
  const nearest = [year - 1, year, year + 1]
    .map((candidate) => ({ candidate, away: away((candidate - year) * parts + index - running, tense) }))
    .sort((a, b) => a.away - b.away)[0]!;
  return print(printYear(nearest.candidate), index);
}

/** A time that is named without its year is the nearest, and tense a leaning: it is easily misread. */
const LEANING = 2;
const STRONG_LEANING = 6;

/** How far off, if what lies against the tense is so many times as far. */
function away(distance: number, { direction, certain }: Tense): number {
  const against = direction === "future" ? distance < 0 : distance > 0;
  return Math.abs(distance) * (against ? (certain ? STRONG_LEANING : LEANING) : 1);
}

const SEASONS = ["SP", "SU", "FA", "WI"] as const;

/**
 * Seasons are counted through: spring of year 0 is 0. A winter is named after the year in which it begins, and
 * January and February are still of it.
 */
function findSeason(code: number, which: Which, from: Day, { direction }: Tense): string {
  const { year, month } = civilOf(from);
  const season = code - FIRST_SEASON;
  const running = Math.floor((year * 12 + month - 3) / 3);
  const thisYear = year * 4 + season;
  const back = running - ((running - season + 4) % 4);
  const on = running + ((season - running + 4) % 4);
  const chosen =
    which === "last"
      ? back === running
        ? back - 4
        : back
      : which === "next"
        ? on === running
          ? on + 4
          : on
        : which === "this"
          ? running % 4 === season
            ? running
            : thisYear
          : direction === "future"
            ? on
            : back;
  return `${printYear(Math.floor(chosen / 4))}-${SEASONS[season]}`;
}

/** EDTF's code of spring. */
const FIRST_SEASON = 21;

/** The nearest such day; a weekday beside it that agrees decides. */
function findMonthDay(
  { month, day, weekday }: { readonly month: number; readonly day: number; readonly weekday: number | null },
  from: Day,
  tense: Tense,
): string | null {
  const { year } = civilOf(from);
  const days = [year - 1, year, year + 1]
    .map((candidate) => dayOf(candidate, month, day))
    .filter((candidate) => candidate !== null);
  const agreeing = days.filter((candidate) => weekday === null || weekdayOf(candidate) === weekday);
  const [nearest] = (agreeing.length > 0 ? agreeing : days).sort(
    (a, b) => away(a - from, tense) - away(b - from, tense),
  );
  return nearest === undefined ? null : printDay(nearest);
}

function findDayOfMonth(
  { day, months }: { readonly day: number; readonly months: number },
  from: Day,
): string | null {
  const { year, month } = civilOf(addMonths(from, months));
  const found = dayOf(year, month, day);
  return found === null ? null : printDay(found);
}
