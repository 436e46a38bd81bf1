import { counted, grammar } from "./grammar.ts";

const { number } = grammar;
const articles = counted("article");

/** The timeline: years, months, days, and what none of them holds. */
export const time = {
  empty: "There are no articles yet.",
  ofKnownYear: "of a known year",
  withinBounds: "known only within wider bounds",
  withoutDate: "without a date",
  /** All articles are of one kind: `5 articles, all of a known year.` */
  allAlike: (total: number, what: string) => `${articles(total)}, ${total > 1 ? "all " : ""}${what}.`,
  /** `5 articles: 3 of a known year, 2 known only within wider bounds.` */
  ofKinds: (total: number, parts: readonly { readonly many: number; readonly what: string }[]) =>
    `${articles(total)}: ${parts.map(({ many, what }) => `${number(many)} ${what}`).join(", ")}.`,
  byYear: "By year",
  byMonth: "By month",
  byDay: "Articles by day",
  decade: (first: number) => `${first}s`,
  certainly: "certainly",
  possibly: "possibly",
  bounds: "Known only within wider bounds",
  boundsNote:
    "Each line runs from the first day to the last on which the text can have been written. No article is put on a day that nothing in it names.",
  /** Articles that share their bounds. */
  articles: (many: number) => `${many} articles`,
  moreBounds: (many: number) => `${many} more with other bounds`,
  undated: "Without a date",
  moreUndated: (many: number) => `${many} more without a date`,
  ways: "Two ways through time",
  whenWritten: "When it was written",
  whatTold: "What it tells of",
  otherTimes: "Other times",
  earlier: "Earlier:",
  later: "Later:",
  summaryOfPage: (name: string, summary: string) => `${name}: ${summary}.`,
  monthUnknown: "Month not known",
  monthUnknownNote: "From this year for certain, but from no month for certain.",
  dayUnknown: "Day not known",
  dayUnknownNote: "From this month for certain, but from no day for certain.",
  possiblyOf: (name: string) => `Possibly ${name}`,
  possiblyYearNote: "From this year or from one next to it.",
  possiblyMonthNote: "From this month or from one next to it.",
  wide: "Within wider bounds",
  wideYearNote: "This year is one of many that these may be from.",
  moreWide: (many: number) => `${counted("more article")(many)} may be from this year, among many others.`,
  perhapsMonth: "Perhaps from this month too",
  ofYearMonthUnknown: (many: number, year: string) => `${articles(many)} of ${year}, month not known`,
  knownWithinBounds: (many: number) => `${articles(many)} known only within wider bounds`,
  /** Behind the number of a day, for those who hear it. */
  articlesOfDay: (many: number): string => (many === 1 ? "article" : "articles"),
  /** Above the articles of a day: `Monday, 4 May 1931`. */
  dayHeading: (weekday: string, day: string) => `${weekday}, ${day}`,
};

/** What no year holds. */
export const undated = {
  title: "Uncertain and undated",
  allDated: "Every article is dated to within a year.",
  summary: (wide: number, without: number) =>
    `${articles(wide)} known only within wider bounds, ${articles(without)} without a date.`,
  wideNote: "In order of the earliest day on which each can have been written.",
  undatedNote: "Nothing in these clippings says when they were written.",
};
