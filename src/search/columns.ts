/** The columns of a file of facts, in order. */
export const COLUMNS = ["years", "basis", "language", "sources", "people"] as const;

/**
 * The columns of a file of names, in order. They lie apart from the facts, and are loaded when they are asked for: an
 * article has few facts and names many.
 */
export const NAME_COLUMNS = ["named", "places", "stories"] as const;

/** Bits that a place among so many takes. */
export const placeWidth = (count: number): number => Math.ceil(Math.log2(Math.max(1, count)));
