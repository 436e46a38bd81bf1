import type { Layout } from "./layout.ts";

/** The first file of the index that a browser loads. */
export interface Manifest {
  readonly layout: Layout;
  /** Of the site's own words. */
  readonly language: string;
  /** Beginnings of words that are filed by longer ones. */
  readonly split: readonly string[];
  /** Words too common to be asked for, folded; by language. */
  readonly stops: Readonly<Record<string, string>>;
}
