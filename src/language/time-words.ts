import type { DateLabels } from "./date-labels.ts";
import type { TenseWords } from "./tense-words.ts";

/**
 * Words for dates and durations in one language; all lower case with a plain apostrophe, matched without regard to
 * case. A phrase is words apart by spaces; a hyphen may stand for a space in the text. What a word stands for is
 * written beside it, in the terms of TIMEX3 where it has them.
 */
export interface TimeWords {
  /** Twelve lists, January first: every spelling and abbreviation, without a full stop. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Month and weekday names that are other words too: `may`, `sun`. Alone they are no dates. */
  readonly doubtful: readonly string[];
  /** Months that people are called by. */
  readonly alsoNames: readonly string[];
  /** Before a weekday that is then a feast: `good` Friday. */
  readonly weekdayFeasts: readonly string[];
  /** After a weekday that is then the name of a paper: Sunday `times`. */
  readonly weekdayPapers: readonly string[];
  /** Are names of months and weekdays written with a capital? */
  readonly capitals: boolean;
  /** Before a month or a year that stands alone: `in`, `since`. */
  readonly dateSigns: readonly string[];
  /** The same, but they stand before counts as often: `of`, `to`. */
  readonly weakDateSigns: readonly string[];
  /** Before the day of something that happened: `on` 3 July 2018, the order `of` 3 July 2018. */
  readonly daySigns: readonly string[];
  /** Between something that happened and its year: the elections `of` 2019. */
  readonly eventSigns: readonly string[];
  /** What may follow a year and never follows a count: small words. */
  readonly afterYear: readonly string[];
  /** Before a year that describes: `its` 1990 results. */
  readonly yearOwners: readonly string[];
  /** Between two years, days or months: `and`, `to`, `-`. */
  readonly rangeJoints: readonly string[];
  /** Between day and month, month and year: `of`. */
  readonly dateJoints: readonly string[];
  /** Between a month and its year: 12 de enero `de` 2022. */
  readonly yearJoints: readonly string[];
  /** After a year that then is one: 2022 `года`. */
  readonly yearMarks: readonly string[];
  readonly articles: readonly string[];
  /** Before a day that they belong to: `the` 12th of January. */
  readonly dayArticles: readonly string[];
  /** Articles of which a running period is told: `the` year. */
  readonly definite: readonly string[];
  /** Is a date in digits always written day first? */
  readonly dayFirst: boolean;
  /** Do years stand without a preposition in running text, and nouns have capitals? */
  readonly bareYears: boolean;

  readonly numbers: Words<number>;
  /** One, where something can be counted: `a`. */
  readonly one: readonly string[];
  /** Some number, but which? `several`, `a few`. */
  readonly someNumber: readonly string[];
  /** Multiplies the number before it: `hundred`. */
  readonly powers: Words<number>;
  /** Between the parts of a number: `and`. */
  readonly numberJoints: readonly string[];
  /** After a number: half of one more: `and a half`. */
  readonly andHalf: readonly string[];
  /** Before a unit: `half a`, `half an`. */
  readonly halfOf: readonly string[];
  /** First to thirty-first. */
  readonly ordinals: Words<number>;
  /** After digits: `th`. */
  readonly ordinalEndings: readonly string[];

  readonly units: Words<UnitName>;
  /** These count without a number too: `years`. */
  readonly unitPlurals: Words<UnitName>;
  /** After `year-ago`: `period`. */
  readonly periods: readonly string[];
  /** Before a plural without a number: `for years`. */
  readonly lastingSigns: readonly string[];
  /** After a number and a unit: an age, which is no time expression of the text: `old`. */
  readonly old: readonly string[];
  readonly weekend: readonly string[];
  /** `spring`: SP, SU, FA or WI. */
  readonly seasons: Words<SeasonName>;
  /** Season names that are other words too: `fall`. */
  readonly doubtfulSeasons: readonly string[];
  /** `half` of a year, beside `quarter`. */
  readonly halves: readonly string[];
  readonly decades: Words<number>;
  /** `fiscal`. */
  readonly fiscal: readonly string[];
  readonly beforeChrist: readonly string[];
  readonly afterChrist: readonly string[];

