import type { Day } from "./day.ts";

/** 0 = Monday … 6 = Sunday, as everywhere in the records. */
export type Weekday = number;

/** The weekday of a day (1970-01-01 was a Thursday). */
export function weekdayOf(day: Day): Weekday {
  return (((day + 3) % 7) + 7) % 7;
}

/** The latest such weekday on or before a day. */
export function weekdayOnOrBefore(day: Day, weekday: Weekday): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first such weekday on or after a day. */
export function weekdayOnOrAfter(day: Day, weekday: Weekday): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** The Monday of a day's week (ISO 8601). */
export function mondayOf(day: Day): Day {
  return weekdayOnOrBefore(day, 0);
}
