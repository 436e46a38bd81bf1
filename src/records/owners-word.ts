import type { FrontMatter } from "./clipping.ts";
import type { Span } from "./span.ts";

/**
 * What the owner says of one clipping outside of its file: an input of the stages that look at that file alone, so that
 * a word that changed makes only its clipping anew.
 */
export interface OwnersWord {
  readonly sidecar: OwnersNote | null;
  readonly table: OwnersNote | null;
  readonly corrections: readonly Correction[];
}

/** The fields of a sidecar, or of a row of the table. */
export interface OwnersNote {
  /** Of the file they stand in, as in messages: `seeds/strike.meta.yaml`. */
  readonly path: string;
  /** Its places count in that file; a row of the table has none, so that rows may move without consequence. */
  readonly matter: FrontMatter;
}

export type Correction = FieldCorrection | LineFix | LineRuling;

/** What every correction may say beside what it corrects, and where it stands. */
interface Said {
  readonly note: string | null;
  readonly by: string | null;
  /** When it was made, as written. */
  readonly on: string | null;
  readonly evidence: string | null;
  /** `corrections/strike.yaml`, and where in its text. */
  readonly path: string;
  readonly span: Span;
}

/** Another value for a field. */
export interface FieldCorrection extends Said {
  readonly kind: "field";
  /** Our name of the field, as in `FrontMatter`. */
  readonly field: string;
  /** As `FrontMatter` has it. */
  readonly value: string | readonly string[];
  /** What it was when the correction was written; null: whatever it is. */
  readonly was: string | null;
}

/** Other words in one line, wherever they stand in it; only what is shown changes. */
export interface LineFix extends Said {
  readonly kind: "line";
  /** 1-based. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** Lines that are text although they were taken for junk, or the other way round. */
export interface LineRuling extends Said {
  readonly kind: "keep" | "remove";
  /** 1-based, in order. */
  readonly lines: readonly number[];
}

/** A correction that fitted. */
export interface AppliedCorrection {
  readonly correction: Correction;
  /** The value of the field before, in words; null: none, or no field. */
  readonly before: string | null;
  /** The lines that it names, in the clipping's text, without the white space at their ends; of a field none. */
  readonly spans: readonly Span[];
}

/** From where a field of `Clipping.frontMatter` comes that does not stand above the clipping. */
export interface Origin {
  readonly level: "correction" | "sidecar" | "table";
  readonly path: string;
  /** In the file at `path`; null: not kept. */
  readonly span: Span | null;
}

/** What came into a clipping from outside of its file. */
export interface OwnersPart {
  /** By our name of the field. */
  readonly origins: Readonly<Record<string, Origin>>;
  /** Dates that give way to one of a higher level. `origin` null: it stands above the clipping. */
  readonly overruled: readonly { readonly date: string; readonly origin: Origin | null }[];
  /** In the order in which they were applied. */
  readonly corrections: readonly AppliedCorrection[];
}
