import type { Usefulness } from "../../records/archive.ts";
import { cardFacts, cardView } from "../card-view.ts";
import type { LinkTo } from "../links.ts";
import type { PlanContext } from "../page-type.ts";

/** So many stand on the page; when they are done, others take their place. */
const MOST = 25;

const shownOf = ({ archive }: PlanContext): readonly Usefulness[] => archive.useful.slice(0, MOST);

/** What the list depends on. */
export function usefulFacts(context: PlanContext): unknown {
  const items = shownOf(context).map((item) => [item, cardFacts(context.cards.get(item.id)!)]);
  return [items, context.archive.useful.length];
}

/** Clippings whose date would date others, the most useful first; null: there are none. */
export function usefulView(context: PlanContext, link: LinkTo) {
  const { archive, words, cards } = context;
  if (archive.useful.length === 0) return null;
  return {
    items: shownOf(context).map((item) => {
      const card = cards.get(item.id)!;
      return {
        ...cardView(card, link, { words }),
        file: card.path,
        settles: words.review.settles(item.fixes, item.narrows),
        candidates: item.candidates.map((day) => ({ day, words: words.dates.day(day) })),
      };
    }),
    more: archive.useful.length - Math.min(MOST, archive.useful.length),
  };
}
