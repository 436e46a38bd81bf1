/** What stands for a list that lies elsewhere, or for one that would say nothing. */
export const ELSEWHERE = "*";

/** Past this many different followers a word is followed by anything. So many marks fit into 32 bits with their count. */
export const MOST_NEXT = 5;
