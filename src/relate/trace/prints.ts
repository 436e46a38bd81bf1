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
  const all: number[] = [];
  for (const words of paragraphs) {
    const hashes = hashesOf(words);
    for (let i = 0; i + RUN <= hashes.length; i++) all.push(hashAll(hashes, i, i + RUN));
  }
  const prints: number[] = [];
  for (const print of Uint32Array.from(all).sort()) {
    if (prints.length === MOST) break;
    if (print !== prints.at(-1)) prints.push(print);
  }
  return prints;
}

/** Of a text with fewer runs all are kept. */
export const isWhole = (prints: readonly number[]): boolean => prints.length < MOST;
