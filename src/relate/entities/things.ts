import { type Grouped, type GroupOptions, groupsOf, type KeptGroups } from "../../again/groups.ts";
import type { ArticleCard, EntityEntry } from "../../records/archive.ts";
import type { OwnersName } from "../../records/owners-names.ts";
import { withoutArticle } from "../../text/definite-article.ts";
import { type Memory, NO_MEMORY } from "../recall.ts";
import { foldName } from "../sources.ts";
import { type Draft, draftOf, inOrderOfName, type Member } from "./entries.ts";
import { type Ruling, rulingsOf } from "./owners.ts";

/** Organisations or places of all articles: one name, or names known to mean the same, are one. */
export function findThings(
  cards: readonly ArticleCard[],
  kind: "organisations" | "places",
  rows: readonly OwnersName[] = [],
  { renew }: Pick<Memory, "renew"> = NO_MEMORY,
): readonly EntityEntry[] {
  const owner = JSON.stringify(rows);
  return renew<Known>(kind, (last) => {
    const before = last?.owner === owner ? last : undefined;
    const groups = groupsOf(before?.groups, cards, byKey(kind, rulingsOf(rows)));
    const entries = before && groups.stays ? before.entries : inOrderOfName([...groups.values.values()]);
    return { owner, groups, entries };
  }).entries;
}

interface Known {
  /** What the owner said of names then. */
  readonly owner: string;
  readonly entries: readonly EntityEntry[];
  readonly groups: KeptGroups<ArticleCard, Named, Draft<EntityEntry>>;
}

interface Named extends Member, Grouped<ArticleCard> {}

function byKey(
  kind: "organisations" | "places",
  ruling: Ruling,
): GroupOptions<ArticleCard, Named, Draft<EntityEntry>> {
  const keys = new Map<string, string>();
  const groupOf = (key: string): string => {
    const known = keys.get(key) ?? keyOf(key);
    keys.set(key, known);
    return known;
  };
  return {
    itemsOf: (card) =>
      (card.article?.named?.[kind] ?? []).map(({ name, key }, index) => {
        const called = ruling(card, name)?.name ?? null;
        const group = called === null ? groupOf(key) : `= ${called}`;
        return { of: card, group, id: card.id, index, name, called };
      }),
    isSame: (a, b) => a.id === b.id && a.index === b.index && a.name === b.name && a.called === b.called,
    make: draftOf,
  };
}

const keyOf = (key: string): string => withoutArticle(foldName(key));
