import { relative } from "node:path";
import { isSameLook } from "../effects/same-look.ts";
import type { Files } from "../effects.ts";
import {
  type PlaceRow,
  parseIndex,
  parsePlaces,
  printIndex,
  printPlaces,
  type SeenRow,
  type ShelfIndex,
  type StoreIndex,
} from "./index-file.ts";
import { sha256 } from "./key.ts";
import { orNothing } from "./or-nothing.ts";
import { openShelf, type StoredShelf } from "./shelf.ts";
import { type Kept, type KeptAt, keysByShelf, type Shelves, type Step, travelLog } from "./shelves.ts";

/**
 * What earlier builds worked out: a few large files in a folder that may be deleted at any time. A value is used
 * only when its bytes have the digest that the index gives; an index that was damaged, cut off or made by another
 * format is as good as none.
 */
export interface Store extends Shelves {
  /** Absolute folder in which the packs lie. */
  readonly folder: string;
  /** Where values lie, so that a worker can read them; those that cannot be written are left out. */
  placesOf(steps: readonly Step[]): readonly KeptAt[];
  /** Keeps what a worker made. */
  accept(made: readonly Kept[]): void;
  /** How many values a shelf has. */
  countOf(shelf: string): number;
  /** Nothing that these shelves have is forgotten this time, whoever asks for it or not. */
  keepAll(shelves: readonly string[]): void;
  /** A file of the input as it was when it was last read. */
  lastSeen(path: string): Seen | undefined;
  see(path: string, seen: Seen): void;
  /** Writes what is new. `finished`: what this build did not use is forgotten, for nobody will ask for it. */
  save(options: { readonly finished: boolean }): void;
  /** Goes on for another build, with what the last one saw and put. */
  goOn(): void;
  /** Do the files of the store still say what this one read or wrote last? */
  isAsLeft(): boolean;
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

/** Did an earlier build put down what it worked out? */
export const isStoreThere = (files: Pick<Files, "exists">, folder: string): boolean =>
  files.exists(`${folder}/${INDEX}`);

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

/**
 * The store is a help, never a need: where its folder cannot be read or written, the work is done without it. `goesOn`: it
 * is kept open for another build, which is to have the very objects of this one.
 */
export function openStore(
  files: Files,
  folder: string,
  options: { readonly fresh: boolean; readonly goesOn?: boolean },
): Store {
  const index = (!options.fresh && readIndex(files, folder)) || NOTHING;
  const sizes = fileSizes(files, folder);
  const log = travelLog();
  const shelves = new Map<string, StoredShelf>();
  /** Of shelves that nobody opened yet: there are none of them where much is kept. */
  const kept: Step[] = [];
  const whole = new Set<string>();
  let lastRead = new Map<string, unknown>();
  let read = new Map<string, unknown>();
  const before = new Map(
    index.seen.map(([path, size, changed, sha256]) => [path, { size, changed, sha256 }]),
  );
  let now = new Map<string, Seen>();
  let saved: StoreIndex = index;
  let left = files.look(`${folder}/${INDEX}`);

  function open(name: string): StoredShelf {
    const known = index.shelves.find((shelf) => shelf.name === name);
    const pack = known?.pack ?? unusedName(name, sizes);
    const places = (known && readPlaces(files, folder, known.places)) ?? [];
    const file = { folder, pack, places, size: sizes.get(pack) ?? 0 };
    return openShelf(files, file, (key) => log.note(name, key));
  }

  function shelf(name: string): StoredShelf {
    const found = shelves.get(name) ?? open(name);
    shelves.set(name, found);
    return found;
  }

  return {
    folder,
    shelf,
    journey: log.journey,
    keep(steps) {
      for (const step of steps) {
        const opened = shelves.get(step[0]);
        if (opened) opened.keep(step[1]);
        else kept.push(step);
      }
    },
    recall(key, load) {
      if (!options.goesOn) return load();
      const value = read.get(key) ?? lastRead.get(key) ?? load();
      read.set(key, value);
      return value;
    },
    placesOf: (steps) =>
      steps.flatMap(([name, key]) => {
        const place = shelf(name).placeOf(key);
        return place ? [{ shelf: name, ...place }] : [];
      }),
    accept(made) {
      for (const one of made) shelf(one.shelf).accept(one);
    },
    countOf: (name) => shelf(name).count(),
    keepAll(names) {
      for (const name of names) whole.add(name);
    },
    lastSeen: (path) => before.get(path),
    see: (path, seen) => now.set(path, seen),
    save({ finished }) {
      const wanted = keysByShelf(kept);
      const printed = [...shelves].map(([name, one]) => {
        const { pack, places } = one.save(
          finished && !whole.has(name) ? (wanted.get(name) ?? NO_KEYS) : null,
        );
        const known = saved.shelves.find((shelf) => shelf.name === name);
        return known && places === null
          ? { index: known, text: null }
          : printedShelf(name, pack, places ?? []);
      });
      // A shelf that nobody opened stays as it is, unless nobody wants anything of it any more.
      const closed = saved.shelves.filter(
        ({ name }) => !shelves.has(name) && (!finished || wanted.has(name) || whole.has(name)),
      );
      const next = {
        shelves: [...closed, ...printed.map(({ index }) => index)].sort((a, b) => (a.name < b.name ? -1 : 1)),
        seen: [...(finished ? now : new Map([...before, ...now]))].map(toRow),
      };
      if (isSame(next, saved)) return;
      saved = next;
      orNothing(() => writeIndex(files, folder, next, printed));
      left = files.look(`${folder}/${INDEX}`);
    },
    goOn() {
      for (const [path, seen] of now) before.set(path, seen);
      now = new Map();
      kept.length = 0;
      whole.clear();
      lastRead = read;
      read = new Map();
    },
    isAsLeft: () => isSameLook(files.look(`${folder}/${INDEX}`), left),
  };
}

const NOTHING: StoreIndex = { shelves: [], seen: [] };
const NO_KEYS: ReadonlySet<string> = new Set();

interface Printed {
  readonly index: ShelfIndex;
  /** The file of its places; null: it is there already. */
  readonly text: string | null;
}

function printedShelf(shelf: string, pack: string, rows: readonly PlaceRow[]): Printed {
  const { name, text } = printPlaces(shelf, rows);
  return { index: { name: shelf, pack, places: name }, text };
}

function toRow([path, seen]: readonly [string, Seen]): SeenRow {
  return [path, seen.size, seen.changed, seen.sha256];
}

const INDEX = "index.json";

function readIndex(files: Files, folder: string): StoreIndex | null {
  const bytes = orNothing(() => files.read(`${folder}/${INDEX}`));
  return bytes ? parseIndex(bytes) : null;
}

function fileSizes(files: Files, folder: string): ReadonlyMap<string, number> {
  const found = files.exists(folder) ? orNothing(() => files.list(folder)) : undefined;
  return new Map((found ?? []).map(({ name, size }) => [name, size]));
}

function readPlaces(files: Files, folder: string, name: string): readonly PlaceRow[] | null {
  const bytes = orNothing(() => files.read(`${folder}/${name}`));
  return bytes ? parsePlaces(name, bytes) : null;
}

/** Never one that lies there already: a program that still runs may read it. */
function unusedName(shelf: string, taken: ReadonlyMap<string, number>): string {
  let number = 1;
  while (taken.has(`${shelf}-${number}.pack`)) number += 1;
  return `${shelf}-${number}.pack`;
}

function isSame(a: StoreIndex, b: StoreIndex): boolean {
  const printed = ({ shelves, seen }: StoreIndex) =>
    [...shelves.map(({ pack, places }) => `${pack} ${places}`), ...seen].join("\n");
  return printed(a) === printed(b);
}

/** The index names the files that count, so what it no longer names goes after it is there. */
function writeIndex(files: Files, folder: string, index: StoreIndex, printed: readonly Printed[]): void {
  if (!files.exists(`${folder}/.gitignore`)) files.write(`${folder}/.gitignore`, "*\n");
  for (const { index, text } of printed) if (text !== null) files.write(`${folder}/${index.places}`, text);
  files.write(`${folder}/${INDEX}`, printIndex(index));
  const named = new Set(index.shelves.flatMap(({ pack, places }) => [pack, places]));
  for (const { name } of files.list(folder)) {
    const isOld = /\.(?:pack|places)$/.test(name) && !named.has(name);
    if (isOld || files.isLeftover(name)) files.remove(`${folder}/${name}`);
  }
}
