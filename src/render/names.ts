import { cameAndWent } from "../again/came-and-went.ts";
import type {
  Archive,
  ArticleCard,
  CardQuote,
  EntityEntry,
  EntityKind,
  EntityMention,
} from "../records/archive.ts";
import { keyOf } from "./key.ts";
import type { KnownKeys } from "./known-keys.ts";
import { onceForEach } from "./once-for.ts";
import type { PlanContext } from "./page-type.ts";

/** In the order in which they are shown. */
export const entityKinds: readonly EntityKind[] = ["people", "organisations", "places"];

/** Entries of one list by article. */
export type NamesOf = ReadonlyMap<string, readonly EntityEntry[]>;

/** Whom and what each article names. */
export interface NamesByArticle {
  /** In the article's own order. */
  readonly of: NamesOf;
  /** The same as pages show it, as a digest. */
  readonly facts: ReadonlyMap<string, string>;
  /** Articles of which those are others than in the build before; null: nothing is known of that. */
  readonly touched: ReadonlySet<string> | null;
}

/** With all that it takes to change it by what came and went. */
interface KeptNames extends NamesByArticle {
  readonly entries: readonly EntityEntry[];
  /** Whom an article names is counted in its own order: each has a place, and some places are nobody's. */
  readonly placed: Map<string, EntityEntry[]>;
  readonly of: Map<string, readonly EntityEntry[]>;
  readonly facts: Map<string, string>;
}

/** To be asked once a build. */
export function namesByArticle(
  archive: Archive,
  { renew }: Pick<KnownKeys, "renew">,
): Readonly<Record<EntityKind, NamesByArticle>> {
  const named = (kind: EntityKind): NamesByArticle => {
    const find = (before?: KeptNames) => namesIn(before ?? noNames(), archive[kind], !before);
    // The rest is for the next build, where there is one.
    const { of, facts, touched } = renew<KeptNames>(`${kind} by article`, find);
    return { of, facts, touched };
  };
  return { people: named("people"), organisations: named("organisations"), places: named("places") };
}

const noNames = (): KeptNames => ({
  entries: [],
  placed: new Map(),
  of: new Map(),
  facts: new Map(),
  touched: null,
});

function namesIn(kept: KeptNames, entries: readonly EntityEntry[], isFirst: boolean): KeptNames {
  const { placed, of, facts } = kept;
  const { came, went } = cameAndWent(kept.entries, entries);
  const others = new Set<string>();
  for (const entry of went)
    for (const { id, index } of entry.articles) {
      delete placed.get(id)![index];
      others.add(id);
    }
  for (const entry of came)
    for (const { id, index } of entry.articles) {
      const list = placed.get(id) ?? [];
      placed.set(id, list);
      list[index] = entry;
      others.add(id);
    }
  const touched = new Set<string>();
  for (const id of others) {
    const named = [...new Set(placed.get(id)!.filter(Boolean))];
    const own = named.length === 0 ? undefined : keyOf(named.map(nameFacts));
    if (facts.get(id) !== own) touched.add(id);
    if (own === undefined) for (const table of [placed, of, facts]) table.delete(id);
    else {
      of.set(id, named);
      facts.set(id, own);
    }
  }
  return { entries, placed, of, facts, touched: isFirst ? null : touched };
}

const nameFacts = ({ slug, name }: EntityEntry): string => `${slug} ${name}`;

/** Does it stand in an article that is another than in the build before, or that names other people? */
export function touchedIn(
  kind: EntityKind,
  { touched, names }: Pick<PlanContext, "touched" | "names">,
): (entry: EntityEntry) => boolean {
  const { people } = names;
  if (touched === null || people.touched === null) return () => true;
  const found = new Set<EntityEntry>();
  for (const id of [...touched, ...people.touched])
    for (const entry of names[kind].of.get(id) ?? []) found.add(entry);
  return (entry) => found.has(entry);
}

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
