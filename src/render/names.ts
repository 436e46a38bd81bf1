import type {
  Archive,
  ArticleCard,
  CardQuote,
  EntityEntry,
  EntityKind,
  EntityMention,
} from "../records/archive.ts";
import { onceForEach } from "./once-for.ts";

/** In the order in which they are shown. */
export const entityKinds: readonly EntityKind[] = ["people", "organisations", "places"];

/** Entries of one list by article. */
export type NamesOf = ReadonlyMap<string, readonly EntityEntry[]>;

/** Article → whom it names, in the article's own order. */
export const namesByArticle = (archive: Archive, kind: EntityKind): NamesOf => byArticle(archive[kind]);

const byArticle = onceForEach((entries: readonly EntityEntry[]): NamesOf => {
  // Whom an article names is counted in its own order: each has a place, and some places are nobody's.
  const placed = new Map<string, EntityEntry[]>();
  for (const entry of entries) {
    for (const { id, index } of entry.articles) {
      const list = placed.get(id) ?? [];
      if (list.length === 0) placed.set(id, list);
      list[index] = entry;
    }
  }
  return new Map([...placed].map(([id, list]) => [id, [...new Set(list.filter(Boolean))]]));
});

/** By what a name is sorted: people by surname, everything else as it is called. */
export function sortKey(name: string, kind: EntityKind): string {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const words = folded.split(" ");
  return kind === "people" ? [words.at(-1), ...words.slice(0, -1)].join(" ") : folded;
}

/** In how many articles it is named: one article may name a person in two ways. */
export const articleCount = (entry: EntityEntry): number => articlesOf(entry).length;

/** Each article once. */
export const articlesOf = onceForEach(({ articles }: EntityEntry): readonly string[] => [
  ...new Set(articles.map(({ id }) => id)),
]);

/** What this person says in that article. */
export function quotesBy({ index }: EntityMention, card: ArticleCard): readonly CardQuote[] {
  const name = card.article?.named?.people[index]?.name;
  return name === undefined ? NOTHING : (quotesIn(card).get(name) ?? NOTHING);
}

const NOTHING: readonly CardQuote[] = [];

/** By name of the person. */
const quotesIn = onceForEach(({ article }: ArticleCard): ReadonlyMap<string, readonly CardQuote[]> => {
  const found = new Map<string, CardQuote[]>();
  for (const quote of article?.named?.quotes ?? []) {
    if (quote.speaker?.kind !== "person") continue;
    const said = found.get(quote.speaker.name);
    if (said) said.push(quote);
    else found.set(quote.speaker.name, [quote]);
  }
  return found;
});
