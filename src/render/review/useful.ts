import type { Usefulness } from "../../records/archive.ts";
import { dayInWords } from "../../time/in-words.ts";
import { cardFacts, cardView } from "../card-view.ts";
import type { LinkTo } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { number } from "../phrases/count.ts";

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
  const { archive, site, cards } = context;
  if (archive.useful.length === 0) return null;
  return {
    items: shownOf(context).map((item) => {
      const card = cards.get(item.id)!;
      return {
        ...cardView(card, link, { language: site.language }),
        file: card.path,
        settles: settlesInWords(item),
        candidates: item.candidates.map((day) => ({ day, words: dayInWords(day, site.language) })),
      };
    }),
    more: archive.useful.length - Math.min(MOST, archive.useful.length),
  };
}

/** `Dating this one fixes 2 and narrows 1.` */
function settlesInWords({ fixes, narrows }: Usefulness): string {
  const parts = [
    ...(fixes > 0 ? [`fixes ${number(fixes)}`] : []),
    ...(narrows > 0 ? [`narrows ${number(narrows)}`] : []),
  ];
  return `Dating this one ${parts.join(" and ")}.`;
}
