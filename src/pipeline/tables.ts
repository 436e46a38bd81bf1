import { once } from "../again/once.ts";
import { keyOf } from "../cache/key.ts";
import type { Config } from "../config.ts";
import type { Effects } from "../effects.ts";
import { type Background, loadBackground } from "../knowledge/background.ts";
import { type IndexedKnowledge, indexKnowledge } from "../knowledge/index-knowledge.ts";
import { type EvidenceKind, loadKnowledge, withoutKinds } from "../knowledge/load-knowledge.ts";
import { type LoadedTables, loadNameTables } from "../knowledge/load-names.ts";
import type { Problem } from "../records/problem.ts";
import { loadPress, type Press } from "./press.ts";

/** What the stages know of the world: the program's tables and the owner's. Each has a key for what was made with it. */
export interface Tables {
  /** Office holders and dated facts. */
  readonly knowledge: { readonly key: string; readonly indexed: () => IndexedKnowledge };
  /** Papers, stations, sites and agencies. */
  readonly sources: Press;
  /** Names of places and people. */
  readonly names: LoadedTables;
  /** How common words are. */
  readonly background: { readonly digest: string; readonly rankOf: Background };
}

/** Throws an ArchiveError for a table that cannot be read. `without`: kinds of knowledge to be left out. */
export function loadTables(
  { root, terms, facts, sources }: Config,
  { files, program }: Pick<Effects, "files" | "program">,
  without: readonly EvidenceKind[],
): { readonly tables: Tables; readonly problems: readonly Problem[] } {
  const own = `${program.home}/data`;
  const { knowledge, problems } = loadKnowledge(files, { own, root, terms, facts });
  const press = loadPress(files, { own, root, sources }, program.scripts ?? null);
  const wanted = withoutKinds(knowledge, without);
  return {
    tables: {
      // Made ready only when a clipping is looked at: in most builds none is.
      knowledge: { key: keyOf([JSON.stringify(wanted)]), indexed: once(() => indexKnowledge(wanted)) },
      sources: press,
      names: loadNameTables(files, own),
      background: loadBackground(files, own),
    },
    problems,
  };
}
