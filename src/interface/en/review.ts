import { capital } from "../capital.ts";
import { counted, grammar } from "./grammar.ts";

const { number } = grammar;

/** What a person should look at. */
export const review = {
  title: "To be looked at",
  summary: (problems: number, empty: number) =>
    `${capital(counted("problem")(problems))}, ${counted("clipping")(empty)} without an article.`,
  /** The first part is a link. */
  uncertain: (many: number) => (many === 1 ? "One article" : `${many} articles`),
  uncertainNote: "could not be dated to within a year. A date in the front matter of a clipping settles it.",
  useful: "Dates that would date others",
  usefulNote:
    "Put one of these lines into the front matter of the clipping, or into a file beside it, and the other accounts of its event follow.",
  settles: (fixes: number, narrows: number) => {
    const parts = [
      ...(fixes > 0 ? [`fixes ${number(fixes)}`] : []),
      ...(narrows > 0 ? [`narrows ${number(narrows)}`] : []),
    ];
    return `Dating this one ${parts.join(" and ")}.`;
  },
  likeliest: "Its likeliest days",
  moreDays: (many: number) => (many === 1 ? "one more day" : `${number(many)} more days`),
  more: (many: number) => `And ${many} more.`,
  lists: "To look through",
  standing: "What is known, and how",
  standingCaption: "Articles by field, and by how it is known",
  field: "Field",
  fields: { date: "Date", headline: "Headline", paper: "Paper", agency: "Agency", author: "Author" },
  problems: "Problems",
  severities: { error: "error", warning: "warning", note: "note" },
  noProblem: "Nothing: every clipping was read without a problem.",
  withheld: "Its text may not be shown.",
  noArticle: "No article was found in this clipping.",
  noArticleHint: "Read the original; if there is nothing in it to keep, take the file out of the folder.",
  suspicious: {
    title: "Suspicious dates",
    note: "Dates that programs write when they know none, dates before there were papers, and accounts of one event that lie months apart.",
    tooOld: "Older than any newspaper",
    emptyClock: "The day that programs write when they know none",
    newYear: "The first of January often stands for a year alone",
    farApart: "Months apart from all other accounts of its event",
  },
  spikes: {
    title: "Days with unusually many dates",
    note: "Many articles whose inferred date is one and the same day may all rest on one mistake. Accounts of one event count once.",
    why: (day: string, articles: number) => `${day}: ${counted("article")(articles)}`,
  },
  nearlyEmpty: {
    title: "Nearly empty articles",
    note: (words: number) => `Less than ${words} words were left of them: too much may have been taken out.`,
    why: (words: number, removed: number) => {
      const left = words === 0 ? "No word" : words === 1 ? "1 word" : `${words} words`;
      return removed === 0 ? left : `${left}, ${removed} ${removed === 1 ? "line" : "lines"} taken out`;
    },
  },
  untitled: {
    title: "Articles without a headline",
    note: "The archive supplied one from the text.",
  },
  removals: {
    title: "What was taken out, by rule",
    listed: "Rules that took something out",
    note: "The rarest first: what a rule did once is most likely to be a mistake.",
    byOwner: "The owner of the archive took these lines out.",
    used: (passages: number, clippings: number) =>
      `${counted("passage")(passages)} of ${counted("clipping")(clippings)}`,
  },
};
