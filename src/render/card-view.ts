import type { Words } from "../interface/words.ts";
import type { ArticleCard, CardArticle, CardDate } from "../records/archive.ts";
import { keyOf } from "./key.ts";
import { articlePath, type LinkTo } from "./links.ts";
import { onceForEach } from "./once-for.ts";
import { type DateLabel, dateLabel } from "./phrases/date-label.ts";
import { directionOf, languageTag } from "./phrases/direction.ts";
import { hasSource, sourceLine } from "./phrases/source-line.ts";

/** An article as lists show it. */
export interface CardView {
  readonly href: string;
  readonly title: string;
  /** The archive had to supply the title: it is in square brackets. */
  readonly supplied: boolean;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly source: string;
  /** Nothing says where it is from. */
  readonly sourceless: boolean;
  readonly date: DateLabel;
  /** Null where the list shows no leads. */
  readonly lead: string | null;
  /** Said above the title, where a list needs it: `Is cited`. */
  readonly note: string | null;
}

interface Options {
  readonly words: Words;
  readonly lead?: boolean;
  readonly note?: string | null;
}

/** The little of a card that a list shows of its article. */
export interface ListedCard {
  readonly id: string;
  readonly article: ListedArticle | null;
}

export type ListedArticle = Pick<
  CardArticle,
  "title" | "titleSupplied" | "status" | "language" | "outlet" | "agency" | "republisher" | "date"
> & { readonly lead?: string };

/** A card without what lists do not show: small enough to be sent to another thread. */
export function listed({ id, article }: ArticleCard): ListedCard {
  if (article === null) return { id, article };
  const { title, titleSupplied, status, language, outlet, agency, republisher, date } = article;
  return {
    id,
    article: { title, titleSupplied, status, language, outlet, agency, republisher, date },
  };
}

/** Only for a card with an article. */
export function cardView(card: ListedCard, link: LinkTo, { words, lead, note }: Options): CardView {
  const article = card.article!;
  const { title, supplied, withheld } = titleView(article, words);
  return {
    href: link(articlePath(card)),
    title,
    supplied,
    language: withheld ? words.language : languageTag(article.language),
    direction: directionOf(title),
    source: withheld ? "" : sourceLine(article, words),
    sourceless: !withheld && !hasSource(article),
    date: labelOf(article.date, words),
    lead: lead && !withheld ? article.lead! : null,
    note: note ?? null,
  };
}

const LABELS = new WeakMap<CardDate, { readonly words: Words; readonly label: DateLabel }>();

/** Known as long as the card is: an article stands in dozens of lists. */
function labelOf(date: CardDate, words: Words): DateLabel {
  const known = LABELS.get(date);
  if (known?.words === words) return known.label;
  const label = dateLabel(date, words);
  LABELS.set(date, { words, label });
  return label;
}

/** What a list may depend on, as a digest: equal data, equal entry. The words of a withheld article are not shown. */
export const cardFacts = (card: ArticleCard, lead = false): string =>
  lead ? leadFacts(card) : lineFacts(card);

const leadFacts = onceForEach((card: ArticleCard): string =>
  card.status === "usable" ? keyOf(lineFacts(card), card.article?.lead) : lineFacts(card),
);

const lineFacts = onceForEach(({ id, article }: ArticleCard): string => {
  if (!article) return id;
  const { title, titleSupplied, outlet, agency, republisher, date, language, status } = article;
  if (status !== "usable") return keyOf(id, status, date);
  const source = [outlet?.value, agency?.value, republisher?.value];
  return keyOf(id, title, titleSupplied, source, date, language);
});

/** The title in the form in which it is printed; a withheld or withdrawn article says only that. */
export function titleView(
  { title, titleSupplied, status }: Pick<CardArticle, "title" | "titleSupplied" | "status">,
  words: Words,
): {
  readonly title: string;
  readonly supplied: boolean;
  readonly withheld: boolean;
} {
  if (status !== "usable") return { title: noticeTitle(status, words), supplied: false, withheld: true };
  return { title: titleSupplied ? bracketed(title) : title, supplied: titleSupplied, withheld: false };
}

/** Stands for the title of what may not be shown. */
export const noticeTitle = (status: "withheld" | "canceled", { terms }: Words): string =>
  status === "withheld" ? terms.withheld : terms.withdrawn;

/** `[Talks went on …]`: the cataloguer's sign for words that are not the clipping's. */
function bracketed(title: string): string {
  return /^\[.*\]$/s.test(title) ? title : `[${title}]`;
}
