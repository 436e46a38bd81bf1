import type { RuleName } from "../records/finding.ts";
import type { Timex } from "../records/timex.ts";
import type { Grammar } from "./grammar.ts";
import type { PhraseTable } from "./phrase-table.ts";
import type { Tokens } from "./tokens.ts";

/** One kind of time expression. */
export interface Recogniser {
  /** Room and file: `timex/weekday`. */
  readonly name: RuleName;
  /** A piece of text in which it finds something, one for each pattern. */
  readonly examples: readonly string[];
  /** The same for patterns that English has not: code of the language, and text. */
  readonly foreignExamples?: readonly (readonly [language: string, text: string])[];
  /** Where it is worth trying: tables of the first words, and whether a number may be first. */
  readonly starts: (grammar: Grammar) => readonly (PhraseTable<unknown> | "number")[];
  /** The longest expression of this kind that begins at a token. */
  readonly read: (scan: Scan, at: number) => Match | null;
}

/** What a recogniser reads from. */
export interface Scan {
  readonly tokens: Tokens;
  readonly grammar: Grammar;
}

/** A kind that is made of one of the others. */
export interface Composer extends Omit<Recogniser, "read"> {
  readonly read: (scan: Scan, at: number, simpleAt: SimpleAt) => Match | null;
}

/** The longest expression of a kind that is made of no other, at a token. */
export type SimpleAt = (at: number) => Match | null;

/** An expression that ends before a token. */
export interface Match extends Omit<Timex, "text" | "span" | "rule" | "value" | "relative" | "mod"> {
  readonly end: number;
  readonly value?: string;
  readonly relative?: NonNullable<Timex["relative"]>;
  readonly mod?: NonNullable<Timex["mod"]>;
}
