import type { DayRange } from "./dating.ts";

/**
 * What a piece of evidence says, not yet in words: the kind of sentence, and what stands in it. It is kept like this so
 * that a page can say it in the language of its site (`evidence.says` in the tables of `interface/`).
 */
export type Said = { readonly [K in keyof Sayings]: Sayings[K] & { readonly of: K } }[keyof Sayings];

/** Sentences by their kind. `text` is always words of the clipping, dates are ISO. */
export interface Sayings {
  readonly address: Words;
  readonly "other-address": Words;
  readonly anniversary: Words & { readonly years: number };
  readonly birthday: Words & { readonly born: string; readonly isBefore: boolean; readonly age: number };
  readonly picture: Dated & { readonly isNews: boolean };
  readonly captured: Dated;
  readonly citation: Dated;
  readonly comment: Dated;
  readonly copyright: Words & { readonly isAgency: boolean };
  readonly "date-line": Dated & { readonly place: "above" | "amid" | "below" };
  readonly masthead: Dated;
  readonly dateline: Words;
  readonly "dateline-next": object;
  readonly "day-dated": Words;
  readonly "day-named": { readonly weekday: number };
  readonly "earlier-this-week": Words;
  readonly "file-name": Words;
  readonly "full-date": Dated & { readonly isPast: boolean };
  readonly "future-year": { readonly iso: string };
  readonly published: Dated;
  readonly "last-month": Words;
  readonly "last-month-after": Words & { readonly iso: string };
  readonly "near-day": Words & { readonly isPast: boolean };
  readonly "weekday-agrees": Words;
  readonly "past-year": Words;
  readonly "not-running": Words;
  readonly "relative-year": Words & { readonly year: string };
  readonly "years-ago": Words & { readonly year: string };
  /** `isOnly`: no other day is printed. */
  readonly changed: Dated & { readonly isOnly: boolean };
  readonly "says-changed": Dated;
  readonly reposted: Dated;
  readonly "data-published": PageDatum;
  readonly "data-changed": PageDatum;
  readonly "weekday-style": Words & { readonly named: readonly number[]; readonly out: readonly number[] };
  /** Of the owner: the date itself, with who corrected it; bounds that other dates set; a date that is overruled. */
  readonly "owner-date": Owner & { readonly signed: Signed | null };
  readonly "owner-changed": Owner;
  readonly "owner-accessed": Owner;
  readonly "owner-gives-changed": Owner;
  readonly "owner-overruled": Owner;
  /** Of the tables of knowledge. */
  readonly "fact-first": KnownFact;
  readonly "fact-past": KnownFact;
  readonly "fact-held": { readonly facts: readonly Lasting[]; readonly source: string };
  readonly "fact-ago": KnownFact & Words;
  readonly "fact-counted": KnownFact;
  readonly "fact-years": KnownFact & { readonly years: number };
  readonly "fact-absent": KnownFact;
  readonly "office-began": Offices;
  readonly "office-held": Offices;
  readonly "office-new": Offices;
  readonly "office-outgoing": Offices;
  readonly "office-left": Offices;
  /** Of other clippings. */
  readonly "usual-day": Words & { readonly isVeryDay: boolean };
  readonly affair: { readonly accounts: number; readonly ranges: readonly DayRange[] };
  readonly "copy-of": Other;
  readonly "original-of": Other;
  readonly "copied-in-week": object;
  readonly "copied-soon": object;
  /** `text`: what the other account calls its day. */
  readonly "same-event": Words & Telling;
  /** `text`: the weekday that both name. */
  readonly "same-weekday": Words & Telling;
  readonly "same-week": Other;
}

interface Words {
  readonly text: string;
}

interface Dated {
  readonly date: PrintedDate;
}

/** A date as it is printed; `iso` null: it can be read in two ways. */
export interface PrintedDate {
  readonly iso: string | null;
  readonly text: string;
}

/** A field of the page's own data, and its line in the file. */
interface PageDatum {
  readonly name: string;
  readonly line: number;
}

interface Owner {
  /** File in which the owner says it; null: above the clipping. */
  readonly path: string | null;
  readonly isCorrection: boolean;
}

/** Who corrected it, when and why. */
export interface Signed {
  readonly by: string | null;
  readonly on: string | null;
  readonly note: string | null;
}

/** Something of the table of facts, as it is called. */
export interface Labelled {
  readonly label: string;
  /** In other languages than the table's; absent: it is called the same. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A dated fact: its label in the table, its first day, and who says so. */
interface KnownFact extends Labelled {
  readonly start: string;
  readonly source: string;
}

/** Something that held from a day on; `end` null: it holds still. */
export interface Lasting extends Labelled {
  readonly start: string;
  readonly end: string | null;
}

interface Offices {
  readonly terms: readonly HeldOffice[];
  /** Who says so; empty: it is said beside it. */
  readonly sources: readonly string[];
}

/** Somebody in an office, as a sentence needs it. */
export interface HeldOffice {
  readonly person: string;
  readonly office: string;
  readonly body: string;
  /** How the body is called in other languages than the table's; absent: as usual there. */
  readonly bodies?: Readonly<Record<string, string>>;
  /** The body as it stands in an English sentence: `the United States`. */
  readonly called: string;
  readonly start: string;
  readonly end: string | null;
  readonly asOf: string | null;
}

/** Another clipping, and when it was written. */
interface Other {
  readonly title: string;
  /** The archive had to supply the title. */
  readonly supplied: boolean;
  readonly written: { readonly edtf: string | null; readonly ranges: readonly DayRange[] };
}

/** The same where it may say nothing of its day. */
type Telling = Omit<Other, "written"> & { readonly written: Other["written"] | null };
