import { hashAll, hashesOf } from "./hash.ts";
import type { TraceWord } from "./words-of.ts";

/** Words in a run: two texts that share one of five words by chance are rare. */
const RUN = 5;
/** So many runs are kept of a text, those with the least digests: of two texts the same ones, if both have them. */
const MOST = 96;

/**
 * Digests of the runs of five words, the least of them (the "k minimum values" of A. Broder, "On the resemblance and
 * containment of documents", 1997): the share that two texts have in common can be told from them.
 */
export function printsOf(paragraphs: readonly (readonly TraceWord[])[]): readonly number[] {
  const all = new Uint32Array(paragraphs.reduce((sum, { length }) => sum + Math.max(0, length - RUN + 1), 0));
  let count = 0;
  for (const words of paragraphs) {
    const hashes = hashesOf(words);
    for (let i = 0; i + RUN <= hashes.length; i++) all[count++] = hashAll(hashes, i, i + RUN);
  }
  all.sort();
  const prints: number[] = [];
  for (let i = 0; i < all.length && prints.length < MOST; i++)
    if (i === 0 || all[i] !== all[i - 1]) prints.push(all[i]!);
  return prints;
}

/** Of a text with fewer runs all are kept. */
export const isWhole = (prints: readonly number[]): boolean => prints.length < MOST;
