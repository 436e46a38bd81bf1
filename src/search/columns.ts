/** The columns of a file of facts, in order. */
export const COLUMNS = ["years", "basis", "language", "sources", "people"] as const;

/** Bits that a place among so many takes. */
export const placeWidth = (count: number): number => Math.ceil(Math.log2(Math.max(1, count)));
