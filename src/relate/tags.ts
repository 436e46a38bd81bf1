import type { ArticleCard, TagEntry } from "../records/archive.ts";
import { slugOf } from "./slugs.ts";
import { foldName } from "./sources.ts";

/** Every tag of the owner's, spellings of one together, by folded name. `cards`: those that may be shown. */
export function findTags(cards: readonly ArticleCard[]): readonly TagEntry[] {
  const gathered = new Map<
    string,
    { readonly spellings: Map<string, number>; readonly articles: string[] }
  >();
  for (const { id, article } of cards) {
    for (const tag of article?.tags ?? []) {
      const folded = foldName(tag);
      const entry = gathered.get(folded) ?? { spellings: new Map<string, number>(), articles: [] };
      gathered.set(folded, entry);
      entry.spellings.set(tag, (entry.spellings.get(tag) ?? 0) + 1);
      if (entry.articles.at(-1) !== id) entry.articles.push(id);
    }
  }
  return [...gathered]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folded, { spellings, articles }]) => {
      const byCount = commonestFirst(spellings);
      return { slug: slugOf(folded), name: byCount[0]!, spellings: byCount, articles };
    });
}

const commonestFirst = (spellings: ReadonlyMap<string, number>): readonly string[] =>
  [...spellings]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([spelling]) => spelling);
