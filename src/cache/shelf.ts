import type { Files } from "../effects.ts";
import type { PlaceRow } from "./index-file.ts";
import { openPack, type Pack } from "./pack.ts";
import { type PlaceTable, placeTable } from "./place-table.ts";
import type { Kept, KeptAt, Shelf } from "./shelves.ts";
import { pack as packed, unpack } from "./value.ts";

/**
 * The remembered values of one stage. They lie in a pack; the index says where. What was replaced or dropped stays
 * in the pack as waste until there is more waste than half.
 */
export interface StoredShelf extends Shelf {
  /** Where a value lies, which is written if it was not; null: none is kept, or nothing can be written. */
  placeOf(key: string): Omit<KeptAt, "shelf"> | null;
  /** This one is wanted again: the same as asking for it, but that nobody hears of it. */
  keep(key: string): void;
  /** Keeps a value that a worker made. */
  accept(kept: Omit<Kept, "shelf">): void;
  /** How many values are kept. */
  count(): number;
  /**
   * Writes what is not written yet; with `kept`, first forgets what was neither asked for nor put since opening nor is among these.
   */
  save(kept: ReadonlySet<string> | null): SavedShelf;
}

export interface SavedShelf {
  /** Name of the pack. */
  readonly pack: string;
  /** Where its values lie; null: where they lay when it was opened or saved last. */
  readonly places: readonly PlaceRow[] | null;
}

export interface ShelfFile {
  readonly folder: string;
  /** Name of the pack. */
  readonly pack: string;
  readonly places: readonly PlaceRow[];
  /** Of the pack's file as it is on the disk. */
  readonly size: number;
}

/** `note` hears of each key that is asked for or put. */
export function openShelf(files: Files, file: ShelfFile, note: (key: string) => void): StoredShelf {
  const { folder, size } = file;
  const within = file.places.filter(([, offset, length]) => offset + length <= size);
  const places = placeTable(within);
  // A place beyond the end of the file belonged to a pack that was cut off.
  let changed = within.length < file.places.length;
  let pack = openPack(files, folder, file.pack, size);

  const touch = (key: string) => {
    places.use(key);
    note(key);
  };
  const fetched = (key: string): unknown => {
    const place = places.get(key);
    return place && unpack(pack.take(place.offset, place.length), place.digest);
  };
  const keep = ({ key, digest, bytes }: Omit<Kept, "shelf">) => {
    places.set(key, { offset: pack.add(bytes), length: bytes.length, digest });
    changed = true;
  };

  return {
    digestOf(key) {
      touch(key);
      return places.digestOf(key);
    },
    load(key) {
      touch(key);
      return fetched(key);
    },
    peek: fetched,
    put(key, value) {
      touch(key);
      const { digest, bytes } = packed(value);
      keep({ key, digest, bytes });
      return digest;
    },
    placeOf(key) {
      const place = places.get(key);
      if (place && !pack.isWritten(place.offset)) pack.flush();
      return place && pack.isWritten(place.offset) ? { key, pack: pack.name, ...place } : null;
    },
    keep: places.use,
    accept: keep,
    count: places.size,
    save(kept) {
      if (kept && places.keepOnly(kept)) changed = true;
      if (!changed) return { pack: pack.name, places: null };
      let rows = places.rows();
      if (isMostlyWaste(pack, rows)) {
        pack = compact(openPack(files, folder, nextName(pack.name), 0), pack, rows, places);
        rows = places.rows();
      }
      pack.flush();
      changed = false;
      return { pack: pack.name, places: rows };
    },
  };
}

/** Below this a pack is not worth the trouble. */
const SMALL = 1 << 16;

function isMostlyWaste(pack: Pack, rows: readonly PlaceRow[]): boolean {
  let live = 0;
  for (const [, , length] of rows) live += length;
  return pack.size() > SMALL && pack.size() > 2 * live;
}

/** Moves the values to a new pack, in the order of the old one; the old one is left for whoever still reads it. */
function compact(to: Pack, from: Pack, rows: readonly PlaceRow[], places: PlaceTable): Pack {
  for (const [key, offset, length, digest] of rows.toSorted(([, a], [, b]) => a - b)) {
    const bytes = from.take(offset, length);
    if (bytes.length === length) places.set(key, { offset: to.add(bytes), length, digest });
    else places.delete(key);
  }
  return to;
}

/** `extract-3.pack` after `extract-2.pack`. */
function nextName(name: string): string {
  return name.replace(/\d+/, (number) => String(Number(number) + 1));
}
