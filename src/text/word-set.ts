import { countSpellings, MOST_SPELLINGS, UNNUMBERED } from "./spellings.ts";

/** Of each number in the list; 5 and 31 below are its logarithm and its mask. */
const BITS = 32;
/** Copied as a whole, or its beginning, which takes a fraction of the time to write them one by one. */
const NO_BITS: readonly number[] = Array.from({ length: MOST_SPELLINGS / BITS }, () => 0);

/**
 * A set of words, each given by the number of its spelling and its text: one bit for each numbered spelling, and the few
 * others as strings. A text has some hundred different words, and it takes many times as long to put as many strings into
 * a set.
 */
export class WordSet {
  /** Numbers, not an array of bytes: those of this size stand outside the heap, and take long to make. */
  private readonly bits: number[] = NO_BITS.slice(0, placeOf(countSpellings()) + 1);
  private readonly others = new Set<string>();

  add(spelling: number, text: string): void {
    if (spelling === UNNUMBERED) this.others.add(text);
    else {
      const place = placeOf(spelling);
      while (this.bits.length <= place) this.bits.push(0); // one that was new behind the making of the set
      this.bits[place]! |= bitOf(spelling);
    }
  }

  has(spelling: number, text: string): boolean {
    if (spelling === UNNUMBERED) return this.others.has(text);
    const place = placeOf(spelling);
    return place < this.bits.length && (this.bits[place]! & bitOf(spelling)) !== 0;
  }
}

const placeOf = (spelling: number): number => spelling >> 5;
const bitOf = (spelling: number): number => 1 << (spelling & 31);
