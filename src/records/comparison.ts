import type { Span } from "./span.ts";

/** In which regard accounts of one event are put beside each other. */
export type Regard = "when" | "where" | "who" | "how-many" | "how-long" | "title";

/** Accounts of one event beside each other: where they differ, where they agree, and what only one of them has. Plain data. */
export interface Comparison {
  /** Only what at least two accounts speak of; differing rows first, then those that cannot be compared. */
  readonly rows: readonly ComparisonRow[];
  /** For each account, in the order in which they came. */
  readonly only: readonly OnlyHere[];
}

export interface ComparisonRow<Said extends Words = PlacedWords> {
  readonly regard: Regard;
  /** What is compared: `diplomats`, a person's name; null where the regard says it. */
  readonly of: string | null;
  /** Do all that speak of it say the same? Null: their words cannot be compared. */
  readonly agrees: boolean | null;
  /** The words of each account, in their order; empty: it does not speak of it. */
  readonly cells: readonly (readonly Said[])[];
}

/** Words of an account, exactly as they stand there. */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

export interface PlacedWords extends Words {
  /** On which they begin; 1-based, in the file. */
  readonly line: number;
}

/** What one account has and no other. */
export interface OnlyHere<Said extends Words = PlacedWords> {
  readonly people: readonly Said[];
  readonly quotes: readonly Said[];
  readonly numbers: readonly Said[];
}
