import type { Evidence } from "../records/dating.ts";
import { civilOf, type Day, firstDayOf, isLeapYear } from "./day.ts";
import { type Days, fromRanges, type Stretch } from "./days.ts";
import { DAYS_OF_YEAR, dayOfYear, readPartsOfYear } from "./part-of-year.ts";
import { type Weekday, weekdayOf, weekdayOnOrAfter } from "./weekday.ts";
import { weightOf } from "./weight.ts";

/**
 * The open axis of time, cut where a range begins or ends. The days of one segment, one weekday and one group of days
 * of the year are of one kind: all evidence treats them alike. A weekday and a group make a class (`classOf`); a kind
 * is a class and the number of a segment.
 */
export interface Timeline {
  /** Stretches without a gap, from -Infinity to Infinity. */
  readonly segments: Days;
  /** Days of the year that no evidence tells apart: places in the year, see `dayOfYear`. */
  readonly groups: readonly (readonly number[])[];
  /** By class: the score in each segment, whether there is a day of this kind or not. */
  readonly scores: readonly Float64Array[];
  /** Is there a day of this kind? A segment shorter than a week lacks some weekdays. */
  readonly exists: (kind: Kind) => boolean;
  /** Does the evidence with this number allow days of this kind? */
  readonly allows: (voter: number, kind: Kind) => boolean;
}

/** Days that all evidence treats alike. */
export interface Kind {
  readonly cls: number;
  readonly segment: number;
}

const WEEK = 7;
/** A number for a weekday and group. */
const classOf = (group: number, weekday: Weekday): number => group * WEEK + weekday;
export const weekdayOfClass = (cls: number): Weekday => cls % WEEK;
export const groupOfClass = (cls: number): number => Math.floor(cls / WEEK);

/** Every kind of days that the evidence tells apart, with its score. */
export function timelineOf(voters: readonly Evidence[]): Timeline {
  const ranges = voters.map((voter) => fromRanges(voter.ranges));
  const starts = cut(ranges);
  const segments = starts.map((first, i) => ({ first, last: (starts[i + 1] ?? Infinity) - 1 }));
  const covered = ranges.map((days) => coveredSegments(days, starts));
  const masks = voters.map(({ partsOfYear }) => (partsOfYear ? readPartsOfYear(partsOfYear) : null));
  const groups = groupDays(masks);
  const weights = voters.map(({ confidence }) => weightOf(confidence));

  const allowsClass = (voter: number, cls: number): boolean => {
    const mask = masks[voter]!;
    const inGroup = mask === null || mask[groups[groupOfClass(cls)]![0]!]!;
    return inGroup && (voters[voter]!.weekdays?.includes(weekdayOfClass(cls)) ?? true);
  };
  const scoresOf = (cls: number): Float64Array => {
    const scores = new Float64Array(segments.length + 1);
    for (let voter = 0; voter < voters.length; voter += 1) {
      if (!allowsClass(voter, cls)) continue;
      for (const { from, to } of covered[voter]!) {
        scores[from]! += weights[voter]!;
        scores[to + 1]! -= weights[voter]!;
      }
    }
    for (let segment = 1; segment < segments.length; segment += 1) scores[segment]! += scores[segment - 1]!;
    return scores;
  };
  const scores: Float64Array[] = [];
  const firsts = firstsAlike(voters);
  for (let group = 0; group < groups.length; group += 1) {
    for (let weekday = 0; weekday < WEEK; weekday += 1) {
      const first = firsts[weekday]!;
      scores.push(first < weekday ? scores[classOf(group, first)]! : scoresOf(classOf(group, weekday)));
    }
  }
  return {
    segments,
    groups,
    scores,
    exists: ({ cls, segment }) =>
      hasSuchDay(segments[segment]!, weekdayOfClass(cls), groups[groupOfClass(cls)]!),
    allows: (voter, { cls, segment }) => allowsClass(voter, cls) && covers(covered[voter]!, segment),
  };
}

/** Of each weekday the first that all evidence treats like it. */
function firstsAlike(voters: readonly Evidence[]): readonly Weekday[] {
  const naming = voters.flatMap(({ weekdays }) => (weekdays === null ? [] : [weekdays]));
  const signs = Array.from({ length: WEEK }, (_, weekday) =>
    naming.map((weekdays) => (weekdays.includes(weekday) ? "+" : "-")).join(""),
  );
  return signs.map((sign) => signs.indexOf(sign));
}

