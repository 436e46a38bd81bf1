import { type Grouped, type GroupOptions, groupsOf, type KeptGroups } from "../again/groups.ts";
import { type SourceIndex, sourceNamed } from "../knowledge/index-sources.ts";
import type { ArticleCard, SourceEntry, SourceKind } from "../records/archive.ts";
import type { KnownSource } from "../records/knowledge.ts";
import { type Memory, NO_MEMORY } from "./recall.ts";
import { slugOf } from "./slugs.ts";

const KINDS: readonly SourceKind[] = ["outlet", "agency", "republisher", "cited"];

/** A name in one article. */
interface Named extends Grouped<ArticleCard> {
  readonly name: string;
  readonly kind: SourceKind;
}

interface Known {
  readonly tables: SourceIndex;
  readonly groups: KeptGroups<ArticleCard, Named, SourceEntry>;
  readonly entries: readonly SourceEntry[];
}

/** Every name that stands as a source, spellings of one name together, by name. */
export function findSources(
  cards: readonly ArticleCard[],
  sources: SourceIndex,
  { renew }: Pick<Memory, "renew"> = NO_MEMORY,
): readonly SourceEntry[] {
  return renew<Known>("sources", (last) => {
    const before = last?.tables === sources ? last : undefined;
    const groups = groupsOf(before?.groups, cards, byName(sources));
    if (before && groups.stays) return { ...before, groups };
    const entries = [...groups.values.keys()].sort().map((name) => groups.values.get(name)!);
    return { tables: sources, groups, entries };
  }).entries;
}

function byName(sources: SourceIndex): GroupOptions<ArticleCard, Named, SourceEntry> {
  const groups = new Map<string, string>();
  const groupOf = (name: string): string => {
    const known = groups.get(name) ?? foldName(sourceNamed(name, sources)?.name ?? name);
    groups.set(name, known);
    return known;
  };
  return {
    itemsOf: (card) =>
      KINDS.flatMap((kind) =>
        namesOf(card, kind).map((name) => ({ of: card, group: groupOf(name), name, kind })),
      ),
    isSame: (a, b) => a.of.id === b.of.id && a.name === b.name && a.kind === b.kind,
    make: (items, group) => toEntry(items, sourceNamed(items[0]!.name, sources), slugOf(group)),
  };
}

function namesOf({ article }: ArticleCard, kind: SourceKind): readonly string[] {
  if (!article) return [];
  const found = kind === "cited" ? article.cited : [article[kind]];
  return found.flatMap((finding) => (finding === null ? [] : [finding.value]));
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

/** `known`: its row in the tables, whose names are all one source; null: it has none. */
function toEntry(items: readonly Named[], known: KnownSource | null, slug: string): SourceEntry {
  const spellings = new Map<string, number>();
  const articles: Record<SourceKind, string[]> = { outlet: [], agency: [], republisher: [], cited: [] };
  for (const { of, name, kind } of items) {
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    if (articles[kind].at(-1) !== of.id) articles[kind].push(of.id);
  }
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
