import type { ArticleCard } from "../../records/archive.ts";
import type { PlanContext } from "../page-type.ts";
import { isShown } from "../publish.ts";
import { findSpikes } from "./spikes.ts";
import { findSuspicious } from "./suspicious.ts";

/** An article that a person may want to look at, and why. */
export interface Look {
  readonly card: ArticleCard;
  /** A sentence, or nothing where the list says it all. */
  readonly why: string | null;
}

/** One list of articles to look through. */
export interface LookList {
  /** Address: `review/<slug>.html`. */
  readonly slug: string;
  readonly title: string;
  readonly note: string;
  readonly find: (context: PlanContext) => readonly Look[];
}

/** An article of fewer words may be the wrong part of its page. */
const FEW_WORDS = 40;

/** In the order in which they are worth a reader's time. */
export const lookLists: readonly LookList[] = [
  {
    slug: "suspicious-dates",
    title: "Suspicious dates",
    note: "Dates that programs write when they know none, dates before there were papers, and accounts of one event that lie months apart.",
    find: findSuspicious,
  },
  {
    slug: "spikes",
    title: "Days with unusually many dates",
    note: "Many articles whose inferred date is one and the same day may all rest on one mistake. Accounts of one event count once.",
    find: findSpikes,
  },
  {
    slug: "nearly-empty",
    title: "Nearly empty articles",
    note: `Less than ${FEW_WORDS} words were left of them: too much may have been taken out.`,
    find: ({ articles }) =>
      articles
        .filter(({ article }) => article!.words < FEW_WORDS)
        .filter(isShown)
        .sort((a, b) => a.article!.words - b.article!.words || (a.id < b.id ? -1 : 1))
        .map((card) => ({ card, why: wordsLeft(card.article!.words, card.article!.removedLines) })),
  },
  {
    slug: "untitled",
    title: "Articles without a headline",
    note: "The archive supplied one from the text.",
    find: ({ articles }) =>
      articles
        .filter(({ article }) => article!.titleSupplied)
        .filter(isShown)
        .map((card) => ({ card, why: null })),
  },
];

function wordsLeft(words: number, removed: number): string {
  const left = words === 0 ? "No word" : words === 1 ? "1 word" : `${words} words`;
  return removed === 0 ? left : `${left}, ${removed} ${removed === 1 ? "line" : "lines"} taken out`;
}
