import { sha256 } from "./key.ts";

/** What the store knows without opening its packs. */
export interface StoreIndex {
  readonly shelves: readonly ShelfIndex[];
  readonly seen: readonly SeenRow[];
}

export interface ShelfIndex {
  readonly name: string;
  /** Name of the file in the store's folder that holds the values. */
  readonly pack: string;
  readonly places: readonly PlaceRow[];
}

/** Key, offset and length in the pack, digest of the value's JSON. */
export type PlaceRow = readonly [key: string, offset: number, length: number, digest: string];

/** A file of the input as it was when it was last read. */
export type SeenRow = readonly [path: string, size: number, changed: number, sha256: string];

/** Goes up when the shape of the index or of the packs changes: an index of another format is not read. */
const FORMAT = "clipfile store 1";

/** First its own digest, then what it says: an index that was damaged anywhere is none. */
export function printIndex(index: StoreIndex): string {
  const text = JSON.stringify({ format: FORMAT, ...index });
  return `${sha256(text)}\n${text}\n`;
}

/** Null for anything that is not exactly what `printIndex` printed. */
export function parseIndex(bytes: Uint8Array): StoreIndex | null {
  const [digest, text] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString().split("\n");
  if (!text || sha256(text) !== digest) return null;
  const index = JSON.parse(text) as StoreIndex & { readonly format: string };
  if (index.format !== FORMAT || !index.shelves.every((shelf) => PACK_NAME.test(shelf.pack))) return null;
  return { shelves: index.shelves, seen: index.seen };
}

/** A file in the store's own folder, whoever wrote the index. */
const PACK_NAME = /^[a-z-]+-\d+\.pack$/;
