import type { ArticleCard, CardQuote, QuoteFamily, QuoteMember } from "../../records/archive.ts";
import { type CardView, cardView } from "../card-view.ts";
import type { LinkTo } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { type DifferingWords, differingWords } from "../phrases/differing-words.ts";

/** Versions that are shown of one quotation. */
const MOST_VERSIONS = 12;

/** A quotation as the card of its article has it. */
export const quoteOf = ({ id, index }: QuoteMember, { cards }: Pick<PlanContext, "cards">): CardQuote =>
  cards.get(id)!.article!.named!.quotes[index]!;

interface Version {
  readonly card: CardView;
  readonly speaker: string | null;
  readonly words: DifferingWords;
}

/** One quotation in several clippings: its longest version, and what each of the others says otherwise. */
export function familyView(family: QuoteFamily, context: PlanContext, link: LinkTo) {
  const { first, longest, speaker, count } = shownOf(family, context);
  const versions = first.map(
    ({ card, quote }): Version => ({
      card: cardView(card, link, { words: context.words }),
      speaker: quote.speaker?.name ?? null,
      words: differingWords(quote.text, longest.quote.text),
    }),
  );
  return {
    id: `q-${family.id}`,
    text: longest.quote.text,
    speaker: speaker?.name ?? null,
    versions,
    more: count - versions.length,
  };
}

/** All that is shown of it, for the key of a page. */
export function familyFacts(family: QuoteFamily, context: PlanContext): unknown {
  const { first, longest, speaker, count } = shownOf(family, context);
  const told = ({ card, index }: Said) => [card.id, index, card.digest];
  return [family.id, count, first.map(told), told(longest), speaker?.name ?? null];
}

interface Said {
  readonly card: ArticleCard;
  readonly quote: CardQuote;
  readonly place: number;
  readonly index: number;
}

export interface ShownFamily {
  /** As they stand in the archive; no more of them than are shown. */
  readonly first: readonly Said[];
  /** The first of the longest. */
  readonly longest: Said;
  /** The first of whom it is known who it is, else whoever is said to have said it first. */
  readonly speaker: CardQuote["speaker"];
  readonly count: number;
}

/** A quotation may stand in thousands of articles, so each is looked at once, and they are not sorted. */
export function shownOf({ members }: QuoteFamily, { cards, places }: PlanContext): ShownFamily {
  const first: Said[] = [];
  let longest: Said | null = null;
  let spoken: Said | null = null;
  for (const { id, index } of members) {
    const card = cards.get(id)!;
    const one = { card, quote: card.article!.named!.quotes[index]!, place: places.get(id)!, index };
    const more = longest === null ? 1 : one.quote.text.length - longest.quote.text.length;
    if (longest === null || more > 0 || (more === 0 && inOrder(one, longest) < 0)) longest = one;
    if (one.quote.speaker?.kind === "person" && (!spoken || inOrder(one, spoken) < 0)) spoken = one;
    if (first.length === MOST_VERSIONS && inOrder(one, first.at(-1)!) > 0) continue;
    const at = first.findIndex((other) => inOrder(one, other) < 0);
    first.splice(at < 0 ? first.length : at, 0, one);
    if (first.length > MOST_VERSIONS) first.pop();
  }
  const speaker = (spoken ?? first[0]!).quote.speaker;
  return { first, longest: longest!, speaker, count: members.length };
}

const inOrder = (a: Said, b: Said): number => a.place - b.place || a.index - b.index;
