import type { Status } from "./clipping.ts";
import type { Dating } from "./dating.ts";
import type { Finding, RuleName } from "./finding.ts";
import type { Passage } from "./passage.ts";
import type { Problem } from "./problem.ts";
import type { Span } from "./span.ts";
import type { DateCue } from "./timex.ts";

/** What became of a clipping: passages that cover its text, and the article, if there is one in it. */
export interface Extraction {
  readonly passages: readonly Passage[];
  /** Null: empty, or only junk. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/** The typed record of one article. */
export interface Article {
  /** Stated, or supplied by the archive from the first words: then `inferred`, without a span. */
  readonly title: Finding<string>;
  readonly standfirst: Finding<string> | null;
  readonly source: Source;
  readonly byline: Byline;
  readonly dateline: Dateline | null;
  /** BCP 47. */
  readonly language: Finding<string>;
  readonly body: readonly BodyBlock[];
  readonly captions: readonly Caption[];
  readonly url: Finding<string> | null;
  readonly archiveUrl: Finding<string> | null;
  readonly accessed: string | null;
  readonly tags: readonly string[];
  readonly notes: string | null;
  readonly rights: string | null;
  readonly status: Status;
}

/** "Source" is four things. */
export interface Source {
  /** The paper or site that published it. */
  readonly outlet: Finding<string> | null;
  /** The news agency whose text it is: `AFP`. */
  readonly agency: Finding<string> | null;
  /** Where the copy was found, when that is not the outlet. */
  readonly republisher: Finding<string> | null;
  /** Papers that the text itself gives as its authority: "told the Morning Post". */
  readonly cited: readonly Finding<string>[];
}

export interface Byline {
  /** As printed; null: unsigned. */
  readonly text: string | null;
  readonly span: Span | null;
  readonly authors: readonly Finding<string>[];
  readonly contributors: readonly Contributor[];
}

/** "Jo March in Concord … contributed to this report". */
export interface Contributor extends Finding<string> {
  readonly place: string | null;
}

/** "LEEDS, May 4 (Wire) –", as it opens the first paragraph. */
export interface Dateline {
  readonly text: string;
  readonly span: Span;
  readonly rule: RuleName;
  readonly place: string | null;
  readonly agency: string | null;
  /** As printed: `May 4`. */
  readonly date: string | null;
}

/** A block of the article's text. A hard-wrapped paragraph of several lines is one block. */
export interface BodyBlock {
  readonly kind: "paragraph" | "subheading" | "quotation" | "list-item" | "table" | "embed";
  readonly text: string;
  readonly span: Span;
}

export interface Caption {
  readonly text: string;
  readonly credit: string | null;
  readonly span: Span;
}

/** An article whose time expressions are found, and resolved as far as its days are known. */
export interface DatedArticle extends Article {
  /** Every time expression anywhere in the clipping, in order of place. */
  readonly dateCues: readonly DateCue[];
  /** When the text was written. */
  readonly date: Dating;
  /** When it was changed, where the clipping says so. */
  readonly updated: Dating | null;
  /** When the copy was posted, where that is another day. */
  readonly reposted: Dating | null;
}
