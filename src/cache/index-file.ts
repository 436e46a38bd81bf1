import { sha256 } from "./key.ts";

/** What the store knows without opening a shelf. */
export interface StoreIndex {
  readonly shelves: readonly ShelfIndex[];
  readonly seen: readonly SeenRow[];
}

/** A shelf: both names are those of files in the store's folder. */
export interface ShelfIndex {
  readonly name: string;
  /** Holds the values. */
  readonly pack: string;
  /** Says where in the pack each of them lies; it has its own digest in its name and never changes. */
  readonly places: string;
}

/** Key, offset and length in the pack, digest of the value's JSON. */
export type PlaceRow = readonly [key: string, offset: number, length: number, digest: string];

/** A file of the input as it was when it was last read. */
export type SeenRow = readonly [path: string, size: number, changed: number, sha256: string];

/** Goes up when the shape of the index or of the packs changes: an index of another format is not read. */
const FORMAT = "clipfile store 2";

/** First its own digest, then what it says: an index that was damaged anywhere is none. */
export function printIndex(index: StoreIndex): string {
  const text = JSON.stringify({ format: FORMAT, ...index });
  return `${sha256(text)}\n${text}\n`;
}

/** Null for anything that is not exactly what `printIndex` printed. */
export function parseIndex(bytes: Uint8Array): StoreIndex | null {
  const [digest, text] = textOf(bytes).split("\n");
  if (!text || sha256(text) !== digest) return null;
  const index = JSON.parse(text) as StoreIndex & { readonly format: string };
  if (index.format !== FORMAT || !index.shelves.every(isInside)) return null;
  return { shelves: index.shelves, seen: index.seen };
}

/** The places of a shelf, and the name of the file that is to hold them. */
export function printPlaces(shelf: string, rows: readonly PlaceRow[]): { name: string; text: string } {
  const text = JSON.stringify(rows);
  return { name: `${shelf}-${sha256(text).slice(0, DIGITS)}.places`, text };
}

/** Null where the file is not the one of that name. */
export function parsePlaces(name: string, bytes: Uint8Array): readonly PlaceRow[] | null {
  const text = textOf(bytes);
  const digest = PLACES_NAME.exec(name)?.groups?.digest;
  return sha256(text).slice(0, DIGITS) === digest ? (JSON.parse(text) as readonly PlaceRow[]) : null;
}

/** 80 bits: it guards against damage, not against anyone. */
const DIGITS = 20;

/** A file in the store's own folder, whoever wrote the index. */
const isInside = ({ pack, places }: ShelfIndex) => PACK_NAME.test(pack) && PLACES_NAME.test(places);
const PACK_NAME = /^[a-z-]+-\d+\.pack$/;
const PLACES_NAME = /^[a-z-]+-(?<digest>[0-9a-f]{20})\.places$/;

const textOf = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
