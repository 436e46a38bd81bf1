import { SeedChanged } from "../cache/fingerprint.ts";
import type { Config } from "../config.ts";
import { byCodePoints } from "../effects/order.ts";
import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import type { FoundSeeds } from "../read/find-seeds.ts";
import { nameClippings } from "../read/name-clippings.ts";
import { CORRECTABLE, readCorrections } from "../read/owner/corrections.ts";
import { readSidecar } from "../read/owner/sidecar.ts";
import { readTable, type TableRow } from "../read/owner/table.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { Correction, OwnersNote, OwnersWord } from "../records/owners-word.ts";
import type { Problem } from "../records/problem.ts";
import { problem } from "../report/catalogue.ts";
import { nearest } from "../report/nearest.ts";
import { refuseLackingColumn } from "./owners-tables.ts";

/** What the owner says beside the clippings, for each of them. */
export interface OwnersWords {
  readonly on: (seed: SeedFile) => OwnersWord;
  readonly problems: readonly Problem[];
  /** Throws `SeedChanged` where an id turned out to be another one than corrections were looked up by. */
  readonly confirm: (ids: ReadonlyMap<string, string>) => void;
}

/** Of most clippings the owner says nothing. */
export const NOTHING_SAID: OwnersWord = { sidecar: null, table: null, corrections: [] };

const TABLE = "metadata.csv";
const CORRECTIONS = "corrections";

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

type Tell = (problems: readonly Problem[]) => void;
type BytesAt = (path: string, place: string) => Uint8Array | null;

/** Null: not there, or not to be read, which is told. */
function readOwn(files: Files, path: string, place: string, tell: Tell): Uint8Array | null {
  try {
    return files.read(place);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code !== "ENOENT") tell([problem("file-unreadable", path, { reason: reasonOf(error) })]);
    return null;
  }
}

/** By path of the clipping. `a.txt.meta.yaml` is of `a.txt` alone, `a.meta.yaml` of each file called `a`. */
function besideClippings(
  { input }: Config,
  { seeds, sidecars }: Pick<FoundSeeds, "seeds" | "sidecars">,
  bytesAt: BytesAt,
  tell: Tell,
): ReadonlyMap<string, OwnersNote> {
  if (sidecars.length === 0) return new Map();
  const named = groupBy(seeds, ({ name, part }) =>
    part && name !== part.name ? [name] : [name, stemOf(name)],
  );
  const heard = new Map<string, string>();
  const notes = new Map<string, OwnersNote>();
  // The longer name is about one file only, so it goes first.
  const inOrder = [...sidecars].sort((a, b) => b.name.length - a.name.length || byCodePoints(a.name, b.name));
  for (const { path, name } of inOrder) {
    const of = named.get(name.replace(/\.meta\.ya?ml$/i, "")) ?? [];
    const free = of.filter((seed) => !heard.has(seed.path));
    if (of.length === 0) tell([problem("sidecar-alone", path)]);
    else if (free.length === 0) tell([problem("sidecar-double", path, { path: heard.get(of[0]!.path)! })]);
    const bytes = free.length === 0 ? null : bytesAt(path, `${input}/${name}`);
    if (bytes === null) continue;
    const { note, problems } = readSidecar(path, bytes);
    tell(problems);
    for (const seed of free) {
      heard.set(seed.path, path);
      if (note) notes.set(seed.path, note);
    }
  }
  return notes;
}

const stemOf = (name: string): string => name.replace(/(?<=[^/])\.[^./]*$/, "");

function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function tableRows({ root }: Config, bytesAt: BytesAt, tell: Tell): readonly TableRow[] {
  const bytes = bytesAt(TABLE, `${root}/${TABLE}`);
  if (bytes === null) return [];
  const { rows, problems } = readTable(TABLE, bytes);
  refuseLackingColumn(problems, ["file", "id", ...CORRECTABLE]);
  tell(problems);
  return rows;
}

interface CorrectionFile {
  readonly id: string;
  readonly path: string;
  readonly list: readonly Correction[];
}

/** In the order of their names. */
function correctionFiles(
  { root }: Config,
  files: Files,
  bytesAt: BytesAt,
  tell: Tell,
): readonly CorrectionFile[] {
  const folder = `${root}/${CORRECTIONS}`;
  const found = listOwn(files, folder, tell).filter(
    (name) => !/(?:^|\/)\./.test(name) && /[^/]\.ya?ml$/i.test(name),
  );
  return [...found].sort(byCodePoints).flatMap((name) => {
    const path = `${CORRECTIONS}/${name}`;
    const bytes = bytesAt(path, `${folder}/${name}`);
    if (bytes === null) return [];
    const { corrections, problems } = readCorrections(path, bytes);
    tell(problems);
    return [{ id: name.replace(/\.ya?ml$/i, ""), path, list: corrections }];
  });
}

/** No such folder: nothing is corrected. */
function listOwn(files: Files, folder: string, tell: Tell): readonly string[] {
  try {
    return files.list(folder).map(({ name }) => name);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code !== "ENOENT") tell([problem("file-unreadable", CORRECTIONS, { reason: reasonOf(error) })]);
    return [];
  }
}

interface Matched {
  /** By path of the clipping. */
  readonly byPath: Map<string, TableRow>;
  /** Rows that know their clipping by its id. */
  readonly byId: readonly TableRow[];
}

/** A file may be named as in messages, by its path below the input folder, or by its bare name, where that is enough. */
function matchFiles(rows: readonly TableRow[], seeds: readonly SeedFile[], tell: Tell): Matched {
  if (rows.length === 0) return { byPath: new Map(), byId: [] };
  const named = groupBy(seeds, ({ path, name }) => [path, name]);
  const bare = groupBy(seeds, ({ name }) => [name.slice(name.lastIndexOf("/") + 1)]);
  const byPath = new Map<string, TableRow>();
  for (const row of rows) {
    if (row.file === null) {
      if (row.id === null) tell([unmatched(row, "", [])]);
      continue;
    }
    const key = row.file.replaceAll("\\", "/").replace(/^\.\//, "");
    const found = named.get(key) ?? bare.get(key) ?? [];
    const [seed] = found;
    if (seed === undefined) tell([unmatched(row, row.file, [...bare.keys()])]);
    else if (found.length > 1)
      tell([problem("table-row-ambiguous", TABLE, { key: row.file, count: found.length }, row.span)]);
    else if (byPath.has(seed.path)) tell([problem("table-row-double", TABLE, { path: seed.path }, row.span)]);
    else byPath.set(seed.path, row);
  }
  return { byPath, byId: rows.filter(({ file, id }) => file === null && id !== null) };
}

function unmatched(row: TableRow, key: string, names: readonly string[]): Problem {
  const near = key === "" ? null : nearest(key, names);
  return problem("table-row-unmatched", TABLE, { key, near: near ?? "" }, row.span);
}
