import type { Tie } from "../../records/trace.ts";
import type { Day } from "../../time/day.ts";
import { type Days, type Stretch, union } from "../../time/days.ts";
import { type Weekday, weekdayOnOrAfter, weekdayOnOrBefore } from "../../time/weekday.ts";

/** Days with the weekdays on which they can be; null: any. */
export interface OnDays {
  readonly days: Days;
  readonly weekdays: readonly Weekday[] | null;
}

/** A bare weekday is the last one: written on that day or in the six days after it. */
const REACH = 6;
/** `this Thursday` is of the running week. */
const REACH_IN_WEEK = 3;

/** When something was, of which a text written on some days says "yesterday" or "on Monday". */
export function eventOf({ days, weekdays }: OnDays, { weekday, daysAfter }: Tie): OnDays {
  if (weekday === null)
    return { days: shift(days, -daysAfter, -daysAfter), weekdays: turn(weekdays, -daysAfter) };
  const back = (day: Day) => (Number.isFinite(day) ? weekdayOnOrBefore(day, weekday) : day);
  const found = days.map(({ first, last }) => ({ first: back(first), last: back(last) }));
  return { days: union(found), weekdays: [weekday] };
}

/** When a text was written that says "yesterday" or "on Monday" of something that was on some days; no days: never. */
export function writtenAfter(event: OnDays, tie: Tie): OnDays {
  const { weekday, daysAfter, thisWeek } = tie;
  const { days, weekdays } = onlyOn(event, weekday);
  if (weekday === null)
    return { days: shift(days, daysAfter, daysAfter), weekdays: turn(weekdays, daysAfter) };
  return { days: shift(days, 0, thisWeek ? REACH_IN_WEEK : REACH), weekdays: null };
}

/** Ends are moved to a day that can be; a weekday that cannot be leaves no days. */
function onlyOn({ days, weekdays }: OnDays, weekday: Weekday | null): OnDays {
  const single = weekday ?? (weekdays?.length === 1 ? weekdays[0]! : null);
  if (single === null) return { days, weekdays };
  if (weekdays !== null && !weekdays.includes(single)) return { days: [], weekdays: [single] };
  const trimmed = days
    .map(({ first, last }) => ({
      first: Number.isFinite(first) ? weekdayOnOrAfter(first, single) : first,
      last: Number.isFinite(last) ? weekdayOnOrBefore(last, single) : last,
    }))
    .filter(({ first, last }) => first <= last);
  return { days: trimmed, weekdays: [single] };
}

/** Every stretch from so many days after its first day to so many after its last. */
export function shift(days: Days, first: number, last: number): Days {
  return union(days.map((stretch): Stretch => ({ first: stretch.first + first, last: stretch.last + last })));
}

const turn = (weekdays: readonly Weekday[] | null, by: number): readonly Weekday[] | null =>
  weekdays && [...new Set(weekdays.map((weekday) => (((weekday + by) % 7) + 7) % 7))].sort();
