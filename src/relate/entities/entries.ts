import type { ArticleCard, EntityEntry } from "../../records/archive.ts";
import { slugOf } from "../slugs.ts";
import { foldName } from "../sources.ts";
import type { Sets } from "./sets.ts";

/** One name of one article. */
export interface Member {
  /** Of the article. */
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly count: number;
  /** What the owner calls it; null: the owner says nothing. */
  readonly called: string | null;
}

/** What is together becomes an entry; by folded name. Slugs come from names and never from numbers. */
export function entriesOf<T extends Member>(
  cards: readonly ArticleCard[],
  members: readonly T[],
  sets: Sets,
): readonly { readonly entry: EntityEntry; readonly members: readonly T[] }[] {
  const places = new Map(cards.map(({ id }, i) => [id, i]));
  const groups = new Map<number, T[]>();
  for (const [i, member] of members.entries()) {
    const of = sets.of(i);
    const group = groups.get(of);
    if (group) group.push(member);
    else groups.set(of, [member]);
  }
  const inOrder = [...groups.values()].map((group) =>
    group.sort((a, b) => places.get(a.id)! - places.get(b.id)! || a.index - b.index),
  );
  const found = inOrder.map((group) => ({
    entry: toEntry(group),
    members: group,
    folded: foldName(nameOf(group)),
  }));
  const taken = new Map<string, number>();
  for (const { entry } of found) taken.set(entry.slug, (taken.get(entry.slug) ?? 0) + 1);
  return found
    .map((one) => (taken.get(one.entry.slug) === 1 ? one : withOwnSlug(one)))
    .sort((a, b) => compare(a.folded, b.folded) || compare(a.entry.slug, b.entry.slug));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toEntry(group: readonly Member[]): EntityEntry {
  return {
    slug: slugOf(foldName(nameOf(group))),
    name: nameOf(group),
    spellings: spellingsOf(group),
    articles: group.map(({ id, index }) => ({ id, index })),
  };
}

/** In how many articles each spelling stands; commonest first. */
function spellingsOf(group: readonly Member[]): EntityEntry["spellings"] {
  const counts = new Map<string, number>();
  for (const { name } of group) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/** The commonest spelling; of several the one of most words, but none in capitals like a dateline's. */
function nameOf(group: readonly Member[]): string {
  const called = group.find((member) => member.called !== null)?.called;
  if (called) return called;
  const [best] = [...spellingsOf(group)].sort(
    (a, b) =>
      Number(isShouted(a.name)) - Number(isShouted(b.name)) ||
      b.count - a.count ||
      b.name.split(" ").length - a.name.split(" ").length ||
      compare(a.name, b.name),
  );
  return best!.name;
}

const isShouted = (name: string): boolean => name.length > 5 && name === name.toUpperCase();

/** Two of one name: each is told by its first article. */
function withOwnSlug<T extends { readonly entry: EntityEntry; readonly folded: string }>(one: T): T {
  const [first] = [...one.entry.articles].map(({ id }) => id).sort();
  return { ...one, entry: { ...one.entry, slug: slugOf(`${one.folded} ${foldName(first!)}`) } };
}
