/**
 * What is kept of a clipping to see which of its lines stand in others, too: digests and no words, so that an archive of
 * any size can be held together.
 */
export interface LineTrace {
  /** Where it was published, as far as its own text says so: outlet, republisher, host of its address. */
  readonly sources: readonly TracedSource[];
  /** Digest of each block's folded words, in order; 0: no words. Of a very long clipping its first and last blocks. */
  readonly lines: readonly number[];
  /** What each of them is: a sum of `LineKind`s. */
  readonly kinds: readonly number[];
  /** How many blocks are left out in the middle. */
  readonly skipped: number;
}

export interface TracedSource {
  /** Folded, so that a name and an address meet. */
  readonly key: string;
  /** As the clipping prints it; null: an address. */
  readonly name: string | null;
  readonly host: string | null;
}

/** The furniture of an archive: lines that stand in many clippings of one source. Plain data. */
export interface Furniture {
  readonly sources: readonly FurnishedSource[];
  /** By path; clippings without any are not in it. */
  readonly clippings: readonly (readonly [path: string, own: ClippingFurniture])[];
}

export interface FurnishedSource {
  readonly name: string;
  /** How many articles of it the archive has; copies of one article count as one. */
  readonly articles: number;
}

export interface ClippingFurniture {
  readonly own: OwnFurniture;
  /** For each of `own.lines`: in how many articles it stands, and of which source (place in `Furniture.sources`). */
  readonly counts: readonly (readonly [articles: number, source: number])[];
}

/** What of it decides about one clipping, without any number that other clippings change. */
export interface OwnFurniture {
  readonly lines: readonly FurnitureLine[];
  /** Of a clipping that does not say where it is from: the source whose furniture stands in it, and in which blocks. */
  readonly site: { readonly name: string; readonly blocks: readonly number[] } | null;
}

/**
 * `label`: a few words, no sentence; `sentence`: it reads like the text of an article; `title`: taken for the headline.
 * Its place is before, within or behind the article's own sentences.
 */
export type FurnitureLine = readonly [
  block: number,
  kind: "label" | "sentence" | "title",
  place: "before" | "within" | "behind",
];

/** A line of furniture, for `explain`. */
export interface FurnitureNote {
  readonly block: number;
  readonly articles: number;
  /** Of so many. */
  readonly of: number;
  readonly source: string;
}
