import type { ArticleCard } from "../records/archive.ts";
import type { ArticleTerms } from "./article-terms.ts";
import { digestOf } from "./keep.ts";
import { keysOf } from "./keys.ts";
import { type Layout, layoutOf } from "./layout.ts";
import type { SearchedArticle } from "./slices.ts";

export interface FilingOptions {
  /** Those whose article may be shown. */
  readonly cards: readonly ArticleCard[];
  /** Only the beginnings of the texts are published. */
  readonly onlyLeads: boolean;
  /** Language of the site's own words. */
  readonly language: string;
  /** Digest of the program. */
  readonly code: string;
  /** Digest of the words of a clipping, and the words; by its path. Null: there are none. */
  readonly terms: (path: string) => SearchedTerms;
}

export interface SearchedTerms {
  readonly digest: string;
  readonly value: () => ArticleTerms | null;
}

/** By what words are cut and filed: it hangs on the articles alone, not on what they have to do with each other. */
export interface Filing {
  readonly layout: Layout;
  /** Digest of all that it hangs on beside the articles. */
  readonly base: string;
  readonly searched: readonly SearchedArticle[];
}

/** The same, with the articles in the order of their numbers. */
export interface NumberedFiling extends Filing {
  readonly numbered: readonly Numbered[];
}

export function filingOf({ cards, onlyLeads, language, code, terms }: FilingOptions): NumberedFiling {
  const layout = layoutOf(cards.length);
  const keys = keysOf(
    cards.map(({ id }) => id),
    layout,
  );
  const numbered = cards.map((card) => ({ card, key: keys.get(card.id)! })).sort((a, b) => a.key - b.key);
  // How many articles there are is said in the manifest alone: one more changes no other file for it.
  const { count: _, ...shape } = layout;
  const base = digestOf([code, shape, language, onlyLeads]);
  const searched = numbered.map(({ card, key }) => ({ key, path: card.path, ...terms(card.path) }));
  return { layout, base, numbered, searched };
}

/** An article and its number in the index. */
export interface Numbered {
  readonly card: ArticleCard;
  readonly key: number;
}
