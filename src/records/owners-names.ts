import type { EntityKind } from "./archive.ts";
import type { Span } from "./span.ts";

/** What the owner says of names: which spellings are of one, what it is called, and what is another. */
export type OwnersNames = Readonly<Record<EntityKind, readonly OwnersName[]>>;

/** One row of `people.csv`, `organisations.csv` or `places.csv`. */
export interface OwnersName {
  /** What it is called on the site. */
  readonly name: string;
  /** As articles name it; the name itself is one of them. */
  readonly spellings: readonly string[];
  /** Id, path or file name of the only clipping that this is about; null: all. */
  readonly clipping: string | null;
  /** Of the table, and of the row in it. */
  readonly path: string;
  readonly span: Span;
}