/** The kinds that score higher than a floor and of which there are days. */
export function kindsAbove({ scores, segments, exists }: Timeline, floor: number): readonly Kind[] {
  const kinds: Kind[] = [];
  for (const [cls, row] of scores.entries()) {
    for (let segment = 0; segment < segments.length; segment += 1) {
      if (row[segment]! <= floor) continue;
      const kind = { cls, segment };
      if (exists(kind)) kinds.push(kind);
    }
  }
  return kinds;
}

/** Days of a closed stretch that fall on a weekday and on one of some days of the year, in order of time. */
export function daysLike(stretch: Stretch, weekday: Weekday, days: readonly number[]): readonly Day[] {
  const found: Day[] = [];
  eachDayLike(stretch, weekday, days, (day) => {
    found.push(day);
    return true;
  });
  return found;
}

/** As long as it is answered with `true`. */
function eachDayLike(
  { first, last }: Stretch,
  weekday: Weekday,
  days: readonly number[],
  goesOn: (day: Day) => boolean,
): void {
  if (days.length === DAYS_OF_YEAR) {
    for (let day = weekdayOnOrAfter(first, weekday); day <= last; day += WEEK) if (!goesOn(day)) return;
    return;
  }
  for (let year = civilOf(first).year; ; year += 1) {
    const start = firstDayOf(year);
    if (start > last) return;
    const leap = isLeapYear(year);
    for (const place of days) {
      if (!leap && place === LEAP_DAY) continue;
      const day = start + place - (!leap && place > LEAP_DAY ? 1 : 0);
      if (day >= first && day <= last && weekdayOf(day) === weekday && !goesOn(day)) return;
    }
  }
}

const LEAP_DAY = dayOfYear(2, 29);

/** After so many years every day of the year has fallen on every weekday, 29 February over a turn of century too. */
const YEARS_FOR_ALL_WEEKDAYS = 40;
const LONG_ENOUGH = YEARS_FOR_ALL_WEEKDAYS * DAYS_OF_YEAR;

/** In so many days every week of the year is whole at least once. */
const LONG_ENOUGH_FOR_WEEKS = 2 * DAYS_OF_YEAR;

function hasSuchDay(stretch: Stretch, weekday: Weekday, days: readonly number[]): boolean {
  const length = stretch.last - stretch.first + 1;
  if (length >= LONG_ENOUGH || (length >= LONG_ENOUGH_FOR_WEEKS && holdsWeek(days))) return true;
  if (days.length === DAYS_OF_YEAR)
    return length >= WEEK || (weekday - weekdayOf(stretch.first) + WEEK) % WEEK < length;
  let found = false;
  eachDayLike(stretch, weekday, days, () => {
    found = true;
    return false;
  });
  return found;
}

/** Seven days of the year in a row, and one more for a 29 February that is not there. */
function holdsWeek(days: readonly number[]): boolean {
  return days.length === DAYS_OF_YEAR || days.some((place, i) => days[i + WEEK] === place + WEEK);
}

/** Runs of segments that a set of days covers; both ends included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The first day of each segment, in order. */
function cut(ranges: readonly Days[]): readonly Day[] {
  const starts: Day[] = [-Infinity];
  for (const days of ranges) {
    for (const { first, last } of days) {
      starts.push(first);
      if (last !== Infinity) starts.push(last + 1);
    }
  }
  starts.sort((a, b) => (a === b ? 0 : a - b));
  return starts.filter((day, i) => i === 0 || day !== starts[i - 1]);
}

function coveredSegments(days: Days, starts: readonly Day[]): readonly Run[] {
  return days.map(({ first, last }) => ({
    from: find(starts, first),
    to: last === Infinity ? starts.length - 1 : find(starts, last + 1) - 1,
  }));
}

/** Number of the segment that begins with a day. */
function find(starts: readonly Day[], day: Day): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

const covers = (runs: readonly Run[], segment: number): boolean =>
  runs.some(({ from, to }) => from <= segment && segment <= to);

const ALL_YEAR: readonly number[] = Array.from({ length: DAYS_OF_YEAR }, (_, place) => place);
const WHOLE_YEAR: readonly (readonly number[])[] = [ALL_YEAR];

/** Each mask parts every group in two; groups are in the order of their first days. */
function groupDays(masks: readonly (readonly boolean[] | null)[]): readonly (readonly number[])[] {
  let groups = WHOLE_YEAR;
  for (const mask of masks) {
    if (mask === null) continue;
    groups = groups
      .flatMap((days) => [days.filter((place) => mask[place]), days.filter((place) => !mask[place])])
      .filter((days) => days.length > 0);
  }
  return groups === WHOLE_YEAR ? groups : groups.toSorted((a, b) => a[0]! - b[0]!);
}
