import type { DayRange } from "../records/dating.ts";
import { civilOf, type Day } from "./day.ts";
import { type Days, envelope, type Stretch, stretchOf, toRanges } from "./days.ts";
import { DAYS_OF_YEAR, dayOfYear, printPartsOfYear } from "./part-of-year.ts";
import { printDays } from "./print-edtf.ts";
import { daysLike, groupOfClass, type Kind, type Timeline, weekdayOfClass } from "./timeline.ts";
import { type Weekday, weekdayOf } from "./weekday.ts";

/** Days as a reader is told them: stretches, and beside them the weekdays and parts of the year that are left. */
export interface Answer {
  /** Gaps that come of weekdays alone do not cut a stretch. */
  readonly ranges: readonly DayRange[];
  /** Null: it could be any day. */
  readonly edtf: string | null;
  /** 0 = Monday … 6 = Sunday; empty: any. */
  readonly weekdays: readonly Weekday[];
  /** `12-18`, `12`, `09-06/06-05`; empty: any. */
  readonly partsOfYear: readonly string[];
}

/** A stretch of at most so many days is trimmed to the weekdays that are left. */
const SHORT = 31;
/** Days of the year are listed one by one in a stretch of at most so many days (40 years). */
const LISTED = 14_640;
/** Past so many stretches only their envelope is told. */
const MOST_STRETCHES = 6;

/** The days that score higher than a floor, told as few stretches. `kinds`: all kinds of them, see `kindsAbove`. */
export function answerOf(timeline: Timeline, floor: number, kinds: readonly Kind[]): Answer {
  const weekdays = sortedWeekdays(kinds.map(({ cls }) => weekdayOfClass(cls)));
  const parts = partsHeld(timeline, kinds);
  const stretches = stretchesOf(timeline, floor, kinds, parts);
  const { first, last } = envelope(stretches)!;
  const length = last - first + 1;
  if (length <= SHORT || (length <= LISTED && parts !== null)) return listed(timeline, kinds);
  return told(merge(stretches), weekdays.length === 7 ? [] : weekdays, parts ? printPartsOfYear(parts) : []);
}

function sortedWeekdays(all: readonly Weekday[]): readonly Weekday[] {
  const held = new Set(all);
  return WEEKDAYS.filter((weekday) => held.has(weekday));
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** Which days of the year are left, one entry for each; null: all. */
function partsHeld({ groups }: Timeline, kinds: readonly Kind[]): readonly boolean[] | null {
  const held = new Set(kinds.map(({ cls }) => groupOfClass(cls)));
  if (held.size === groups.length) return null;
  const parts = new Array<boolean>(DAYS_OF_YEAR).fill(false);
  for (const group of held) for (const place of groups[group]!) parts[place] = true;
  return parts;
}

/**
 * A gap that is there only because the segment is too short to hold the weekday is none. Ends are those of the days
 * of the year that are left.
 */
function stretchesOf(
  { segments, scores }: Timeline,
  floor: number,
  kinds: readonly Kind[],
  parts: readonly boolean[] | null,
): Days {
  const rows = [...new Set(kinds.map(({ cls }) => scores[cls]!))];
  const real = new Set(kinds.map(({ segment }) => segment));
  const stretches: Stretch[] = [];
  for (let from = 0; from < segments.length; from += 1) {
    let to = from;
    let isReal = false;
    for (; to < segments.length && rows.some((row) => row[to]! > floor); to += 1) isReal ||= real.has(to);
    if (isReal) stretches.push({ first: segments[from]!.first, last: segments[to - 1]!.last });
    from = to;
  }
  return parts === null ? stretches : stretches.map((stretch) => trim(stretch, parts));
}

/** From the first day that is left in its year to the last. */
function trim({ first, last }: Stretch, parts: readonly boolean[]): Stretch {
  let [from, to] = [first, last];
  while (from !== -Infinity && from < last && !parts[placeOf(from)]) from += 1;
  while (to !== Infinity && to > from && !parts[placeOf(to)]) to -= 1;
  return { first: from, last: to };
}

/** Few enough days to be looked at one by one: the stretches begin and end with a day that is left. */
function listed(timeline: Timeline, kinds: readonly Kind[]): Answer {
  const days = kinds
    .flatMap(({ cls, segment }) =>
      daysLike(timeline.segments[segment]!, weekdayOfClass(cls), timeline.groups[groupOfClass(cls)]!),
    )
    .sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const day of days) {
    const before = stretches.at(-1);
    if (before && day - before.last < 7) stretches[stretches.length - 1] = { first: before.first, last: day };
    else stretches.push({ first: day, last: day });
  }
  const weekdays = sortedWeekdays(days.map(weekdayOf));
  return told(merge(stretches), weekdays.length === 7 ? [] : weekdays, partsOf(days, stretches));
}

/** The days of the year are told only where the stretches do not show them. */
function partsOf(days: readonly Day[], stretches: Days): readonly string[] {
  if (stretches.length <= MOST_STRETCHES) return [];
  const parts = new Array<boolean>(DAYS_OF_YEAR).fill(false);
  for (const day of days) parts[placeOf(day)] = true;
  return printPartsOfYear(parts);
}

const placeOf = (day: Day): number => dayOfYear(civilOf(day).month, civilOf(day).day);

function merge(stretches: Days): Days {
  if (stretches.length <= MOST_STRETCHES) return stretches;
  const { first, last } = envelope(stretches)!;
  return stretchOf(first, last);
}

function told(days: Days, weekdays: readonly Weekday[], partsOfYear: readonly string[]): Answer {
  return { ranges: toRanges(days), edtf: printDays(days) ?? yearless(partsOfYear), weekdays, partsOfYear };
}

/** One day or month of any year: `XXXX-12-18`. */
function yearless(parts: readonly string[]): string | null {
  const [part] = parts;
  return parts.length === 1 && part !== undefined && /^\d\d(-\d\d)?$/.test(part) ? `XXXX-${part}` : null;
}
