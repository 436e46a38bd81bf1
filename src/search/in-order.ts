import { perSpelling } from "../text/spellings.ts";

/** So many first letters of a term are one number, by which most pairs of terms are told apart. */
const LETTERS = 4;
const LETTER_BITS = 7;
/** Stands for every unit from here on: what follows it is left out, so that terms are compared as they are spelled. */
const LAST = 2 ** LETTER_BITS - 1;

/** The number of a term's first letters: of two that differ, the lower is that of the term that goes first. */
export const beginningOf = perSpelling((term) => {
  let number = 0;
  let isTold = true;
  for (let at = 0; at < LETTERS; at += 1) {
    const unit: number = isTold && at < term.length ? Math.min(term.charCodeAt(at), LAST) : 0;
    isTold &&= unit < LAST;
    number = (number << LETTER_BITS) | unit;
  }
  return number;
});

/** A term with its number. */
interface Ordered {
  readonly term: string;
  readonly beginning: number;
}

/** In the order of their UTF-16 units, as sorted strings are. */
export const inOrder = (a: Ordered, b: Ordered): number =>
  a.beginning - b.beginning || (a.term < b.term ? -1 : 1);
