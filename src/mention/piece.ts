/** A name as it stands in one unit, before it is known whom it names. */
export interface Piece {
  readonly kind: "person" | "organisation" | "place" | "unknown";
  /** Index of the unit. */
  readonly unit: number;
  /** Tokens of the name itself: `from` to `to` (not included). */
  readonly from: number;
  readonly to: number;
  /** First token with the titles before it. */
  readonly titled: number;
  /** A person that the text itself shows to be one: by title, role, age, speech or given name. */
  readonly sure: boolean;
}
