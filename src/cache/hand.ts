import type { Files } from "../effects.ts";
import { openPack } from "./pack.ts";
import { type Kept, type KeptAt, type Shelves, travelLog } from "./shelves.ts";
import { pack, unpack } from "./value.ts";

/** What a worker holds in its hand for one task: it may read from the store, and hands over what it made itself. */
export interface Hand extends Shelves {
  /** All that was put, in order. */
  readonly made: readonly Kept[];
}

/** `given`: values of the store in `folder` that the task will ask for; any that is missing or damaged is made again. */
export function openHand(files: Files, folder: string, given: readonly KeptAt[]): Hand {
  const log = travelLog();
  const made: Kept[] = [];
  const mine = new Map<string, Kept>();
  const stored = new Map(given.map((one) => [one.key, one]));

  function fetched(key: string): unknown {
    const own = mine.get(key);
    if (own) return unpack(Buffer.from(own.bytes.buffer, own.bytes.byteOffset, own.bytes.length), own.digest);
    const place = stored.get(key);
    return place && unpack(bytesAt(files, folder, place), place.digest);
  }

  return {
    made,
    journey: log.journey,
    keep() {},
    recall: (_, load) => load(),
    shelf: (shelf) => ({
      peek: fetched,
      digestOf(key) {
        log.note(shelf, key);
        return (mine.get(key) ?? stored.get(key))?.digest ?? null;
      },
      load(key) {
        log.note(shelf, key);
        return fetched(key);
      },
      put(key, value) {
        log.note(shelf, key);
        const kept = { shelf, key, ...pack(value) };
        mine.set(key, kept);
        made.push(kept);
        return kept.digest;
      },
    }),
  };
}

const bytesAt = (files: Files, folder: string, { pack: name, offset, length }: KeptAt): Buffer =>
  openPack(files, folder, name, offset + length).take(offset, length);
