import type { ArticleCard } from "../records/archive.ts";
import { parseDay } from "../time/day.ts";

/**
 * By earliest possible day, then by latest, then by id. An open beginning counts from its end ("2019 or earlier"
 * stands at 2019), an open end comes after every other; what has no date at all, and what is no article, comes last.
 */
export function inOrderOfTime(cards: readonly ArticleCard[]): readonly ArticleCard[] {
  return cards
    .map((card) => ({ card, ...boundsOf(card) }))
    .sort((a, b) => a.first - b.first || a.last - b.last || compare(a.card.id, b.card.id))
    .map(({ card }) => card);
}

/** Numbers that compare: largest for "not known", and larger still for a clipping without an article. */
function boundsOf({ article }: ArticleCard): { readonly first: number; readonly last: number } {
  if (!article) return { first: Number.MAX_VALUE, last: Number.MAX_VALUE };
  const earliest = dayOf(article.date.earliest);
  const latest = dayOf(article.date.latest);
  return {
    first: earliest ?? latest ?? Number.MAX_SAFE_INTEGER,
    last: latest ?? Number.MAX_SAFE_INTEGER,
  };
}

const dayOf = (iso: string | null): number | null => (iso === null ? null : parseDay(iso));

/** By code units: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
