import type {
  Archive,
  ArticleCard,
  CardQuote,
  EntityEntry,
  EntityKind,
  EntityMention,
} from "../records/archive.ts";

/** In the order in which they are shown. */
export const entityKinds: readonly EntityKind[] = ["people", "organisations", "places"];

/** Entries of one list by article. */
export type NamesOf = ReadonlyMap<string, readonly EntityEntry[]>;

/** Article → whom it names, in the article's own order. */
export function namesByArticle(archive: Archive, kind: EntityKind): NamesOf {
  const named = new Map<string, { readonly entry: EntityEntry; readonly index: number }[]>();
  for (const entry of archive[kind]) {
    for (const { id, index } of entry.articles) {
      const list = named.get(id);
      if (list) list.push({ entry, index });
      else named.set(id, [{ entry, index }]);
    }
  }
  return new Map(
    [...named].map(([id, list]) => [
      id,
      [...new Set(list.sort((a, b) => a.index - b.index).map(({ entry }) => entry))],
    ]),
  );
}

/** In how many articles it is named: one article may name a person in two ways. */
export const articleCount = ({ articles }: EntityEntry): number => new Set(articles.map(({ id }) => id)).size;

/** What this person says in that article. */
export function quotesBy({ index }: EntityMention, { article }: ArticleCard): readonly CardQuote[] {
  const name = article?.named?.people[index]?.name;
  return (article?.named?.quotes ?? []).filter(
    ({ speaker }) => speaker?.kind === "person" && speaker.name === name,
  );
}
