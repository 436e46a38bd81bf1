import type { Span } from "./span.ts";

/** Who and what the article names, and what it quotes. Each list in order of first mention. */
export interface Mentions {
  readonly people: readonly PersonNamed[];
  readonly organisations: readonly Named[];
  readonly places: readonly Named[];
  readonly quotes: readonly Quote[];
}

/** One person, organisation or place, with every place where the article names it. */
export interface Named {
  /** The fullest form that the article gives, without titles. */
  readonly name: string;
  /** Equal for names that are known to mean the same (`US`, `United States`); in small letters. */
  readonly key: string;
  readonly mentions: readonly Mention[];
}

export interface Mention {
  /** As it stands there, with a title that belongs to it: `Ms Brook`. */
  readonly text: string;
  readonly span: Span;
}

export interface PersonNamed extends Named {
  /** What the article calls the person: `council leader`. Each once, in order. */
  readonly roles: readonly Mention[];
  /** As far as a title, pronoun title or given name tells: for pronouns only. */
  readonly gender: Gender | null;
}

export type Gender = "m" | "f";

/** Direct speech. Titles of works and single words in quotation marks are none. */
export interface Quote {
  /** The words without their marks. */
  readonly text: string;
  readonly span: Span;
  readonly speaker: Speaker | null;
  /** It holds a word that is not among the commonest of English: a few such words can be told again. */
  readonly hasRareWord: boolean;
}

export interface Speaker {
  /** The person's name as in `people`, an organisation's, or the words that stand there: `a neighbour`. */
  readonly name: string;
  readonly kind: "person" | "organisation" | "described";
  /** `stated`: named beside the quotation; `inferred`: from a pronoun, a role or what stands before. */
  readonly basis: "stated" | "inferred";
  /** The words beside the quotation that tell who speaks: `she`. Null: nothing there tells. */
  readonly named: Mention | null;
}
