import type { Files } from "../effects.ts";
import type { PlaceRow, ShelfIndex } from "./index-file.ts";
import { sha256 } from "./key.ts";
import { openPack, type Pack } from "./pack.ts";
import { squeeze, unsqueeze } from "./squeeze.ts";

/**
 * The remembered values of one stage. They lie in a pack; the index says where. What was replaced or dropped stays
 * in the pack as waste until there is more waste than half.
 */
export interface Shelf {
  /** Digest of the value kept under the key, without opening the pack; null: none is kept. */
  digestOf(key: string): string | null;
  /** The value as it was put, checked against its digest; undefined: none is kept, or it was damaged. */
  load(key: string): unknown;
  /** Keeps a value that JSON can say. Returns its digest. */
  put(key: string, value: unknown): string;
  /**
   * Writes what is not written yet; with `drop`, forgets what was neither asked for nor put since opening.
   * Returns the very index it was opened with where that still holds.
   */
  save(drop: boolean): ShelfIndex;
}

interface Place {
  readonly offset: number;
  readonly length: number;
  readonly digest: string;
}

/** `size` is that of the pack's file as it is on the disk. */
export function openShelf(files: Files, folder: string, index: ShelfIndex, size: number): Shelf {
  const places = placesWithin(size, index);
  const used = new Set<string>();
  let saved = index;
  let changed = places.size < index.places.length;
  let pack = openPack(files, folder, index.pack, size);

  return {
    digestOf(key) {
      used.add(key);
      return places.get(key)?.digest ?? null;
    },
    load(key) {
      used.add(key);
      const place = places.get(key);
      const json = place && wholeValue(pack, place);
      return json && (JSON.parse(json.toString()) as unknown);
    },
    put(key, value) {
      used.add(key);
      const json = Buffer.from(JSON.stringify(value));
      const bytes = squeeze(json);
      const digest = sha256(json);
      places.set(key, { offset: pack.add(bytes), length: bytes.length, digest });
      changed = true;
      return digest;
    },
    save(drop) {
      if (drop) for (const key of places.keys()) if (!used.has(key)) changed = places.delete(key);
      if (!changed) return saved;
      if (isMostlyWaste(pack, places))
        pack = compact(openPack(files, folder, nextName(pack.name), 0), pack, places);
      pack.flush();
      changed = false;
      saved = { name: index.name, pack: pack.name, places: [...places].map(toRow) };
      return saved;
    },
  };
}

/** A place beyond the end of the file belonged to a pack that was cut off. */
function placesWithin(size: number, index: ShelfIndex): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [key, offset, length, digest] of index.places) {
    if (offset + length <= size) places.set(key, { offset, length, digest });
  }
  return places;
}

function wholeValue(pack: Pack, place: Place): Buffer | undefined {
  const json = unsqueeze(pack.take(place.offset, place.length));
  return json && sha256(json) === place.digest ? json : undefined;
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
