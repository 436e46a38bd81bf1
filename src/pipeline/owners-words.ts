import { SeedChanged } from "../cache/fingerprint.ts";
import type { Config } from "../config.ts";
import type { Files } from "../effects.ts";
import type { FoundSeeds } from "../read/find-seeds.ts";
import { nameClippings } from "../read/name-clippings.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { Correction, OwnersWord } from "../records/owners-word.ts";
import type { Problem } from "../records/problem.ts";
import { problem } from "../report/catalogue.ts";
import { nearest } from "../report/nearest.ts";
import { besideClippings } from "./beside-clippings.ts";
import { matchFiles, unmatched } from "./match-table.ts";
import { correctionFiles, readOwn, TABLE, tableRows } from "./owners-files.ts";

/** What the owner says beside the clippings, for each of them. */
export interface OwnersWords {
  readonly on: (seed: SeedFile) => OwnersWord;
  readonly problems: readonly Problem[];
  /** Throws `SeedChanged` where an id turned out to be another one than corrections were looked up by. */
  readonly confirm: (ids: ReadonlyMap<string, string>) => void;
}

/** Of most clippings the owner says nothing. */
export const NOTHING_SAID: OwnersWord = { sidecar: null, table: null, corrections: [] };

/**
 * Reads sidecars, the table and corrections, and finds the clipping that each is about. Ids come from all clippings
 * together, so where something is known by id, `wanted` is asked for the id that each clipping's owner wants.
 */
export function hearOwner(
  config: Config,
  files: Files,
  { seeds, sidecars }: FoundSeeds,
  wanted: (seed: SeedFile, word: OwnersWord) => string | null,
): OwnersWords {
  const problems: Problem[] = [];
  const tell = (found: readonly Problem[]) => void problems.push(...found);
  const bytesAt = (path: string, place: string) => readOwn(files, path, place, tell);

  const beside = besideClippings(config, { seeds, sidecars }, bytesAt, tell);
  const rows = config.otherInput ? [] : tableRows(config, bytesAt, tell);
  const corrected = config.otherInput ? [] : correctionFiles(config, files, bytesAt, tell);

  const { byPath, byId } = matchFiles(rows, seeds, tell);
  const notes = (seed: SeedFile): OwnersWord => {
    const sidecar = beside.get(seed.path) ?? null;
    const table = byPath.get(seed.path)?.note ?? null;
    return sidecar || table ? { sidecar, table, corrections: [] } : NOTHING_SAID;
  };
  if (byId.length === 0 && corrected.length === 0) return { on: notes, problems, confirm: () => {} };

  const names = seeds.map((seed) => ({
    path: seed.path,
    name: seed.name,
    wanted: wanted(seed, notes(seed)),
  }));
  const { ids } = nameClippings(names);
  const pathOf = new Map([...ids].map(([path, id]) => [id, path]));
  for (const row of byId) {
    const path = pathOf.get(row.id!);
    if (path === undefined) tell([unmatched(row, row.id!, [...pathOf.keys()])]);
    else if (byPath.has(path)) tell([problem("table-row-double", TABLE, { path }, row.span)]);
    else byPath.set(path, row);
  }
  const corrections = new Map<string, readonly Correction[]>();
  for (const { id, path, list } of corrected) {
    const of = pathOf.get(id);
    if (of !== undefined) corrections.set(of, [...(corrections.get(of) ?? []), ...list]);
    else tell([problem("correction-id-unknown", path, { id, near: nearest(id, [...pathOf.keys()]) ?? "" })]);
  }
  return {
    on(seed) {
      const own = corrections.get(seed.path);
      return own ? { ...notes(seed), corrections: own } : notes(seed);
    },
    problems,
    confirm: (final) => {
      for (const [path, id] of ids) if (final.get(path) !== id) throw new SeedChanged(path);
    },
  };
}
