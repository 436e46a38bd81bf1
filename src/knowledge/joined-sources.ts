import type { KnownSource } from "../records/knowledge.ts";
import { indexOf, type Lookups, lookupsIn, type SourceIndex } from "./index-sources.ts";
import { packSources } from "./pack-sources.ts";
import { type PlacedSource, replacing } from "./sources.ts";

/**
 * The program's tables as they were packed, and the owner's rows before them: what `mergeSources` makes of both, of those rows
 * only that are asked for. Throws an ArchiveError (2) where two rows of the owner's claim one name or domain.
 */
export function joinSources(packed: () => string, owner: readonly PlacedSource[]): () => SourceIndex {
  const replaced = replacing(owner);
  return () => indexOf(joined(lookupsIn(packed()), lookupsIn(packSources(owner)), replaced));
}

function joined(
  program: Lookups,
  owner: Lookups,
  replaced: (row: KnownSource) => KnownSource | null,
): Lookups {
  const known = new Map<KnownSource, KnownSource | null>();
  const left = (row: KnownSource | null): KnownSource | null => {
    if (row === null) return null;
    if (!known.has(row)) known.set(row, replaced(row));
    return known.get(row)!;
  };
  return {
    names: {
      isEmpty: program.names.isEmpty && owner.names.isEmpty,
      find: (key) => owner.names.find(key) ?? program.names.find(key),
      begins: (beginning) => owner.names.begins(beginning) || program.names.begins(beginning),
    },
    openings: new Set([...program.openings, ...owner.openings]),
    byKey: (key) => owner.byKey(key) ?? left(program.byKey(key)),
    byLoose: (key) => [...program.byLoose(key).flatMap((row) => left(row) ?? []), ...owner.byLoose(key)],
    bySignature: (signature) => owner.bySignature(signature) ?? left(program.bySignature(signature)),
    byDomain: (domain) => owner.byDomain(domain) ?? left(program.byDomain(domain)),
  };
}
