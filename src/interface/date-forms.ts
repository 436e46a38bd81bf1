import type { Shape } from "./dates.ts";

/** How a language writes dates: its patterns; names of months and weekdays are `Intl`'s. */
export interface DateForms {
  /** The locale whose names of months and weekdays are used. */
  readonly names: string;
  /** `12 January 2022`. */
  readonly day: (day: number, month: string, year: string) => string;
  /** `12`, where month and year follow later. */
  readonly bareDay: (day: number) => string;
  /** `12 January`. */
  readonly monthDay: (day: number, month: string) => string;
  /** `January 2022`. */
  readonly month: (month: string, year: string) => string;
  /** `44 BC`. */
  readonly yearBefore: (year: string) => string;
  /** Of two days or more. */
  readonly between: (from: End, to: End) => string;
  /** A stretch that is one of several. */
  readonly stretch: (from: End, to: End) => string;
  /** Two days, or two weekdays. */
  readonly either: (a: string, b: string) => string;
  /** Between the last two of several stretches; between others stands `comma`. */
  readonly or: string;
  readonly comma: string;
  readonly orLater: (from: string) => string;
  /** Open beginning, up to a whole month or year: `to` is the one that follows. */
  readonly before: (to: string) => string;
  /** Open beginning, up to a day. */
  readonly orEarlier: (to: string) => string;
  /** A day or month of which no year is known. */
  readonly someYear: (date: string) => string;
  readonly unknown: string;
  /** For lists. */
  readonly shortStretch: (from: string, to: string) => string;
  readonly shortFrom: (from: string) => string;
  readonly shortUntil: (to: string) => string;
  readonly shortUnknown: string;
  /** With the preposition that it needs behind a verb. */
  readonly placed: (words: string, shape: Shape) => string;
}

/** One end of a stretch: `3`, `January`, `2015`; and what it is. */
export interface End {
  readonly text: string;
  readonly grain: "day" | "month" | "year";
}
