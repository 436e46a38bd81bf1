import type { Archive, ArticleCard } from "../records/archive.ts";

/** A card with the problems that only the set shows: an id that two files would have, an address already taken. */
export function wholeCard(card: ArticleCard, archive: Archive): ArticleCard {
  const found = archive.problems.filter(({ path }) => path === card.path);
  return found.length === 0 ? card : { ...card, problems: [...card.problems, ...found] };
}
