import type { DatedArticle } from "../records/article.ts";
import type { Words } from "../records/comparison.ts";
import type { Dossier } from "../records/dossier.ts";
import type { EventMention } from "../records/events.ts";
import type { Mentions } from "../records/mentions.ts";
import type { Span } from "../records/span.ts";

/** One clipping's account of an event. */
export interface Account {
  readonly text: string;
  readonly article: DatedArticle;
  readonly mentions: Mentions;
  readonly events: readonly EventMention[];
}

/** Null: there is no article in it. */
export function accountOf({ clipping, article, mentions, events }: Dossier): Account | null {
  return article && mentions && { text: clipping.text, article, mentions, events };
}

export const wordsAt = (text: string, span: Span): Words => ({
  text: text.slice(span.start, span.end).replace(/\s+/g, " "),
  span,
});

/** The sentences that tell of what the article is about. */
export const mainEvents = ({ events }: Account): readonly EventMention[] => events.filter(({ main }) => main);
