import type { ArticleCard, EntityEntry } from "../../records/archive.ts";
import { FORGETFUL, type Recall } from "../recall.ts";
import { foldName } from "../sources.ts";
import { draftOf, inOrderOfName, type Member } from "./entries.ts";
import { NO_RULING, type Ruling } from "./owners.ts";

/** Organisations or places of all articles: one name, or names known to mean the same, are one. */
export function findThings(
  cards: readonly ArticleCard[],
  kind: "organisations" | "places",
  ruling: Ruling = NO_RULING,
  recall: Recall = FORGETFUL,
): readonly EntityEntry[] {
  const groups = new Map<string, Group>();
  const keys = new Map<string, string>();
  for (const card of cards) {
    const named = card.article?.named?.[kind] ?? [];
    for (let index = 0; index < named.length; index++) {
      const { name, key } = named[index]!;
      const called = ruling(card, name)?.name ?? null;
      const known = called === null ? (keys.get(key) ?? keyOf(key)) : `= ${called}`;
      if (called === null) keys.set(key, known);
      const group = groups.get(known) ?? { members: [], of: [] };
      if (group.members.length === 0) groups.set(known, group);
      group.members.push({ id: card.id, index, name, called });
      group.of.push(card.id, index, name, called);
    }
  }
  const drafts = [...groups].map(([key, { members, of }]) =>
    recall(`${kind} ${key}`, of, () => draftOf(members)),
  );
  return inOrderOfName(drafts);
}

interface Group {
  readonly members: Member[];
  /** All that their entry is made of. */
  readonly of: unknown[];
}

const keyOf = (key: string): string => foldName(key).replace(/^the /, "");
