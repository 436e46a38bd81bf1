import type { Span } from "./span.ts";

/**
 * How a value came to be known:
 * - `stated`: printed in the clipping or its front matter;
 * - `inferred`: worked out, with proof; a title that the archive had to supply is inferred too;
 * - `corrected`: an editor said so;
 * - `unknown`: an answer, not a failure.
 */
export type Basis = "stated" | "inferred" | "corrected" | "unknown";

/** The name of a rule, room and file: `byline/by-line`. A reader meets it in `explain` and on the original's page. */
export type RuleName = string;

/** A value, how it is known, where it stands and which rule found it. */
export interface Finding<T> {
  readonly value: T;
  readonly basis: Basis;
  /** Null where the words stand nowhere in the clipping (a headline supplied by the archive). */
  readonly span: Span | null;
  readonly rule: RuleName;
}
