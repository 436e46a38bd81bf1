/** So many clippings go into one set of data files; of more, there are several sets, each in a folder of its own. */
export const LOT = 128;

/** How the data of an archive is cut up: what belongs to which lot hangs on nothing but its id and how many lots there are. */
export interface Lots {
  /** Folders of the lots, each ending in `/`: `data/`; `data/0/`, `data/1/` … */
  readonly folders: readonly string[];
  /** Place in that list. */
  readonly of: (id: string) => number;
}

/**
 * Twice as many lots when there are twice as many clippings, so that one clipping more or less moves no other to another
 * lot, but at that moment.
 */
export function lotsFor(clippings: number): Lots {
  let count = 1;
  while (count * LOT < clippings) count *= 2;
  if (count === 1) return { folders: ["data/"], of: () => 0 };
  const digits = (count - 1).toString(16).length;
  const folders = Array.from({ length: count }, (_, at) => `data/${at.toString(16).padStart(digits, "0")}/`);
  return { folders, of: (id) => scattered(id) & (count - 1) };
}

/** FNV-1a of the letters, its bits mixed once more: a number of 32 bits. */
function scattered(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Each lot's things, in the order in which they came. */
export function inLots<T>(things: readonly T[], lots: Lots, idOf: (thing: T) => string): readonly T[][] {
  const found = lots.folders.map((): T[] => []);
  for (const thing of things) found[lots.of(idOf(thing))]!.push(thing);
  return found;
}
