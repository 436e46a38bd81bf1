import type { Archive, ArticleCard } from "../records/archive.ts";

/**
 * An archive whose relations are found, without what they were found by: more than half of what is kept of each clipping,
 * and no page shows it.
 */
export const withoutTraces = (archive: Archive): Archive => ({
  ...archive,
  cards: archive.cards.map((card): ArticleCard => (card.trace ? { ...card, trace: null } : card)),
});
