import type { Archive, ArticleCard } from "../records/archive.ts";
import type { EventTrace } from "../records/events.ts";

/**
 * An archive whose relations are found, without what they were found by: more than half of what is kept of each clipping,
 * and no page shows it.
 */
export const withoutTraces = (archive: Archive): Archive => ({
  ...archive,
  cards: archive.cards.map(withoutTrace),
});

const withoutTrace = (card: ArticleCard): ArticleCard => ({
  ...card,
  trace: null,
  article: card.article && { ...card.article, events: card.article.events.map(withoutWords) },
});

const withoutWords = (event: EventTrace): EventTrace => ({ ...event, stems: NONE, names: NONE });

const NONE: readonly string[] = [];
