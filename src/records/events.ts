import type { Span } from "./span.ts";

/** How closely the words tell the time. */
export type Granularity = "day" | "weekend" | "week" | "month" | "season" | "quarter" | "year" | "decade";

/** `statement`: the news is that somebody spoke; `planned`: it lay ahead when the text was written. */
export type EventKind = "event" | "statement" | "planned";

/** Something of which an article says when it happened. */
export interface EventMention {
  /** The whole sentence that tells of it, in the clipping's text. */
  readonly sentence: Span;
  /** The part of the sentence that goes with the time: what is compared with other mentions. */
  readonly clause: Span;
  /** The words that tell the time. */
  readonly cue: Span;
  readonly when: EventTime;
  readonly kind: EventKind;
  /** It is what the article is about: the first of which its opening tells a day. */
  readonly main: boolean;
  /** Class of its verb where the language has a table: `meet`, `annex`; null: none. */
  readonly deed: string | null;
  /** Folded stems of the clause's words, without the commonest; in order, no doubles. */
  readonly stems: readonly string[];
  /** Folded names in the sentence that do not stand all over the article. */
  readonly names: readonly string[];
}

export interface EventTime {
  /**
   * As far as it is really known: `2022-01-11`, `2021-10`, `2014`, `2002~`, `[2021-11-24..2021-11-26]`; null: only in
   * relation to the day of writing, which is not known well enough.
   */
  readonly edtf: string | null;
  readonly granularity: Granularity;
  /** ISO days, both included; null: open or not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Was the day of writing needed? Then it moves when that is corrected. */
  readonly needsDate: boolean;
}

/** The little of a mention that cards keep. `at` is its place among the article's events. */
export interface EventTrace extends EventTime {
  readonly at: number;
  readonly kind: EventKind;
  readonly main: boolean;
  readonly deed: string | null;
  /** Each a list of words as `text/word-list.ts` joins them. */
  readonly stems: string;
  readonly names: string;
}

/** One event on the archive's timeline of events. */
export interface TimelineEvent {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly granularity: Granularity;
  readonly kind: EventKind;
  /** It is what at least one article is about. */
  readonly main: boolean;
  /** Best first: the one whose sentence stands for the event; `at` is its place among the article's events. */
  readonly mentions: readonly { readonly id: string; readonly at: number }[];
}
