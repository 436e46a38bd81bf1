import type { RuleName } from "./finding.ts";
import type { Role } from "./passage.ts";
import type { Span } from "./span.ts";

/** TIMEX3's four types (TimeML 1.2.1). */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** TIMEX3's modifiers, as far as they are used. */
export type TimexMod =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "APPROX";

/** Which way from its anchor an expression looks: `yesterday` past, `tomorrow` future, `today` same. */
export type Direction = "past" | "same" | "future";

/**
 * A time expression as the text has it, before anybody knows when the text was written.
 * Exactly one of `value`, `relative` and `readings` is set. The value of a vague word (`recently`) is a TIMEX3
 * reference: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
 */
export interface Timex {
  /** Prepositions are outside (TimeML): `2014`, not `in 2014`. */
  readonly text: string;
  readonly span: Span;
  readonly type: TimexType;
  /** TIMEX3 value where it needs no anchor: `2014`, `2022-01-12`, `PT4H`, `P2Y`, `PAST_REF`; else null. */
  readonly value: string | null;
  readonly mod: TimexMod | null;
  /** What is counted from the anchor, for an expression that needs one. */
  readonly relative: RelativeTime | null;
  /** Part of the day or of the week beside its day, as TIMEX3 writes it: `TNI`, `T14:05`, `-WE`. Absent: none. */
  readonly part?: string;
  /** A date in digits that can be read in two ways, ISO, while nothing decides; `value` and `relative` are null. */
  readonly readings?: readonly string[];
  /** Set where the words themselves say from where they count: `the following day`. */
  readonly anchor?: Anchor;
  readonly rule: RuleName;
}

/** `yesterday` = {day, -1}; `Wednesday` = {weekday, index 2}; `last October` = {month, index 10, past}. */
export type RelativeTime =
  | {
      readonly unit: "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
      readonly count: number;
    }
  | { readonly unit: "weekday" /** 0 = Monday … 6 = Sunday */; readonly index: number; readonly which: Which }
  | { readonly unit: "month-name" /** 1 to 12 */; readonly index: number; readonly which: Which }
  | {
      readonly unit: "month-day";
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  | {
      /** `the 10th inst.`, `the 10th of last month`: a day of the month so many after the running one. */
      readonly unit: "day-of-month";
      readonly day: number;
      readonly months: -1 | 0 | 1;
    }
  | {
      readonly unit: "season" /** 21 spring … 24 winter, as in EDTF */;
      readonly index: number;
      readonly which: Which;
    }
  | { readonly unit: "quarter-name" /** 1 to 4 */; readonly index: number; readonly which: Which }
  | { readonly unit: "half-name" /** 1 or 2 */; readonly index: number; readonly which: Which };

/** `last Friday`, `Friday`, `this Friday`, `next Friday`. */
export type Which = "last" | "bare" | "this" | "next";

/** From where a relative expression counts. */
export type Anchor =
  /** the day the text was written */
  | "published"
  /** a date named in the same sentence or paragraph */
  | "sentence"
  /** speech: the day it was said, not the day of the text */
  | "quote"
  /** none needed */
  | "absolute";

/** What the place of a cue makes of it. */
export type CueRole =
  | "front-matter"
  | "published"
  | "updated"
  | "dateline"
  | "title"
  | "standfirst"
  | "body"
  | "caption"
  | "comment"
  | "copyright"
  | "footer"
  | "file-name"
  | "address"
  | "related"
  | "junk";

/** A time expression with the role of the passage it stands in and what it counts from. */
export interface DateCue extends Timex {
  readonly role: CueRole;
  readonly passage: Role;
  readonly anchor: Anchor;
  /** Which way the sentence looks at it; decided by tense and by the words around it. */
  readonly direction: Direction | null;
  /**
   * The days it means once the article is dated, as far as they are known: ISO, both included, null = open
   * or not known that far. With a known day of writing, `yesterday` gets its day and `value` is filled.
   */
  readonly earliest: string | null;
  readonly latest: string | null;
}
