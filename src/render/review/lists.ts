import type { Words } from "../../interface/words.ts";
import type { ArticleCard } from "../../records/archive.ts";
import { inBlocks } from "../blocks.ts";
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
  readonly title: (words: Words) => string;
  readonly note: (words: Words) => string;
  readonly find: (context: PlanContext) => readonly Look[];
}

/** An article of fewer words may be the wrong part of its page. */
const FEW_WORDS = 40;

/** In the order in which they are worth a reader's time. */
export const lookLists: readonly LookList[] = [
  {
    slug: "suspicious-dates",
    title: ({ review }) => review.suspicious.title,
    note: ({ review }) => review.suspicious.note,
    find: findSuspicious,
  },
  {
    slug: "spikes",
    title: ({ review }) => review.spikes.title,
    note: ({ review }) => review.spikes.note,
    find: findSpikes,
  },
  {
    slug: "nearly-empty",
    title: ({ review }) => review.nearlyEmpty.title,
    note: ({ review }) => review.nearlyEmpty.note(FEW_WORDS),
    find: (context) => {
      const { review } = context.words;
      return nearlyEmptyIn(context)
        .flat()
        .sort((a, b) => a.article!.words - b.article!.words || (a.id < b.id ? -1 : 1))
        .map((card) => ({
          card,
          why: review.nearlyEmpty.why(card.article!.words, card.article!.removedLines),
        }));
    },
  },
  {
    slug: "untitled",
    title: ({ review }) => review.untitled.title,
    note: ({ review }) => review.untitled.note,
    find: (context) =>
      untitledIn(context)
        .flat()
        .map((card) => ({ card, why: null })),
  },
];

const nearlyEmptyIn = inBlocks((cards) =>
  cards.filter((card) => card.article !== null && card.article.words < FEW_WORDS && isShown(card)),
);

const untitledIn = inBlocks((cards) => cards.filter((card) => card.article?.titleSupplied && isShown(card)));
