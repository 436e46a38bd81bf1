/**
 * A file of the site that is decided but not yet made. Equal `key`, equal bytes: a plan whose key is that of last
 * time is not rendered again. The key is a digest of all that the file shows and of the program and template
 * that make it.
 */
export type PagePlan = SeparatePlan | GatheredPlan;

/** One that hangs on no other file of the site. */
export type SeparatePlan = TemplatePlan | StoryPlan | ArticlePlan | RecordPlan | CopyPlan | TextPlan;

interface Planned {
  /** Relative to the output folder, with `/`; unique, also on a disk that folds case. */
  readonly path: string;
  readonly key: string;
}

/** A page made by a template from a view: plain data, only what the page shows. */
export interface TemplatePlan extends Planned {
  readonly kind: "template";
  /** File in `templates/`: `article.eta`. */
  readonly template: string;
  readonly view: () => object;
}

/** The page of a story. Its accounts are put beside each other wherever all that is known of them is at hand: by another thread. */
export interface StoryPlan extends Planned {
  readonly kind: "story";
  readonly template: string;
  /** `Clipping.path` of the clippings to be compared: two or more, each with an article in it. */
  readonly accounts: readonly string[];
  /** The rest of the page: plain data. Only to be asked when the page is made. */
  readonly input: () => object;
}

/**
 * The page of one clipping: made of what others add to it and of all that is known of itself, wherever both are at
 * hand. It hangs on nothing else in memory, so another thread can make it.
 */
export interface ArticlePlan extends Planned {
  readonly kind: "article";
  readonly template: string;
  /** `Clipping.path` of the clipping. */
  readonly from: string;
  /** What others add: plain data that JSON can say. Only to be asked when the page is made. */
  readonly input: () => object;
}

/** The record of one clipping, or how its article is cited: made of the same two things. */
export interface RecordPlan extends Planned {
  readonly kind: "record";
  readonly from: string;
  /** Name of the form in which it is handed on: `jsonl`, `ris`. */
  readonly format: string;
  readonly input: () => object;
}

/** The original of a clipping, byte for byte. */
export interface CopyPlan extends Planned {
  readonly kind: "copy";
  /** `Clipping.path` of the file to copy. */
  readonly from: string;
  readonly sha256: string;
}

/** A file that is its content: a style sheet, a data file, a picture of the owner's. */
export interface TextPlan extends Planned {
  readonly kind: "text";
  readonly content: () => string | Uint8Array;
  /** One that shows the texts of clippings can be made where these are at hand: by another thread. Absent: it shows none. */
  readonly apart?: TextsShown;
}

/** What a file that shows the texts of clippings is made of. */
export interface TextsShown {
  /** `Clipping.path` of the clippings, each with an article in it. */
  readonly from: readonly string[];
  /** All the rest: plain data. Only to be asked when the file is made. */
  readonly input: () => object;
}

/**
 * A file that is made of other files of the site: all records as one, the list of sums. These are made behind all others,
 * in their own order, and each may ask for what was made before it.
 */
export interface GatheredPlan extends Planned {
  readonly kind: "gathered";
  readonly content: (site: MadeFiles) => string | Uint8Array;
  /** One that is made of records alone can be made by another thread, as they lie in the site. Absent: it is made of more. */
  readonly apart?: RecordsShown;
}

/** What a file that hands on many records is made of. */
export interface RecordsShown {
  /** Paths of the records in the site, in order; of files that are made of the same ones the very same list. */
  readonly records: readonly string[];
  /** Name of the form in which it hands them on. */
  readonly form: string;
}

/** The files of the site as this build leaves them, by path; those that it did not have to make, too. */
export interface MadeFiles {
  readonly read: (path: string) => Uint8Array;
  /** SHA-256, hexadecimal. */
  readonly sumOf: (path: string) => string;
}

/** A plan carried out. */
export interface Page {
  readonly path: string;
  readonly content: string | Uint8Array;
}