  readonly partsOfDay: Words<PartOfDay>;
  /** `noon`: TIMEX3 time. */
  readonly hoursByName: Words<string>;
  /** After an hour. */
  readonly halfDays: Words<"am" | "pm">;
  readonly oClock: readonly string[];
  /** Between hour and minutes, or after an hour of the 24: 18`h`32, 18 `Uhr`. */
  readonly hourMarks: readonly string[];
  /** Before an hour, which may then have a full stop before its minutes: `alle ore` 18.32. */
  readonly hourSigns: readonly string[];
  readonly zones: readonly string[];
  /** Feasts on a fixed day: `12-25`. */
  readonly feasts: Words<string>;

  /** Days from today, and the part of the day: `yesterday`, `tonight`. */
  readonly relativeDays: Words<{ readonly days: number; readonly part?: PartOfDay }>;
  /** After a day of the month: months from the running one: the 10th `inst.`, the 28th `ult.`, am 4. `dieses Monats`. */
  readonly monthsCounted: Words<-1 | 0 | 1>;
  /** Before a unit, a weekday, a month or a season. */
  readonly last: readonly string[];
  readonly this: readonly string[];
  readonly next: readonly string[];
  /** The same, after it: octobre `dernier`, el año `pasado`. */
  readonly lastAfter: readonly string[];
  readonly thisAfter: readonly string[];
  readonly nextAfter: readonly string[];
  /** The same, after weekdays and months alone: Thursday `last`, as papers wrote until about 1940. Absent: none. */
  readonly afterNames?: Words<"last" | "next">;
  /** The same, counted from the day the text is telling of: `the following day`. */
  readonly previous: readonly string[];
  readonly same: readonly string[];
  readonly following: readonly string[];
  /** Between an article and a number of units: `the last three years`. */
  readonly spanning: readonly string[];
  /** Before a plural, vaguely: `recent years`, `the coming weeks`. */
  readonly recent: readonly string[];
  readonly coming: readonly string[];
  /** After a number of units. */
  readonly ago: readonly string[];
  readonly hence: readonly string[];
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** Before a number of units: `vor` drei Jahren, `il y a` trois ans. */
  readonly agoBefore: readonly string[];
  readonly henceBefore: readonly string[];
  /** Of `earlier` and `later`, those that an event may follow: two weeks `before` the vote. */
  readonly beforeEvent: readonly string[];
  /** A unit with its number in it: `неделю` назад, `عامين`. */
  readonly countedUnits: Words<{ readonly unit: UnitName; readonly count: number }>;
  /** Nouns have capitals: `Morgen` behind another word is the morning, `morgen` tomorrow. */
  readonly nounsInCapitals?: boolean;
  /** Before a word that is a part of the day and a day, too: la `mañana`. */
  readonly partSigns: readonly string[];

  readonly approximately: readonly string[];
  readonly lessThan: readonly string[];
  readonly atMost: readonly string[];
  readonly moreThan: readonly string[];
  readonly atLeast: readonly string[];
  /** Before a month, a year or a day: `early`, `the beginning of`. */
  readonly start: readonly string[];
  readonly middle: readonly string[];
  readonly end: readonly string[];

  readonly each: readonly string[];
  /** Between a number of times and a unit: `three times a week`. */
  readonly times: readonly string[];
  readonly per: readonly string[];
  /** `daily`: a TIMEX3 duration. */
  readonly often: Words<string>;
  readonly vague: Words<"PAST_REF" | "PRESENT_REF" | "FUTURE_REF">;

  /** After an ordinal: `anniversary`. */
  readonly anniversary: readonly string[];
  readonly birthday: readonly string[];
  readonly born: readonly string[];
  /** After a number of days, before an event. */
  /** Behind a number of days, of what has gone on so long: `100 days into the siege`. */
  readonly countedFrom: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];

  readonly tense: TenseWords;
  readonly labels: DateLabels;
}

/** What words and phrases stand for. */
export type Words<Meaning> = Readonly<Record<string, Meaning>>;

export type UnitName =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** TIMEX3: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** TIMEX3: spring, summer, autumn, winter. */
export type SeasonName = "SP" | "SU" | "FA" | "WI";
