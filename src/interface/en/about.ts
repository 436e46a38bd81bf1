import { counted, grammar } from "./grammar.ts";

/** What the whole archive holds. */
export interface Totals {
  readonly clippings: number;
  readonly articles: number;
  readonly words: number;
  readonly sources: number;
  /** Lines that were set aside. */
  readonly removed: number;
}

/** How the archive was made. */
export const about = {
  title: "About this archive",
  described: "How this archive was made, and how its dates were found.",
  made: ({ clippings, articles, words, sources, removed }: Totals) =>
    `This archive was made from ${counted("clipping")(clippings)} of news text, saved or copied from web pages as they were. In them ${counted("article")(articles)} were found, ${grammar.number(words)} words in all${sources === 0 ? "" : `, with ${counted("source")(sources)} named`}.${
      removed === 0
        ? ""
        : ` What belonged to the page and not to the article, ${counted("line")(removed)}, was set aside; nothing was thrown away.`
    }`,
  originals:
    "Below each article stands the original, line by line, with whatever was removed and the rule that removed it.",
  fourWords: "Four words",
  fourWordsNote: "Everything that the archive says about an article carries one of four words.",
  dates: "How dates are found",
  datesNote:
    "A text that does not print its date still says something about it: it speaks of a year as past, of “yesterday”, of a Wednesday. Each such piece of evidence allows some days and not others. They are weighed against each other, and what is left is the date: a day, or all the days between two, never a guess. Evidence that loses is shown too. The day on which a file was saved, or this archive was built, proves nothing and is never used.",
  /** Before and behind the abbreviation, then what stands behind each example. */
  edtf: [
    "A date is also given in",
    "for programs:",
    "is a day,",
    "a month,",
    "one day between two,",
    "that day or later.",
  ],
  /** The last word is a link. */
  uncertain: ["Articles that no single year can hold are listed as", "uncertain and undated"],
  dateRules: "What dates a text",
  extractRules: "What is found, and what is removed",
  atWork: (clippings: number) => `at work in ${counted("clipping")(clippings)}`,
  idle: (rules: number) => `${rules === 1 ? "One rule" : `${rules} rules`} not at work in this archive`,
  wouldSee: "It would see",
  rights: "Rights, corrections, questions",
  rightsNote: "The texts belong to those who wrote and published them.",
  writeTo: "To correct something, or to have it taken down, write to",
  /** The last words are a link. */
  review: ["What still needs a person’s eye is listed under", "to be looked at"],
  madeWith: (version: string) => `Made with Clipfile ${version}.`,
};
