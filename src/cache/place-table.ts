import type { PlaceRow } from "./index-file.ts";

/** Where the bytes of a value lie in a pack, and the digest of the value's JSON. */
export interface Place {
  readonly offset: number;
  readonly length: number;
  readonly digest: string;
}

/** Where the values of one shelf lie, in the order in which they came. */
export interface PlaceTable {
  get(key: string): Place | undefined;
  digestOf(key: string): string | null;
  set(key: string, place: Place): void;
  /** It was asked for or put; of a key that comes only later, too. */
  use(key: string): void;
  /** Forgets what was neither used nor is among these; was there any? */
  keepOnly(kept: ReadonlySet<string>): boolean;
  delete(key: string): void;
  rows(): PlaceRow[];
  size(): number;
}

/** Letters of a digest (`cache/key.ts`). */
const DIGEST = 27;
const FIRST_ROOM = 64;

/**
 * A shelf has a row for each clipping, and a build a dozen shelves: as objects and texts they were a tenth of all that
 * 6,000 clippings take in memory. So what stands in a row is a stretch of plain bytes, all of them in a few.
 */
export function placeTable(rows: readonly PlaceRow[]): PlaceTable {
  const at = new Map<string, number>();
  /** Used before they came. */
  const awaited = new Set<string>();
  let room = Math.max(FIRST_ROOM, rows.length);
  let count = 0;
  let offsets = new Float64Array(room);
  let lengths = new Uint32Array(room);
  let used = new Uint8Array(room);
  let digests = Buffer.alloc(room * DIGEST);

  function grow(): void {
    room *= 2;
    offsets = copied(new Float64Array(room), offsets);
    lengths = copied(new Uint32Array(room), lengths);
    used = copied(new Uint8Array(room), used);
    digests = copied(Buffer.alloc(room * DIGEST), digests);
  }
  function add(key: string): number {
    if (count === room) grow();
    at.set(key, count);
    if (awaited.delete(key)) used[count] = 1;
    count += 1;
    return count - 1;
  }
  const digestAt = (row: number) => digests.toString("latin1", row * DIGEST, (row + 1) * DIGEST);

  const table: PlaceTable = {
    get(key) {
      const row = at.get(key);
      return row === undefined
        ? undefined
        : { offset: offsets[row]!, length: lengths[row]!, digest: digestAt(row) };
    },
    digestOf(key) {
      const row = at.get(key);
      return row === undefined ? null : digestAt(row);
    },
    set(key, { offset, length, digest }) {
      const row = at.get(key) ?? add(key);
      offsets[row] = offset;
      lengths[row] = length;
      digests.write(digest.padEnd(DIGEST), row * DIGEST, DIGEST, "latin1");
    },
    use(key) {
      const row = at.get(key);
      if (row === undefined) awaited.add(key);
      else used[row] = 1;
    },
    keepOnly(kept) {
      const before = at.size;
      for (const [key, row] of at) if (used[row] === 0 && !kept.has(key)) at.delete(key);
      return at.size < before;
    },
    delete: (key) => void at.delete(key),
    rows: () => [...at].map(([key, row]) => [key, offsets[row]!, lengths[row]!, digestAt(row)]),
    size: () => at.size,
  };
  for (const [key, offset, length, digest] of rows) table.set(key, { offset, length, digest });
  return table;
}

function copied<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from);
  return to;
}
