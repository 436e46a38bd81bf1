import type { Evidence } from "../records/dating.ts";
import { civilOf, type Day, firstDayOf, isLeapYear } from "./day.ts";
import { type Days, fromRanges, type Stretch } from "./days.ts";
import { DAYS_OF_YEAR, dayOfYear, readPartsOfYear } from "./part-of-year.ts";
import { type Weekday, weekdayOf, weekdayOnOrAfter } from "./weekday.ts";
import { weightOf } from "./weight.ts";

/** Days that all evidence treats alike: those of one segment, one weekday and one group of days of the year. */
export interface Kind {
  readonly segment: number;
  readonly weekday: Weekday;
  readonly group: number;
  readonly score: number;
  /** Is there a day of this kind? A segment shorter than a week lacks some weekdays. */
  readonly exists: boolean;
}

/** The open axis of time, cut where a range begins or ends. */
export interface Timeline {
  /** Stretches without a gap, from -Infinity to Infinity. */
  readonly segments: Days;
  /** Days of the year that no evidence tells apart: places in the year, see `dayOfYear`. */
  readonly groups: readonly (readonly number[])[];
  /** Every kind, also those of which there is no day. */
  readonly kinds: readonly Kind[];
  /** Does the evidence with this number allow days of this kind? */
  readonly allows: (voter: number, kind: Kind) => boolean;
}

/** After so many years every day of the year has fallen on every weekday, 29 February over a turn of century too. */
const YEARS_FOR_ALL_WEEKDAYS = 40;
const LONG_ENOUGH = YEARS_FOR_ALL_WEEKDAYS * DAYS_OF_YEAR;

/** In so many days every week of the year is whole at least once. */
const LONG_ENOUGH_FOR_WEEKS = 2 * DAYS_OF_YEAR;

/** All kinds of days that the evidence tells apart, each with its score. */
export function kindsOf(voters: readonly Evidence[]): Timeline {
  const ranges = voters.map((voter) => fromRanges(voter.ranges));
  const segments = cut(ranges);
  const masks = voters.map(({ partsOfYear }) => (partsOfYear ? readPartsOfYear(partsOfYear) : null));
  const groups = groupDays(masks);
  const inGroup = masks.map((mask) => groups.map((days) => mask === null || mask[days[0]!]!));
  const onWeekday = voters.map(({ weekdays }) =>
    [0, 1, 2, 3, 4, 5, 6].map((day) => weekdays?.includes(day) ?? true),
  );
  const covered = ranges.map((days) => coveredSegments(days, segments));
  const weights = voters.map(({ confidence }) => weightOf(confidence));

  const allows = (voter: number, { segment, weekday, group }: Kind) =>
    onWeekday[voter]![weekday]! && inGroup[voter]![group]! && covers(covered[voter]!, segment);

  const kinds: Kind[] = [];
  groups.forEach((days, group) => {
    const week = holdsWeek(days);
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const steps = new Float64Array(segments.length + 1);
      voters.forEach((_, i) => {
        if (!onWeekday[i]![weekday] || !inGroup[i]![group]) return;
        for (const { from, to } of covered[i]!) {
          steps[from]! += weights[i]!;
          steps[to + 1]! -= weights[i]!;
        }
      });
      let score = 0;
      segments.forEach((stretch, segment) => {
        score += steps[segment]!;
        kinds.push({ segment, weekday, group, score, exists: hasSuchDay(stretch, weekday, days, week) });
      });
    }
  });
  return { segments, groups, kinds, allows };
}

/** Days of a stretch that fall on a weekday and on one of some days of the year, in order of time. */
export function* daysLike(stretch: Stretch, weekday: Weekday, days: readonly number[]): Generator<Day> {
  if (days.length === DAYS_OF_YEAR) {
    for (let day = weekdayOnOrAfter(stretch.first, weekday); day <= stretch.last; day += 7) yield day;
    return;
  }
  for (let year = civilOf(stretch.first).year; ; year += 1) {
    const start = firstDayOf(year);
    if (start > stretch.last) return;
    const leap = isLeapYear(year);
    for (const place of days) {
      if (!leap && place === LEAP_DAY) continue;
      const day = start + place - (!leap && place > LEAP_DAY ? 1 : 0);
      if (day >= stretch.first && day <= stretch.last && weekdayOf(day) === weekday) yield day;
    }
  }
}

const LEAP_DAY = dayOfYear(2, 29);

/** Seven days of the year in a row, and one more for a 29 February that is not there. */
function holdsWeek(days: readonly number[]): boolean {
  return days.some((place, i) => days[i + 7] === place + 7);
}

function hasSuchDay(stretch: Stretch, weekday: Weekday, days: readonly number[], week: boolean): boolean {
  const length = stretch.last - stretch.first + 1;
  if (length >= LONG_ENOUGH || (week && length >= LONG_ENOUGH_FOR_WEEKS)) return true;
  if (days.length === DAYS_OF_YEAR)
    return length >= 7 || (weekday - weekdayOf(stretch.first) + 7) % 7 < length;
  return !daysLike(stretch, weekday, days).next().done;
}

/** Runs of segments that a set of days covers; both ends included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function cut(ranges: readonly Days[]): Days {
  const starts = new Set<Day>([-Infinity]);
  for (const { first, last } of ranges.flat()) {
    starts.add(first);
    if (last !== Infinity) starts.add(last + 1);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((first, i) => ({ first, last: (sorted[i + 1] ?? Infinity) - 1 }));
}

function coveredSegments(days: Days, segments: Days): readonly Run[] {
  return days.map(({ first, last }) => ({
    from: find(segments, first),
    to: last === Infinity ? segments.length - 1 : find(segments, last + 1) - 1,
  }));
}

/** Number of the segment that begins with a day. */
function find(segments: Days, day: Day): number {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.first <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

const covers = (runs: readonly Run[], segment: number): boolean =>
  runs.some(({ from, to }) => from <= segment && segment <= to);

const ALL_YEAR: readonly number[] = Array.from({ length: DAYS_OF_YEAR }, (_, place) => place);

function groupDays(masks: readonly (readonly boolean[] | null)[]): readonly (readonly number[])[] {
  const distinct = masks.filter((mask) => mask !== null);
  if (distinct.length === 0) return [ALL_YEAR];
  const groups = new Map<string, number[]>();
  for (let place = 0; place < DAYS_OF_YEAR; place += 1) {
    const signature = distinct.map((mask) => (mask[place] ? "1" : "0")).join("");
    const group = groups.get(signature);
    if (group) group.push(place);
    else groups.set(signature, [place]);
  }
  return [...groups.values()];
}
