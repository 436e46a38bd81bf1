import { type SourceIndex, sourceNamed } from "../knowledge/index-sources.ts";
import type { ArticleCard, SourceEntry, SourceKind } from "../records/archive.ts";
import type { KnownSource } from "../records/knowledge.ts";
import { slugOf } from "./slugs.ts";

const KINDS: readonly SourceKind[] = ["outlet", "agency", "republisher", "cited"];

/** One name on its way: its spellings, and where it stands. */
interface Gathered {
  readonly spellings: Map<string, number>;
  readonly articles: Record<SourceKind, string[]>;
  /** Its row in the tables, whose names are all one source; null: it has none. */
  readonly known: KnownSource | null;
}

/** Every name that stands as a source, spellings of one name together, by name. */
export function findSources(cards: readonly ArticleCard[], sources: SourceIndex): readonly SourceEntry[] {
  const gathered = gather(cards, sources);
  return [...gathered.keys()].sort().map((name) => toEntry(gathered.get(name)!, slugOf(name)));
}

function gather(cards: readonly ArticleCard[], sources: SourceIndex): ReadonlyMap<string, Gathered> {
  const gathered = new Map<string, Gathered>();
  for (const card of cards) {
    for (const kind of KINDS) {
      for (const name of namesOf(card, kind)) note(gathered, name, kind, card.id, sources);
    }
  }
  return gathered;
}

function namesOf({ article }: ArticleCard, kind: SourceKind): readonly string[] {
  if (!article) return [];
  const found = kind === "cited" ? article.cited : [article[kind]];
  return found.flatMap((finding) => (finding === null ? [] : [finding.value]));
}

function note(
  gathered: Map<string, Gathered>,
  name: string,
  kind: SourceKind,
  id: string,
  sources: SourceIndex,
): void {
  const known = sourceNamed(name, sources);
  const folded = foldName(known?.name ?? name);
  const entry = gathered.get(folded) ?? {
    spellings: new Map<string, number>(),
    articles: { outlet: [], agency: [], republisher: [], cited: [] },
    known,
  };
  gathered.set(folded, entry);
  entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1);
  if (entry.articles[kind].at(-1) !== id) entry.articles[kind].push(id);
}

/**
 * The form in which two spellings are one name: without case, accents, punctuation and double spaces. A name of
 * nothing but signs stays as it is.
 */
export function foldName(name: string): string {
  const bare = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const letters = bare
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return letters === "" ? name : letters;
}

function toEntry({ spellings, articles, known }: Gathered, slug: string): SourceEntry {
  const byCount = [...spellings]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return {
    slug,
    name: known?.name ?? byCount[0]!.name,
    spellings: byCount,
    articles,
    kind: known?.kind ?? null,
    country: known?.country ?? null,
  };
}
