import type { Files } from "../effects.ts";
import type { PlaceRow } from "./index-file.ts";
import { openPack, type Pack } from "./pack.ts";
import type { Kept, KeptAt, Shelf } from "./shelves.ts";
import { pack as packed, unpack } from "./value.ts";

/**
 * The remembered values of one stage. They lie in a pack; the index says where. What was replaced or dropped stays
 * in the pack as waste until there is more waste than half.
 */
export interface StoredShelf extends Shelf {
  /** Where a value lies, which is written if it was not; null: none is kept, or nothing can be written. */
  placeOf(key: string): Omit<KeptAt, "shelf"> | null;
  /** Keeps a value that a worker made. */
  accept(kept: Omit<Kept, "shelf">): void;
  /**
   * Writes what is not written yet; with `kept`, first forgets what was neither asked for nor put since opening nor is among these.
   * Returns the very rows it was opened with where they still hold.
   */
  save(kept: ReadonlySet<string> | null): { readonly pack: string; readonly places: readonly PlaceRow[] };
}

interface Place {
  readonly offset: number;
  readonly length: number;
  readonly digest: string;
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
  const places = placesWithin(size, file.places);
  const used = new Set<string>();
  let saved: { readonly pack: string; readonly places: readonly PlaceRow[] } = file;
  let changed = places.size < file.places.length;
  let pack = openPack(files, folder, file.pack, size);

  const touch = (key: string) => {
    used.add(key);
    note(key);
  };
  const keep = ({ key, digest, bytes }: Omit<Kept, "shelf">) => {
    places.set(key, { offset: pack.add(bytes), length: bytes.length, digest });
    changed = true;
  };

  return {
    digestOf(key) {
      touch(key);
      return places.get(key)?.digest ?? null;
    },
    load(key) {
      touch(key);
      const place = places.get(key);
      return place && unpack(pack.take(place.offset, place.length), place.digest);
    },
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
    accept: keep,
    save(kept) {
      if (kept) {
        for (const key of places.keys()) if (!used.has(key) && !kept.has(key)) changed = places.delete(key);
      }
      if (!changed) return saved;
      if (isMostlyWaste(pack, places))
        pack = compact(openPack(files, folder, nextName(pack.name), 0), pack, places);
      pack.flush();
      changed = false;
      saved = { pack: pack.name, places: [...places].map(toRow) };
      return saved;
    },
  };
}

/** A place beyond the end of the file belonged to a pack that was cut off. */
function placesWithin(size: number, rows: readonly PlaceRow[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [key, offset, length, digest] of rows) {
    if (offset + length <= size) places.set(key, { offset, length, digest });
  }
  return places;
}

/** Below this a pack is not worth the trouble. */
const SMALL = 1 << 16;

function isMostlyWaste(pack: Pack, places: ReadonlyMap<string, Place>): boolean {
  let live = 0;
  for (const place of places.values()) live += place.length;
  return pack.size() > SMALL && pack.size() > 2 * live;
}

/** Moves the values to a new pack, in the order of the old one; the old one is left for whoever still reads it. */
function compact(to: Pack, from: Pack, places: Map<string, Place>): Pack {
  for (const [key, place] of [...places].sort(([, a], [, b]) => a.offset - b.offset)) {
    const bytes = from.take(place.offset, place.length);
    if (bytes.length === place.length) places.set(key, { ...place, offset: to.add(bytes) });
    else places.delete(key);
  }
  return to;
}

/** `extract-3.pack` after `extract-2.pack`. */
function nextName(name: string): string {
  return name.replace(/\d+/, (number) => String(Number(number) + 1));
}

function toRow([key, place]: readonly [string, Place]): PlaceRow {
  return [key, place.offset, place.length, place.digest];
}
