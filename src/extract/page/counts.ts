import type { Word } from "../../text/words.ts";
import { List } from "./word-lists.ts";

/** What a line's words come to; shares are 0 to 1. */
export interface Counts {
  readonly count: number;
  readonly capitals: number;
  readonly grammar: number;
  readonly numbers: number;
}

/**
 * All counts of one line in one pass; `lists`: those in which each of its words stands; `isLatin`: each of its words is worth
 * one.
 */
export function countWords(words: readonly Word[], lists: readonly number[], isLatin = false): Counts {
  let count = isLatin ? words.length : 0;
  let small = 0;
  let numbers = 0;
  let own = 0;
  let capitals = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isLatin) count += weightOf(word.text);
    if (lists[i]! & List.SMALL) small++;
    else if (lists[i]! & List.NUMBER) numbers++;
    else if (i > 0) {
      own++;
      if (word.capital) capitals++;
    }
  }
  return {
    count,
    capitals: share(capitals, own),
    grammar: share(small, words.length),
    numbers: share(numbers, words.length),
  };
}

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/**
 * How many English words a word is worth. Scripts that put no spaces between words have about two letters a word in
 * Chinese and Japanese, five in Thai. What is printed in Cyrillic mostly has no articles; Arabic and Hebrew write them,
 * `and` and many prepositions as one word with the next: the same sentence has a fifth to a quarter fewer words.
 */
function weightOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code < 0x0400 || code > 0x9fff) return 1;
  if (code < 0x0530) return 1.2;
  if (code >= 0x0590 && code < 0x0700) return 1.3;
  if (code < 0x0e00) return 1;
  if (code >= 0x3040) return Math.max(1, word.length / 2);
  return code <= 0x0fff ? Math.max(1, word.length / 5) : 1;
}
