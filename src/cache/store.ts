import { relative } from "node:path";
import type { Files } from "../effects.ts";
import { parseIndex, printIndex, type SeenRow, type ShelfIndex, type StoreIndex } from "./index-file.ts";
import { sha256 } from "./key.ts";
import { orNothing } from "./or-nothing.ts";
import { openShelf, type Shelf } from "./shelf.ts";

/**
 * What earlier builds worked out: a few large files in a folder that may be deleted at any time. A value is used
 * only when its bytes have the digest that the index gives; an index that was damaged, cut off or made by another
 * format is as good as none.
 */
export interface Store {
  /** The values of one stage; made when there is none yet. */
  shelf(name: string): Shelf;
  /** A file of the input as it was when it was last read. */
  lastSeen(path: string): Seen | undefined;
  see(path: string, seen: Seen): void;
  /** Writes what is new. `finished`: what this build did not use is forgotten, for nobody will ask for it. */
  save(options: { readonly finished: boolean }): void;
}

export interface Seen {
  readonly size: number;
  readonly changed: number;
  readonly sha256: string;
}

/** The folders of an archive, absolute. */
export interface Folders {
  readonly root: string;
  readonly input: string;
  readonly output: string;
}

/** One store for each pair of input and output: two archives of one config do not undo each other's work. */
export function storeFolder(config: Folders): string {
  const pair = [config.input, config.output].map((path) => relative(config.root, path).replaceAll("\\", "/"));
  return `${config.root}/.cache/${sha256(JSON.stringify(pair)).slice(0, 16)}`;
}

export interface StoreOptions {
  /** Begin with nothing remembered (`--full`). */
  readonly fresh: boolean;
  /** Forget what the work did not use, if it comes to its end. */
  readonly forget: boolean;
}

/** Opens the store of a folder for some work, and keeps what the work found out, even if it breaks off. */
export function withStore<T>(
  files: Files,
  folder: string,
  { fresh, forget }: StoreOptions,
  work: (store: Store) => T,
): T {
  const store = openStore(files, folder, { fresh });
  let finished = false;
  try {
    const result = work(store);
    finished = true;
    return result;
  } finally {
    store.save({ finished: finished && forget });
  }
}

/** The store is a help, never a need: where its folder cannot be read or written, the work is done without it. */
export function openStore(files: Files, folder: string, options: { readonly fresh: boolean }): Store {
  const index = (!options.fresh && readIndex(files, folder)) || { shelves: [], seen: [] };
  const sizes = packSizes(files, folder);
  const shelves = new Map<string, Shelf>();
  const before = new Map(
    index.seen.map(([path, size, changed, sha256]) => [path, { size, changed, sha256 }]),
  );
  const now = new Map<string, Seen>();
  let saved: StoreIndex = index;

  function open(name: string): Shelf {
    const known = index.shelves.find((shelf) => shelf.name === name);
    const pack = known?.pack ?? unusedName(name, sizes);
    return openShelf(files, folder, known ?? { name, pack, places: [] }, sizes.get(pack) ?? 0);
  }

  function shelf(name: string): Shelf {
    const found = shelves.get(name) ?? open(name);
    shelves.set(name, found);
    return found;
  }

  return {
    shelf,
    lastSeen: (path) => before.get(path),
    see: (path, seen) => now.set(path, seen),
    save({ finished }) {
      if (!finished) for (const { name } of index.shelves) shelf(name);
      const next = {
        shelves: [...shelves.values()].map((shelf) => shelf.save(finished)),
        seen: [...(finished ? now : new Map([...before, ...now]))].map(toRow),
      };
      if (isSame(next, saved)) return;
      saved = next;
      orNothing(() => writeIndex(files, folder, next));
    },
  };
}

function toRow([path, seen]: readonly [string, Seen]): SeenRow {
  return [path, seen.size, seen.changed, seen.sha256];
}

const INDEX = "index.json";

function readIndex(files: Files, folder: string): StoreIndex | null {
  const bytes = orNothing(() => files.read(`${folder}/${INDEX}`));
  return bytes ? parseIndex(bytes) : null;
}

function packSizes(files: Files, folder: string): ReadonlyMap<string, number> {
  const found = files.exists(folder) ? orNothing(() => files.list(folder)) : undefined;
  return new Map((found ?? []).map(({ name, size }) => [name, size]));
}

/** Never one that lies there already: a program that still runs may read it. */
function unusedName(shelf: string, taken: ReadonlyMap<string, number>): string {
  let number = 1;
  while (taken.has(`${shelf}-${number}.pack`)) number += 1;
  return `${shelf}-${number}.pack`;
}

function isSame(a: StoreIndex, b: StoreIndex): boolean {
  const rows = (index: StoreIndex) => index.seen.map(String).join("\n");
  return sameShelves(a.shelves, b.shelves) && rows(a) === rows(b);
}

function sameShelves(a: readonly ShelfIndex[], b: readonly ShelfIndex[]): boolean {
  return a.length === b.length && a.every((shelf) => b.includes(shelf));
}

/** The index names the packs that count, so what it no longer names goes after it is there. */
function writeIndex(files: Files, folder: string, index: StoreIndex): void {
  if (!files.exists(`${folder}/.gitignore`)) files.write(`${folder}/.gitignore`, "*\n");
  files.write(`${folder}/${INDEX}`, printIndex(index));
  const packs = new Set(index.shelves.map((shelf) => shelf.pack));
  for (const { name } of files.list(folder)) {
    const isOld = name.endsWith(".pack") && !packs.has(name);
    if (isOld || files.isLeftover(name)) files.remove(`${folder}/${name}`);
  }
}
