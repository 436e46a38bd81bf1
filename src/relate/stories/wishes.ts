import type { StoryWishes } from "../../config.ts";
import type { ArticleCard } from "../../records/archive.ts";
import type { Problem } from "../../records/problem.ts";
import { problem } from "../../report/catalogue.ts";

export const NO_WISHES: StoryWishes = { merge: [], split: [] };

/** A pair of numbers below 2^26, in either order, as one number. */
export const pairKey = (a: number, b: number): number => Math.min(a, b) * 0x4000000 + Math.max(a, b);

/** The owner's words as pairs of places, the smaller first; who is alone stands with itself. */
export function wishedIn(
  { merge, split }: StoryWishes,
  placeOf: ReadonlyMap<string, number>,
): { readonly merged: readonly (readonly [number, number])[]; readonly split: ReadonlySet<number> } {
  const places = (ids: readonly string[]) => ids.flatMap((id) => placeOf.get(id) ?? []).sort((a, b) => a - b);
  const merged = merge.flatMap((ids) => {
    const found = places(ids);
    return found.slice(1).map((place, i) => [found[i]!, place] as const);
  });
  const apart = split.flatMap((ids) => {
    const found = places(ids);
    if (ids.length === 1) return found.map((place) => [place, place] as const);
    return found.flatMap((a, i) => found.slice(i + 1).map((b) => [a, b] as const));
  });
  return { merged, split: new Set(apart.map(([a, b]) => pairKey(a, b))) };
}

/** Names in the owner's lists that are no article's. */
export function unknownWishes(
  { merge, split }: StoryWishes,
  cards: readonly ArticleCard[],
  path: string,
): readonly Problem[] {
  const named = [...merge, ...split].flat();
  if (named.length === 0) return [];
  const known = new Set(cards.flatMap(({ id, path: file, article }) => (article ? [id, file] : [])));
  const unknown = [...new Set(named)].filter((name) => !known.has(name)).sort();
  return unknown.map((name) => problem("story-clipping-unknown", path, { name }));
}
