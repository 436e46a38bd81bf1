/** What stands for a list that lies elsewhere, or for one that would say nothing. */
export const ELSEWHERE = "*";

/** Past this many different followers a word is followed by anything. So many marks fit into 32 bits with their count. */
export const MOST_NEXT = 5;

/** How each weight is written: a word that stands once in a text of usual length is commonest, and shortest. */
export const WEIGHT_CODES: readonly number[] = [6, 4, 2, 0, 1, 3, 5, 7];
