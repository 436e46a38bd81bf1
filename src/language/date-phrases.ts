/** Dates in words, for readers. `{…}` are slots. */
export interface DatePhrases {
  /** January first. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** `12 January 2022`: slots {day}, {month}, {year}. */
  readonly day: string;
  /** `12 January`: slots {day}, {month}. */
  readonly monthDay: string;
  /** `January 2022`: slots {month}, {year}. */
  readonly month: string;
  /** `44 BC`: slot {year}. */
  readonly yearBefore: string;
  /** Of two days or more: slots {from}, {to}. */
  readonly between: string;
  /** A stretch that is one of several: slots {from}, {to}. */
  readonly stretch: string;
  /** Two days: slots {a}, {b}. */
  readonly either: string;
  /** Between the last two of several stretches; between others stands `comma`. */
  readonly or: string;
  readonly comma: string;
  /** Open end: slot {from}. */
  readonly orLater: string;
  /** Open beginning, up to a whole month or year: slot {to} is the one that follows. */
  readonly before: string;
  /** Open beginning, up to a day: slot {to}. */
  readonly orEarlier: string;
  /** A day or month of which no year is known: slot {date}. */
  readonly someYear: string;
  readonly unknown: string;
  /** For lists: slots {from}, {to}. */
  readonly shortStretch: string;
  readonly shortFrom: string;
  readonly shortUntil: string;
  readonly shortUnknown: string;
}
