import { goOn, HASH, perSpelling } from "../../text/spellings.ts";

/** FNV-1a over UTF-16 units: the same on every machine, and short enough for a small integer. */
export const hashOf = (text: string): number => spread(goOnWith(HASH, text));

/** The same of texts that all begin alike: the beginning is read once. */
export function hashBehind(beginning: string): (text: string) => number {
  const start = goOnWith(HASH, beginning);
  return (text) => spread(goOnWith(start, text));
}

function goOnWith(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = goOn(hash, text.charCodeAt(i));
  return hash;
}

const hashOfSpelling = perSpelling(hashOf);

/** The hashes of words, in their order. */
export function hashesOf(words: readonly Spelled[]): Int32Array {
  const hashes = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) hashes[i] = hashOfSpelling(words[i]!.spelling, words[i]!.folded);
  return hashes;
}

interface Spelled {
  readonly folded: string;
  readonly spelling: number;
}

/** The hash of some hashes in their order. */
export function hashAll(hashes: Int32Array, from: number, to: number): number {
  let hash = HASH;
  for (let i = from; i < to; i++) hash = goOn(hash, hashes[i]!) ^ (hash >>> 15);
  return spread(hash);
}

/** 27 bits, each hanging on all of the 32 (the finaliser of MurmurHash3). */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) & 0x07ffffff;
}
