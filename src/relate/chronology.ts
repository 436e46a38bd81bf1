import { cameAndWent } from "../again/came-and-went.ts";
import type { ArticleCard } from "../records/archive.ts";
import { parseDay } from "../time/day.ts";

export interface InOrder {
  /** As they came. */
  readonly cards: readonly ArticleCard[];
  readonly ordered: readonly ArticleCard[];
}

/** Of so many cards one may be new, or all are sorted anew. */
const FEW = 16;

/**
 * By earliest possible day, then by latest, then by id. An open beginning counts from its end ("2019 or earlier"
 * stands at 2019), an open end comes after every other; what has no date at all, and what is no article, comes last.
 * `before`: an order to which few came, and from which few went.
 */
export function inOrderOfTime(cards: readonly ArticleCard[], before?: InOrder): InOrder {
  const { came, went } = cameAndWent(before?.cards ?? [], cards);
  if (!before || came.length * FEW > cards.length)
    return {
      cards,
      ordered: cards
        .map(withBounds)
        .sort(compare)
        .map(({ card }) => card),
    };
  const isGone = new Set(went);
  const ordered =
    went.length === 0 ? [...before.ordered] : before.ordered.filter((card) => !isGone.has(card));
  for (const card of came.map(withBounds)) ordered.splice(placeFor(card, ordered), 0, card.card);
  return { cards, ordered };
}

interface Bounded {
  readonly card: ArticleCard;
  readonly first: number;
  readonly last: number;
}

/** Numbers that compare: largest for "not known", and larger still for a clipping without an article. */
function withBounds(card: ArticleCard): Bounded {
  const { article } = card;
  if (!article) return { card, first: Number.MAX_VALUE, last: Number.MAX_VALUE };
  const earliest = dayOf(article.date.earliest);
  const latest = dayOf(article.date.latest);
  return {
    card,
    first: earliest ?? latest ?? Number.MAX_SAFE_INTEGER,
    last: latest ?? Number.MAX_SAFE_INTEGER,
  };
}

const dayOf = (iso: string | null): number | null => (iso === null ? null : parseDay(iso));

/** The first place before which it may stand. */
function placeFor(card: Bounded, ordered: readonly ArticleCard[]): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(withBounds(ordered[middle]!), card) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By code units: the same on every machine. */
const compare = (a: Bounded, b: Bounded): number =>
  a.first - b.first || a.last - b.last || (a.card.id < b.card.id ? -1 : a.card.id > b.card.id ? 1 : 0);
