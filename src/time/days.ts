import type { DayRange } from "../records/dating.ts";
import { type Day, parseDay, printDay } from "./day.ts";

/** Days from first to last, both included; -Infinity and Infinity are open ends. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** A set of days: stretches in order, without overlap, and with at least a day between them. */
export type Days = readonly Stretch[];

const NO_DAYS: Days = [];
export const ALL_DAYS: Days = [{ first: -Infinity, last: Infinity }];

/** From first to last; none where last is before first. */
export function stretchOf(first: Day, last: Day): Days {
  return first <= last ? [{ first, last }] : NO_DAYS;
}

/** Days that are in any of the sets. */
export function union(...sets: readonly Days[]): Days {
  const sorted = sets.flat().sort((a, b) => a.first - b.first || a.last - b.last);
  const merged: Stretch[] = [];
  for (const stretch of sorted) {
    const before = merged.at(-1);
    if (before && stretch.first <= before.last + 1) {
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, stretch.last) };
    } else {
      merged.push(stretch);
    }
  }
  return merged;
}

/** Days that are in both sets. */
export function intersect(a: Days, b: Days): Days {
  const common: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    const [first, last] = [Math.max(x.first, y.first), Math.min(x.last, y.last)];
    if (first <= last) common.push({ first, last });
    if (x.last < y.last) i += 1;
    else j += 1;
  }
  return common;
}

/** From the first day of the set to its last; null for no days. */
export function envelope(days: Days): Stretch | null {
  return days.length === 0 ? null : { first: days[0]!.first, last: days.at(-1)!.last };
}

export function holds(days: Days, day: Day): boolean {
  return days.some(({ first, last }) => first <= day && day <= last);
}

/** How many days; Infinity with an open end. */
export function countDays(days: Days): number {
  return days.reduce((sum, { first, last }) => sum + (last - first + 1), 0);
}

/** ISO ranges → the set; a range with an impossible day holds none. */
export function fromRanges(ranges: readonly DayRange[]): Days {
  return ranges.length === 1 ? fromRange(ranges[0]!) : union(...ranges.map(fromRange));
}

function fromRange({ earliest, latest }: DayRange): Days {
  const first = earliest === null ? -Infinity : parseDay(earliest);
  const last = latest === null ? Infinity : parseDay(latest);
  return first === null || last === null ? NO_DAYS : stretchOf(first, last);
}

/** The set as ISO ranges, null for an open end. */
export function toRanges(days: Days): readonly DayRange[] {
  return days.map(({ first, last }) => ({
    earliest: first === -Infinity ? null : printDay(first),
    latest: last === Infinity ? null : printDay(last),
  }));
}
