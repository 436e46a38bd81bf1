import type { EntityEntry } from "../../records/archive.ts";
import { slugOf } from "../slugs.ts";
import { foldName } from "../sources.ts";

/** One name of one article. */
export interface Member {
  /** Of the article. */
  readonly id: string;
  readonly index: number;
  readonly name: string;
  /** What the owner calls it; null: the owner says nothing. */
  readonly called: string | null;
}

/** What some names come to, before others of the same name are known. */
export interface Draft<T extends EntityEntry> {
  readonly entry: T;
  readonly folded: string;
}

/** Names that are together, in the archive's order, as one entry. Slugs come from names and never from numbers. */
export function draftOf(group: readonly Member[]): Draft<EntityEntry> {
  const spellings = spellingsOf(group);
  const name = group.find(({ called }) => called !== null)?.called || commonest(spellings);
  const folded = foldName(name);
  const articles = group.map(({ id, index }) => ({ id, index }));
  return { entry: { slug: slugOf(folded), name, spellings, articles }, folded };
}

/** By folded name; where several have one slug each is told by its first article. */
export function inOrderOfName<T extends EntityEntry>(drafts: readonly Draft<T>[]): readonly T[] {
  const taken = new Map<string, number>();
  for (const { entry } of drafts) taken.set(entry.slug, (taken.get(entry.slug) ?? 0) + 1);
  return drafts
    .map((draft) => (taken.get(draft.entry.slug) === 1 ? draft : withOwnSlug(draft)))
    .sort(
      (a, b) =>
        compare(a.folded, b.folded) || compare(a.entry.slug, b.entry.slug) || byFirst(a.entry, b.entry),
    )
    .map(({ entry }) => entry);
}

/** No name of one article is in two entries. */
const byFirst = ({ articles: [a] }: EntityEntry, { articles: [b] }: EntityEntry): number =>
  compare(a!.id, b!.id) || a!.index - b!.index;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In how many articles each spelling stands; commonest first. */
function spellingsOf(group: readonly Member[]): EntityEntry["spellings"] {
  const counts = new Map<string, number>();
  for (const { name } of group) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/** The commonest spelling; of several the one of most words, but none in capitals like a dateline's. */
function commonest(spellings: EntityEntry["spellings"]): string {
  const [best] = [...spellings].sort(
    (a, b) =>
      Number(isShouted(a.name)) - Number(isShouted(b.name)) ||
      b.count - a.count ||
      b.name.split(" ").length - a.name.split(" ").length ||
      compare(a.name, b.name),
  );
  return best!.name;
}

const isShouted = (name: string): boolean => name.length > 5 && name === name.toUpperCase();

/** Kept as long as the other is: what is worked out of the very same entry is remembered. */
const OWN_SLUGS = new WeakMap<EntityEntry, EntityEntry>();

function withOwnSlug<T extends EntityEntry>({ entry, folded }: Draft<T>): Draft<T> {
  const known = OWN_SLUGS.get(entry) as T | undefined;
  if (known) return { entry: known, folded };
  const first = entry.articles.reduce((least, { id }) => (id < least ? id : least), entry.articles[0]!.id);
  const own = { ...entry, slug: slugOf(`${folded} ${foldName(first)}`) };
  OWN_SLUGS.set(entry, own);
  return { entry: own, folded };
}
