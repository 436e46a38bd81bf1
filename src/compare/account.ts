import type { DatedArticle } from "../records/article.ts";
import type { Dossier } from "../records/dossier.ts";
import type { EventMention } from "../records/events.ts";
import type { Mentions } from "../records/mentions.ts";
import { type Counted, countedIn } from "./numbers.ts";

/** One clipping's account of an event. */
export interface Account {
  readonly text: string;
  readonly article: DatedArticle;
  readonly mentions: Mentions;
  readonly events: readonly EventMention[];
  /** Numbers in its body, with what they count. */
  readonly counted: readonly Counted[];
}

/** Null: there is no article in it. */
export function accountOf({ clipping, article, mentions, events }: Dossier): Account | null {
  const { text } = clipping;
  return article && mentions && { text, article, mentions, events, counted: countedIn(text, article) };
}

/** The sentences that tell of what the article is about. */
export const mainEvents = ({ events }: Account): readonly EventMention[] => events.filter(({ main }) => main);
