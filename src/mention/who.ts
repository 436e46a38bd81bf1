import type { Gender } from "../records/mentions.ts";
import type { Piece } from "./piece.ts";

/** One person, organisation or place of the clipping while its mentions are gathered. */
export interface Entity {
  readonly kind: "person" | "organisation" | "place";
  /** Its fullest name, as words to compare. */
  keys: readonly string[];
  /** As printed. */
  name: string;
  gender: Gender | null;
  /** In order of place once all are gathered. */
  readonly pieces: Piece[];
}

/** Everybody and everything that is named, and the ways to them. */
export interface Who {
  readonly entities: readonly Entity[];
  /** By unit, in order of place: what is named there. */
  readonly named: readonly (readonly NamedThere[])[];
  /** Who is called so, by single words of their roles: `mayor`. */
  readonly roles: ReadonlyMap<string, readonly Entity[]>;
}

export interface NamedThere {
  readonly entity: Entity;
  readonly piece: Piece;
}
