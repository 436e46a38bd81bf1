import { characterDate } from "./character-date.ts";
import { clockTime } from "./clock-time.ts";
import { dayOfMonth } from "./day-of-month.ts";
import { decade } from "./decade.ts";
import { duration } from "./duration.ts";
import { feast } from "./feast.ts";
import { fullDate } from "./full-date.ts";
import { isoDate } from "./iso-date.ts";
import { modified } from "./modified.ts";
import { month } from "./month.ts";
import { monthDay } from "./month-day.ts";
import { monthYear } from "./month-year.ts";
import { numericDate } from "./numeric-date.ts";
import { quarter } from "./quarter.ts";
import type { Composer, Recogniser } from "./recogniser.ts";
import { relativeDay } from "./relative-day.ts";
import { relativeUnit } from "./relative-unit.ts";
import { season } from "./season.ts";
import { set } from "./set.ts";
import { unitsAgo } from "./units-ago.ts";
import { vague } from "./vague.ts";
import { weekday } from "./weekday.ts";
import { weekend } from "./weekend.ts";
import { whichAfter } from "./which-after.ts";
import { year } from "./year.ts";

/** Every kind of time expression. Of two of equal length at one place the earlier in the list is taken. */
export const recognisers: readonly Recogniser[] = [
  isoDate,
  characterDate,
  numericDate,
  fullDate,
  monthYear,
  monthDay,
  dayOfMonth,
  clockTime,
  quarter,
  season,
  decade,
  year,
  month,
  set,
  weekday,
  weekend,
  relativeDay,
  unitsAgo,
  duration,
  relativeUnit,
  whichAfter,
  feast,
  vague,
];

/** Kinds that are made of one of the others. */
export const composers: readonly Composer[] = [modified];
