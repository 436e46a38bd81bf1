import type { CardQuote, QuoteFamily, QuoteMember } from "../../records/archive.ts";
import { type CardView, cardFacts, cardView } from "../card-view.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, pagePath, paths } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { capital, count } from "../phrases/count.ts";
import { type DifferingWords, differingWords } from "../phrases/differing-words.ts";

/** Each has several versions below it. */
const MOST_ON_A_PAGE = 50;
const MOST_VERSIONS = 12;

/** Quotations that stand in several clippings, each with its versions and the words in which they differ. */
export const toldAgain: PageType = {
  name: "told again",
  *plan(context) {
    const { quoteFamilies } = context.archive;
    // Where only excerpts are published, the words of quotations are not.
    if (quoteFamilies.length === 0 || context.site.publish.text === "excerpt") return;
    for (const slice of inPages(quoteFamilies, MOST_ON_A_PAGE)) {
      const path = pagePath(paths.toldAgain, slice.page);
      const facts = slice.items.map(({ members }) =>
        members.map((member) => [quoteOf(member, context), cardFacts(context.cards.get(member.id)!)]),
      );
      yield {
        kind: "template",
        path,
        key: context.key(path, facts, slice.pages, quoteFamilies.length),
        template: "told-again.eta",
        view: () => viewOf(slice, path, context),
      };
    }
  },
};

const quoteOf = ({ id, index }: QuoteMember, { cards }: PlanContext): CardQuote =>
  cards.get(id)!.article!.named!.quotes[index]!;

function viewOf(slice: Slice<QuoteFamily>, path: string, context: PlanContext) {
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.toldAgain, link);
  const many = context.archive.quoteFamilies.length;
  return {
    ...frameOf(context.site, {
      path,
      title: titleOfPage("Told by several clippings", slice),
      description: `${capital(count(many, "quotation"))} in more than one clipping, with the words in which they differ.`,
      ...around(pager),
    }),
    told: {
      up: { label: "Quotes by speaker", href: link(paths.quotes) },
      families: slice.items.map((family) => familyView(family, context, link)),
      pager,
    },
  };
}

interface Version {
  readonly card: CardView;
  readonly speaker: string | null;
  readonly words: DifferingWords;
}

function familyView({ id, members }: QuoteFamily, context: PlanContext, link: LinkTo) {
  const inTime = [...members].sort(
    (a, b) => context.places.get(a.id)! - context.places.get(b.id)! || a.index - b.index,
  );
  const quotes = inTime.map((member) => quoteOf(member, context));
  const longest = quotes.reduce((best, quote) => (quote.text.length > best.text.length ? quote : best));
  const versions = inTime.slice(0, MOST_VERSIONS).map(
    ({ id }, i): Version => ({
      card: cardView(context.cards.get(id)!, link, { language: context.site.language }),
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
