/** Somebody in an office, from the first day to the last (ISO days). */
export interface OfficeTerm {
  readonly person: string;
  readonly aliases: readonly string[];
  readonly office: string;
  /** Whose office: a country or an organisation. */
  readonly body: string;
  readonly start: string;
  /** Null: not known to have ended by `asOf`. */
  readonly end: string | null;
  readonly asOf: string | null;
  /**
   * `day1`: sources differ by a day; `week`: not confirmed, so that a week is allowed before and after; `approx`: the
   * widest bounds that a source gives.
   */
  readonly precision: "day" | "day1" | "week" | "approx";
  /** Where the row was checked, for readers. */
  readonly source: string;
}

/** How an office is called. */
export interface OfficeNames {
  readonly office: string;
  readonly aliases: readonly string[];
  /** Names that other offices have too: `undersecretary of state`. */
  readonly loose: readonly string[];
  /** Is there only one holder at a time? */
  readonly single: boolean;
  /** Do its holders keep its name when they are dead or gone? `Pope`, `Queen`. */
  readonly kept: boolean;
}

/** How a country or organisation is called, its adjective among the names: `United States`, `American`. */
export interface BodyNames {
  readonly body: string;
  /** As it stands in a sentence: `the United States`. */
  readonly called: string;
  /** In other languages than the table's, by language. */
  readonly bodies?: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
}

/** What a mention of a fact says of the day of writing; see `date/witnesses/fact.ts`. */
export type FactUse =
  | "present-count"
  | "past-event"
  | "anniversary"
  | "first-possible"
  | "between"
  | "absence-soft";

/** Groups of phrases: one of each group has to stand in the sentence. */
export type Patterns = readonly (readonly string[])[];

/** Something with a known day that texts mention. */
export interface Fact {
  readonly label: string;
  /** How it is called in other languages than the table's, by language; absent: as in the table. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly patterns: Patterns;
  /** One of these has to stand somewhere in the text; empty: nothing has to. */
  readonly about: readonly string[];
  /** What a sentence says that expects the event, for `absence-soft`. */
  readonly before: Patterns;
  /** What a text says that knows of the event, for `absence-soft`. */
  readonly after: readonly string[];
  readonly start: string;
  readonly end: string | null;
  readonly uses: readonly FactUse[];
  /** Null: that of its use. */
  readonly confidence: number | null;
  readonly source: string;
}

/** All that the program's tables and the owner's tell it about the world. */
export interface Knowledge {
  readonly terms: readonly OfficeTerm[];
  readonly offices: readonly OfficeNames[];
  readonly bodies: readonly BodyNames[];
  readonly facts: readonly Fact[];
}

/** `portal`: it gives mail addresses to everybody; `photo`: it sells pictures; `press-release`: it sends out what others pay for. */
export type PressKind =
  | "newspaper"
  | "broadcaster"
  | "magazine"
  | "site"
  | "portal"
  | "aggregator"
  | "agency"
  | "photo"
  | "press-release"
  | "publisher";

/** A paper, station, site or agency, and how it is called. */
export interface KnownSource {
  readonly name: string;
  /** Other names that are its alone. */
  readonly aliases: readonly string[];
  /** Those of its names that others have too, or that are everyday words: they tell nothing by themselves. */
  readonly loose: readonly string[];
  /** How an agency signs, letter for letter: `AP`. */
  readonly signatures: readonly string[];
  /** Hosts of the internet, without `www`. */
  readonly domains: readonly string[];
  /** ISO 3166; null: not said. */
  readonly country: string | null;
  /** Null: not said. */
  readonly kind: PressKind | null;
}
