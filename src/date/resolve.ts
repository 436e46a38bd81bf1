import type { Direction, RelativeTime, Timex, Which } from "../records/timex.ts";
import { addMonths, civilOf, type Day, dayOf, printDay, printYear, twoDigits } from "../time/day.ts";
import { monthValue, quarterValue, weekValue } from "../time/timex-value.ts";
import { weekdayOf, weekdayOnOrAfter, weekdayOnOrBefore } from "../time/weekday.ts";

/**
 * The TIMEX3 value of a relative expression, counted from a day: `yesterday` → `2022-01-11`, `Friday` said of what is
 * past → the latest Friday up to that day. Never falls as the day grows, so that the values of the first and last
 * possible day bound those between. Null: the calendar has no such day.
 */
export function resolveFrom(
  timex: Pick<Timex, "relative" | "part">,
  from: Day,
  direction: Direction,
): string | null {
  const value =
    timex.relative &&
    relate(timex.relative, isLastWeekend(timex, from, direction) ? from - 7 : from, direction);
  return value && `${value}${timex.part ?? ""}`;
}

/** "The weekend" told of as past on a working day is the last. */
function isLastWeekend(
  { relative, part }: Pick<Timex, "relative" | "part">,
  from: Day,
  direction: Direction,
): boolean {
  const running = relative?.unit === "week" && relative.count === 0 && part === "-WE";
  return running && direction === "past" && weekdayOf(from) < 5;
}

function relate(relative: RelativeTime, from: Day, direction: Direction): string | null {
  switch (relative.unit) {
    case "weekday":
      return printDay(findWeekday(relative.index, relative.which, from, direction));
    case "month-name":
      return inYear(relative, 12, from, direction, (year, index) => `${year}-${twoDigits(index)}`);
    case "quarter-name":
      return inYear(relative, 4, from, direction, (year, index) => `${year}-Q${index}`);
    case "half-name":
      return inYear(relative, 2, from, direction, (year, index) => `${year}-H${index}`);
    case "season":
      return findSeason(relative.index, relative.which, from, direction);
    case "month-day":
      return findMonthDay(relative, from, direction);
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
function findWeekday(weekday: number, which: Which, from: Day, direction: Direction): Day {
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
  direction: Direction,
  print: (year: string, index: number) => string,
): string {
  const { year, month } = civilOf(from);
  const running = Math.ceil((month * parts) / 12);
  if (which === "this") return print(printYear(year), index);
  if (which === "last") return print(printYear(index >= running ? year - 1 : year), index);
  if (which === "next") return print(printYear(index <= running ? year + 1 : year), index);
  const nearest = [year - 1, year, year + 1]
    .map((candidate) => ({ candidate, away: away((candidate - year) * parts + index - running, direction) }))
    .sort((a, b) => a.away - b.away)[0]!;
  return print(printYear(nearest.candidate), index);
}

/** A time that is named without its year is the nearest, and tense is no more than a leaning: it is easily misread. */
const LEANING = 2;

/** How far off, if what lies against the tense is twice as far. */
function away(distance: number, direction: Direction): number {
  const against = direction === "future" ? distance < 0 : distance > 0;
  return Math.abs(distance) * (against ? LEANING : 1);
}

/** First month of spring, summer, autumn, winter, by EDTF code. */
const SEASON_MONTHS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };
const SEASON_NAMES: Readonly<Record<number, string>> = { 21: "SP", 22: "SU", 23: "FA", 24: "WI" };

/** A season that has begun is past; `this` season may be to come. A winter is named after the year it begins in. */
function findSeason(code: number, which: Which, from: Day, direction: Direction): string {
  const { year, month } = civilOf(from);
  const first = SEASON_MONTHS[code]!;
  const begun = month >= first;
  const running = code === 24 ? month === 12 || month < 3 : begun && month < first + 3;
  const back = which === "last" ? !begun || running : which === "bare" && direction !== "future" && !begun;
  const on = which === "next" ? begun : which === "bare" && direction === "future" && begun && !running;
  const winter = code === 24 && which === "this" && month < 3;
  return `${printYear(back || winter ? year - 1 : on ? year + 1 : year)}-${SEASON_NAMES[code]}`;
}

/** The nearest such day; a weekday beside it that agrees decides. */
function findMonthDay(
  { month, day, weekday }: { readonly month: number; readonly day: number; readonly weekday: number | null },
  from: Day,
  direction: Direction,
): string | null {
  const { year } = civilOf(from);
  const days = [year - 1, year, year + 1]
    .map((candidate) => dayOf(candidate, month, day))
    .filter((candidate) => candidate !== null);
  const agreeing = days.filter((candidate) => weekday === null || weekdayOf(candidate) === weekday);
  const [nearest] = (agreeing.length > 0 ? agreeing : days).sort(
    (a, b) => away(a - from, direction) - away(b - from, direction),
  );
  return nearest === undefined ? null : printDay(nearest);
}
