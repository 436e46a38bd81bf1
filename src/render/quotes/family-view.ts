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
export function familyView({ id, members }: QuoteFamily, context: PlanContext, link: LinkTo) {
  const inTime = saidIn(members, context);
  const first = inTime[0]!;
  let [longest, speaker] = [first.quote, first.quote.speaker];
  for (const { quote } of inTime) {
    if (quote.text.length > longest.text.length) longest = quote;
    if (speaker?.kind !== "person" && quote.speaker?.kind === "person") speaker = quote.speaker;
  }
  const versions = inTime.slice(0, MOST_VERSIONS).map(
    ({ card, quote }): Version => ({
      card: cardView(card, link, { words: context.words }),
      speaker: quote.speaker?.name ?? null,
      words: differingWords(quote.text, longest.text),
    }),
  );
  return {
    id: `q-${id}`,
    text: longest.text,
    speaker: speaker?.name ?? null,
    versions,
    more: inTime.length - versions.length,
  };
}

interface Said {
  readonly card: ArticleCard;
  readonly quote: CardQuote;
  readonly place: number;
  readonly index: number;
}

/** In the archive's order. It may stand in hundreds of articles, so each is looked up once. */
function saidIn(members: readonly QuoteMember[], { cards, places }: PlanContext): readonly Said[] {
  const said: Said[] = [];
  let isInOrder = true;
  for (const { id, index } of members) {
    const card = cards.get(id)!;
    const one = { card, quote: card.article!.named!.quotes[index]!, place: places.get(id)!, index };
    const last = said.at(-1);
    isInOrder &&= !last || inOrder(last, one) < 0;
    said.push(one);
  }
  return isInOrder ? said : said.sort(inOrder);
}

const inOrder = (a: Said, b: Said): number => a.place - b.place || a.index - b.index;
