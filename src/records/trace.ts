import type { DayRange, Evidence } from "./dating.ts";
import type { Span } from "./span.ts";

/**
 * What of one article is held against others: enough to see that two tell of one event, that one is a copy of the
 * other, and what the day of the one says of the day of the other. It hangs on that article alone.
 */
export interface Trace {
  /** Names, as printed where they first stand; weightiest first. */
  readonly names: readonly string[];
  /** The same names as features, in the same order. */
  readonly nameFeatures: readonly Feature[];
  /** Words that few texts have, in order. */
  readonly words: readonly Feature[];
  /** Counts with what is counted: `132 people`; in order. */
  readonly counts: readonly string[];
  /** Runs of words in quotation marks, in order. */
  readonly speech: readonly number[];
  /** Runs of words of the whole text, thinned out; see `relate/trace/prints.ts`. In order. */
  readonly prints: readonly number[];
  /** How the text hangs to days of what it tells, the day of its main event first where it names one. */
  readonly ties: readonly Tie[];
  /** Its likeliest days by its own dating. */
  readonly known: KnownDays;
  /** What its own dating rests on, without the words. */
  readonly votes: readonly Vote[];
}

/** A digest of some words, and how much it means that two articles share them: `hash * 8 + weight`, weight 1 to 7. */
export type Feature = number;

/** Words that name a day by its distance from the day of writing. */
export interface Tie {
  /** 0 = Monday … 6 = Sunday, the last such day on or before the day of writing; null: `daysAfter` says it. */
  readonly weekday: number | null;
  /** Written so many days after that day: 0 for "today", 1 for "yesterday"; with a weekday 0. */
  readonly daysAfter: number;
  /** `this Thursday`: of the running week, and mostly the very day. */
  readonly thisWeek: boolean;
  /** Does it stand where a report tells what happened: in its first sentences? */
  readonly main: boolean;
  readonly text: string;
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
}

/** The days with the best score, without regard to which year they are of where no year is known. */
export interface KnownDays {
  /** Empty: no day is left out, but for weekdays. */
  readonly ranges: readonly DayRange[];
  /** Null: any. */
  readonly weekdays: readonly number[] | null;
  /** Of the best days against the next best, as in `Dating`. */
  readonly confidence: number;
}

export type Vote = Pick<Evidence, "rule" | "cause" | "ranges" | "weekdays" | "partsOfYear" | "confidence">;
