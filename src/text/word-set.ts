import { MOST_SPELLINGS, UNNUMBERED } from "./spellings.ts";
import type { Word } from "./words.ts";

export type Spelled = Pick<Word, "text" | "spelling">;

/**
 * A set of words: one bit for each numbered spelling, and the few others as strings. A text has some hundred different words,
 * and it takes many times as long to put as many strings into a set.
 */
export class WordSet {
  private readonly bits = new Int32Array(MOST_SPELLINGS / BITS);
  private readonly others = new Set<string>();

  add({ spelling, text }: Spelled): void {
    if (spelling === UNNUMBERED) this.others.add(text);
    else this.bits[placeOf(spelling)]! |= bitOf(spelling);
  }

  has({ spelling, text }: Spelled): boolean {
    if (spelling !== UNNUMBERED && (this.bits[placeOf(spelling)]! & bitOf(spelling)) !== 0) return true;
    return this.others.size > 0 && this.others.has(text);
  }
}

/** Of each number in the list. */
const BITS = 32;

const placeOf = (spelling: number): number => Math.trunc(spelling / BITS);
const bitOf = (spelling: number): number => 1 << (spelling % BITS);
