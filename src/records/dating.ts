import type { Basis, RuleName } from "./finding.ts";
import type { Said } from "./said.ts";
import type { Span } from "./span.ts";

/** Days from first to last, both included, as ISO strings `1931-05-04`; null is an open end. */
export interface DayRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * One piece of evidence: the set of days on which it lets the text have been written, and how far it can be
 * trusted. A union of ranges, cut by weekdays where it has any.
 */
export interface Evidence {
  readonly rule: RuleName;
  /** Evidence that fails together shares a cause; of one cause only the strongest votes. */
  readonly cause: string;
  readonly ranges: readonly DayRange[];
  /** 0 = Monday … 6 = Sunday; null allows any. */
  readonly weekdays: readonly number[] | null;
  /** Days, months and stretches of any year: `12-18`, `12`, `09-06/06-05`; absent or null allows any. */
  readonly partsOfYear?: readonly string[] | null;
  /** Chance that it holds, 0.5 < c < 1; its weight is ln(c / (1 − c)). */
  readonly confidence: number;
  /** What it says; the words for it are the interface's. Null: nothing that a reader is told. */
  readonly says: Said | null;
  /** The exact words it rests on; null when they stand nowhere in the text (a file name). */
  readonly text: string | null;
  readonly span: Span | null;
}

/** A set of days and how sure it is. */
export interface DaySet {
  /** EDTF (ISO 8601-2): `2022-01-12`, `2022-01`, `[2015..]`, `[2017-01-20..2021-01-20,2025-01-20..]`. */
  readonly edtf: string;
  readonly ranges: readonly DayRange[];
  /** Against the next best answer; 0.5 to 1. */
  readonly confidence: number;
}

/** When something happened to the text: it was written, updated, or re-posted. */
export interface Dating {
  /** The set that holds at 90 %; null: unknown. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The disjoint ranges of the 90 % set, in order; empty: unknown. */
  readonly ranges: readonly DayRange[];
  /** The best-scoring days; null: unknown. */
  readonly best: DaySet | null;
  /** Weekdays that the evidence leaves, 0 = Monday … 6 = Sunday; empty: any. */
  readonly weekdays: readonly number[];
  /** Days and stretches of the year that the evidence leaves, as in `Evidence`; absent or empty: any. */
  readonly partsOfYear?: readonly string[];
  readonly basis: Basis;
  /** Evidence for, strongest first. */
  readonly evidence: readonly Evidence[];
  /** Evidence that allows only some of the best days. */
  readonly split: readonly Evidence[];
  /** Evidence that lost: its days exclude the best ones. */
  readonly against: readonly Evidence[];
}
