import type { CardQuote, QuoteFamily, QuoteMember } from "../../records/archive.ts";
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
  // A quotation may stand in hundreds of articles, and the place of each is looked up once.
  const inTime = members
    .map((member) => ({ ...member, place: context.places.get(member.id)! }))
    .sort((a, b) => a.place - b.place || a.index - b.index);
  const quotes = inTime.map((member) => quoteOf(member, context));
  const longest = quotes.reduce((best, quote) => (quote.text.length > best.text.length ? quote : best));
  const versions = inTime.slice(0, MOST_VERSIONS).map(
    ({ id }, i): Version => ({
      card: cardView(context.cards.get(id)!, link, { words: context.words }),
      speaker: quotes[i]!.speaker?.name ?? null,
      words: differingWords(quotes[i]!.text, longest.text),
    }),
  );
  const speaker = quotes.find((quote) => quote.speaker?.kind === "person")?.speaker ?? quotes[0]!.speaker;
  return {
    id: `q-${id}`,
    text: longest.text,
    speaker: speaker?.name ?? null,
    versions,
    more: inTime.length - versions.length,
  };
}
