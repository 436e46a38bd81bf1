import type { Span } from "./span.ts";

export type Severity = "note" | "warning" | "error";

/**
 * Something about one clipping that a person should look at. It is data: it travels with its record (so it
 * survives the cache), never stops the build, and is printed at the end and shown on the review page.
 * Made only by `report/catalogue.ts`; its words are in the tables of `interface/`.
 */
export interface Problem {
  /** Permanent: people search for it. */
  readonly code: string;
  readonly severity: Severity;
  /** What happened and why, one sentence. In English, as is `hint`: for the command line and for records. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly hint: string;
  /** What both sentences tell of, for pages in another language. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** The clipping's path, as in `Clipping.path`. */
  readonly path: string;
  /** Where in the clipping's text; null when it concerns the file as a whole. */
  readonly span: Span | null;
}
