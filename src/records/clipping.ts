import type { OwnersPart } from "./owners-word.ts";
import type { Problem } from "./problem.ts";
import type { Span } from "./span.ts";

/** A file found in the input folder, before it is opened. */
export interface SeedFile {
  /** Relative to the folder of the config, with `/`: `seeds/1931/strike.txt`. */
  readonly path: string;
  /** Relative to the input folder, with `/`: `1931/strike.txt`. Ids and addresses are made from this. */
  readonly name: string;
  /** Name of the format that reads it: `text`, `markdown`. */
  readonly format: string;
  /** Size in bytes and time of last change (milliseconds): only to see that a file need not be read again. */
  readonly size: number;
  readonly changed: number;
  /** Set where the file holds several articles, and this is one of them; absent: all of the file. */
  readonly part?: SeedPart;
}

/** One of the articles that the owner put into one file. The first has the path and name of the file, others `…#2`. */
export interface SeedPart {
  /** 1-based. */
  readonly number: number;
  /** Path and name of the file. */
  readonly path: string;
  readonly name: string;
}

/**
 * One file of the input folder, decoded and cut into blocks. It has no id yet: an id depends on the names of
 * the other files, and what is remembered of one file must not (see `read/name-clippings.ts`).
 */
export interface Clipping {
  readonly path: string;
  readonly name: string;
  readonly format: string;
  /** SHA-256 of the file's bytes, hexadecimal; of a part of a file those of the part, as is their number. */
  readonly sha256: string;
  readonly bytes: number;
  /** Canonical lower-case name of the encoding the bytes were read as: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /**
   * The decoded text after its byte order mark; of a web page what a reader sees of it, a block a line. Every span
   * counts in it.
   */
  readonly text: string;
  /** Number of the line of the file in which the text begins; absent: 1. */
  readonly firstLine?: number;
  /** With what the owner says in other places, once they were heard (`owner` tells which fields those are). */
  readonly frontMatter: FrontMatter | null;
  /** Absent: the owner says nothing of it but what stands above it. */
  readonly owner?: OwnersPart;
  /** What the page says of itself where no reader sees it (HTML); absent: nothing. In order of trust. */
  readonly metadata?: readonly MetadataItem[];
  /** In order, without overlap, each inside `text` and outside the front matter; what lies between is blank or markup. */
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  /** Where words of the text are read otherwise than they stand, in order, without overlap. Absent: nowhere. */
  readonly repairs?: readonly Repair[];
}

/** A stretch of a clipping that a program garbled, and what it said before: `â€™` for `’`, `&amp;` for `&`. */
export interface Repair {
  readonly span: Span;
  readonly text: string;
}

/**
 * A unit of the page: in plain text each line that is not blank, in Markdown each top-level node.
 * `text` is what a reader would see of it: entities and Markdown marks resolved, garbled words
 * mended, white space at its ends gone.
 */
export interface Block {
  readonly kind: "line" | "paragraph" | "heading" | "list-item" | "quotation" | "table" | "code" | "embed";
  readonly span: Span;
  readonly text: string;
  /** Level of a heading, 1 to 6. */
  readonly level?: number;
  /** What the page's markup says of it (HTML only). */
  readonly markup?: BlockMarkup;
}

/** What the markup of a web page says of a block. */
export interface BlockMarkup {
  /** In the element that holds the article's text, or outside of it; null: no element stands out. */
  readonly area: "text" | "outside" | null;
  /** What the elements around it are, or are named for; null: nothing that tells. */
  readonly part: PagePart | null;
  /** Share of its characters that lead elsewhere, 0 to 1. */
  readonly links: number;
  /** In a byline or a note on its author: what is marked there as a name, in order. */
  readonly names: readonly string[];
  /** What is marked so is marked as the author's. */
  readonly signed: boolean;
  /** All of it is set in italics. */
  readonly slanted: boolean;
  /** The page's own data give it as the article's text (`true`) or give another text (`false`); null: they give none. */
  readonly given: boolean | null;
}

/** Parts of a page that its elements are named for. */
export type PagePart =
  | "navigation"
  | "advertisement"
  | "share"
  | "newsletter"
  | "comments"
  | "related"
  | "paywall"
  | "cookies"
  | "footer"
  | "form"
  | "caption"
  | "standfirst"
  | "byline"
  | "author-note"
  | "date-line"
  | "tags"
  | "embed";

/** One thing that a page says of itself where no reader sees it. */
export interface MetadataItem {
  readonly field: MetadataField;
  /** Where such things are said: `json-ld`, `open-graph`, `highwire`, `dublin-core`, `microdata`, `html`. */
  readonly origin: string;
  /** As it is called there: `datePublished`, `og:title`. */
  readonly name: string;
  readonly value: string;
  /** 1-based line of the file. */
  readonly line: number;
}

export type MetadataField =
  | "title"
  | "standfirst"
  | "outlet"
  | "author"
  | "published"
  | "updated"
  | "language"
  | "url";

/** What the owner wrote above the clipping, under our names (aliases resolved), values as printed. */
export interface FrontMatter {
  /** From the first `---` to the end of the line of the second; empty where the owner speaks only in other places. */
  readonly span: Span;
  readonly id: string | null;
  readonly aliases: readonly string[];
  readonly title: string | null;
  readonly standfirst: string | null;
  /** The date as printed; `date/` reads it as EDTF or as a date in words. */
  readonly date: string | null;
  readonly updated: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly republisher: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly dateline: string | null;
  readonly url: string | null;
  readonly archiveUrl: string | null;
  readonly accessed: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly notes: string | null;
  readonly rights: string | null;
  readonly status: Status;
  /** Where each field's value stands, for messages and evidence; key: our field name. */
  readonly places: Readonly<Record<string, Span>>;
}

/** What may be shown: all of it, only a notice that it was withheld, or a notice that it was withdrawn. */
export type Status = "usable" | "withheld" | "canceled";
