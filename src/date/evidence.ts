import type { Evidence } from "../records/dating.ts";
import type { RuleName } from "../records/finding.ts";
import type { Said } from "../records/said.ts";
import type { Span } from "../records/span.ts";
import type { Timex } from "../records/timex.ts";
import { type Day, dayOf, printDay } from "../time/day.ts";
import { ALL_DAYS, type Days, envelope, stretchOf, toRanges, union } from "../time/days.ts";
import { daysOfTimex } from "../time/timex-value.ts";
import { tokenAt } from "../timex/tokens.ts";
import type { Cue } from "./cues.ts";

/** What a witness says of one piece of the clipping. */
export interface Testimony {
  /** Evidence that fails together shares it. */
  readonly cause: string;
  /** Absent: any. */
  readonly days?: Days;
  readonly weekdays?: readonly number[];
  readonly partsOfYear?: readonly string[];
  readonly confidence: number;
  readonly says: Said;
  readonly on: Place | null;
}

export interface Place {
  readonly text: string;
  readonly span: Span;
}

export function evidenceOf(rule: RuleName, testimony: Testimony): Evidence {
  const { cause, days = ALL_DAYS, weekdays = null, partsOfYear = null, confidence, says, on } = testimony;
  const ranges = toRanges(days);
  return {
    rule,
    cause,
    ranges,
    weekdays,
    partsOfYear,
    confidence,
    says,
    text: on?.text ?? null,
    span: on?.span ?? null,
  };
}

export const onOrAfter = (day: Day): Days => stretchOf(day, Infinity);
export const onOrBefore = (day: Day): Days => stretchOf(-Infinity, day);

/** The days a time expression means without an anchor; both readings of an ambiguous one. Null: it needs an anchor. */
export function ownDays(timex: Timex): Days | null {
  if (timex.readings) return union(...timex.readings.map((iso) => daysOfTimex(iso) ?? []));
  return timex.value === null ? null : daysOfTimex(timex.value);
}

/** Does it name a day with its year? */
export const isFullDate = (timex: Timex): boolean =>
  timex.readings !== undefined || (timex.value !== null && /^-?\d{4}-\d\d-\d\d/.test(timex.value));

/** Does it name a year and no more? */
export const isYear = (timex: Timex): boolean => timex.value !== null && /^\d{4}$/.test(timex.value);

/** `1986/87`: a season or business year, of which the first is named in full. */
export const isSeason = ({ sentence, to }: Cue): boolean =>
  sentence[to]?.text === "/" && sentence[to]!.glued && sentence[to + 1]?.kind === "number";

/** Does it name a month with its year? */
export const isMonth = (timex: Timex): boolean => timex.value !== null && /^\d{4}-\d\d$/.test(timex.value);

/** The parts of the year of a day and month without a year: that day, or also some days after it. */
export function monthDayParts(timex: Timex, daysAfter = 0): readonly string[] | null {
  const { relative } = timex;
  if (relative?.unit !== "month-day") return null;
  const first = dayOf(LEAP_YEAR, relative.month, relative.day);
  if (first === null) return null;
  const name = (day: Day) => printDay(day).slice(5);
  return [daysAfter === 0 ? name(first) : `${name(first)}/${name(first + daysAfter)}`];
}

/** Has a 29 February. */
const LEAP_YEAR = 2000;

/** First and last day, for evidence that needs only one bound. */
export const firstOf = (days: Days): Day => envelope(days)!.first;
export const lastOf = (days: Days): Day => envelope(days)!.last;

/** Is it in the running text, so that tense and style tell something? */
export const isTold = ({ role }: Cue): boolean =>
  role === "body" || role === "standfirst" || role === "title";

/** The word before the expression: `in`, `since`. */
export const wordBefore = ({ sentence, from }: Cue): string => tokenAt(sentence, from - 1)?.text ?? "";
