import { isSpaceless, pairsIn } from "./letter-pairs.ts";
import { perSpelling, spellingOf, UNNUMBERED } from "./spellings.ts";
import { stemOf } from "./stem.ts";
import { WordSet } from "./word-set.ts";
import type { Word } from "./words.ts";

/** The beginnings of some words, by which their forms meet (`stemOf`). */
export class StemSet {
  private readonly stems = new WordSet();

  /** Words without a number, most of them figures, are to give none to their beginnings. */
  add({ spelling, text }: Pick<Word, "spelling" | "text">): void {
    const stem = spelling === UNNUMBERED ? UNNUMBERED : stemSpelling(spelling, text);
    this.stems.add(stem, stem === UNNUMBERED ? stemOf(text) : text); // by its number it is known without its text
    if (isSpaceless(text)) for (const pair of pairsIn(text)) this.stems.add(spellingOf(pair), pair);
  }

  /** Is the word in it, or a form of it? */
  has(word: string): boolean {
    const stem = stemOf(word);
    return this.stems.has(spellingOf(stem), stem) || this.stems.has(UNNUMBERED, stem);
  }
}

const stemSpelling = perSpelling((word) => spellingOf(stemOf(word)));
