import type { ArticleCard, EntityEntry } from "../../records/archive.ts";
import { foldName } from "../sources.ts";
import { entriesOf, type Member } from "./entries.ts";
import { NO_RULING, type Ruling } from "./owners.ts";
import { disjointSets } from "./sets.ts";

/** Organisations or places of all articles: one name, or names known to mean the same, are one. */
export function findThings(
  cards: readonly ArticleCard[],
  kind: "organisations" | "places",
  ruling: Ruling = NO_RULING,
): readonly EntityEntry[] {
  const members: Member[] = [];
  const keys: string[] = [];
  for (const card of cards) {
    for (const [index, { name, key, count }] of (card.article?.named?.[kind] ?? []).entries()) {
      const called = ruling(card, name)?.name ?? null;
      members.push({ id: card.id, index, name, count, called });
      keys.push(called === null ? foldName(key).replace(/^the /, "") : `= ${called}`);
    }
  }
  const sets = disjointSets(members.length);
  const first = new Map<string, number>();
  for (const [i, key] of keys.entries()) {
    const other = first.get(key);
    if (other === undefined) first.set(key, i);
    else sets.join(other, i);
  }
  return entriesOf(cards, members, sets).map(({ entry }) => entry);
}
