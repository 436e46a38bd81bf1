import type { Words } from "../interface/words.ts";
import type { Archive, ArticleCard, EntityEntry } from "../records/archive.ts";
import { articlesOf } from "../render/names.ts";
import { headOf } from "../render/story/story-line.ts";
import type { Names } from "../search/facts.ts";

/**
 * What the search can be narrowed down to of people named, places and stories. Whoever stands in one article alone is
 * found by its words, and is no filter.
 */
export function namesOf(archive: Archive, words: Words): (card: ArticleCard) => Names {
  const context = {
    words,
    cards: new Map(archive.cards.map((card) => [card.id, card])),
    reprintOf: new Map(archive.reprints.map((reprint) => [reprint.id, reprint])),
  };
  const lists = {
    named: byArticle(archive.people.map(told)),
    places: byArticle(archive.places.map(told)),
    stories: byArticle(
      archive.stories.map((story) => ({
        slug: story.id,
        name: headOf(story, context).title,
        articles: story.members,
      })),
    ),
  };
  return ({ id }) => ({
    named: lists.named.get(id) ?? [],
    places: lists.places.get(id) ?? [],
    stories: lists.stories.get(id) ?? [],
  });
}

/** A value of a filter, and the articles that have it. */
interface Told {
  readonly slug: string;
  readonly name: string;
  readonly articles: readonly string[];
}

const told = (entry: EntityEntry): Told => ({
  slug: entry.slug,
  name: entry.name,
  articles: articlesOf(entry),
});

/** Two of one name are told apart by what their pages are called. */
function byArticle(entries: readonly Told[]): ReadonlyMap<string, readonly string[]> {
  const many = new Map<string, number>();
  for (const { name } of entries) many.set(name, (many.get(name) ?? 0) + 1);
  const found = new Map<string, string[]>();
  for (const { slug, name, articles } of entries.filter((entry) => entry.articles.length > 1)) {
    const value = many.get(name) === 1 ? name : `${name} (${slug})`;
    for (const id of articles) {
      const list = found.get(id);
      if (list) list.push(value);
      else found.set(id, [value]);
    }
  }
  return found;
}
