import type { PageLine } from "./page-line.ts";

/** Headlines that end in a colon are shorter. */
const LEAST_WORDS = 8;
const CUE = 0.3;

/**
 * `The council met on Tuesday and agreed on what follows:`: where a page's first line announces what stands below it, the text
 * begins there, and what would look like a title below it is the first item.
 */
export const opensWithText = ([first]: readonly PageLine[]): boolean =>
  first?.colon === true && first.count >= LEAST_WORDS && first.cue < CUE;
