import type { ArticleTerms } from "./article-terms.ts";
import { NEXT_BITS, WEIGHT_BITS } from "./layout.ts";
import { MOST_NEXT } from "./marks.ts";

/** Every word of the archive, and in which articles it stands. */
export interface Postings {
  /** In order. */
  readonly terms: readonly string[];
  /** Ascending keys of the articles with the term at this place of `terms`. */
  readonly of: (place: number) => TermPostings;
}

export interface TermPostings {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
  /** Marks of the words that follow, as `packNext` packs them. */
  readonly next: readonly number[];
}

const WEIGHTS = 2 ** WEIGHT_BITS;

/**
 * Turns the words of each article into the articles of each word. They lie one behind another in flat arrays, chained
 * by term: at a hundred thousand articles there are some twenty-five million. `articles`: key, and what is in it.
 */
export function gatherPostings(articles: Iterable<readonly [number, ArticleTerms]>): Postings {
  const places = new Map<string, number>();
  const last: number[] = [];
  const counts: number[] = [];
  let entries = new Uint32Array(1 << 16);
  let before = new Uint32Array(1 << 16);
  let next = new Uint32Array(1 << 16);
  let size = 1;

  for (const [key, article] of articles) {
    const terms = article.terms.split(" ");
    const follows = article.next.split(" ");
    if (size + terms.length > entries.length) {
      entries = grown(entries);
      before = grown(before);
      next = grown(next);
    }
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i]!;
      let place = places.get(term);
      if (place === undefined) {
        place = places.size;
        places.set(term, place);
        last.push(0);
        counts.push(0);
      }
      entries[size] = key * WEIGHTS + article.weights.charCodeAt(i) - 48;
      before[size] = last[place]!;
      next[size] = packNext(follows[i]!);
      last[place] = size;
      counts[place]! += 1;
      size += 1;
    }
  }
  const terms = [...places.keys()].filter((term) => term !== "").sort();
  return {
    terms,
    of(index) {
      const place = places.get(terms[index]!)!;
      const keys = new Array<number>(counts[place]!);
      const weights = new Array<number>(keys.length);
      const follows = new Array<number>(keys.length);
      for (let at = last[place]!, i = keys.length - 1; at !== 0; at = before[at]!, i -= 1) {
        keys[i] = Math.floor(entries[at]! / WEIGHTS);
        weights[i] = entries[at]! % WEIGHTS;
        follows[i] = next[at]!;
      }
      return { keys, weights, next: follows };
    },
  };
}

/** Marks of at most five words in one number: the last is in the lowest bits, and their count on top. */
export function packNext(marks: string): number {
  let packed = 0;
  for (let i = 0; i < marks.length; i += 1) packed = (packed << NEXT_BITS) | (marks.charCodeAt(i) - 48);
  return (marks.length << (NEXT_BITS * MOST_NEXT)) | packed;
}

/** How many marks are packed. */
export const countNext = (packed: number): number => packed >>> (NEXT_BITS * MOST_NEXT);

/** The mark at a place, from the last one. */
export const nextAt = (packed: number, place: number): number =>
  (packed >>> (NEXT_BITS * place)) & (2 ** NEXT_BITS - 1);

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
