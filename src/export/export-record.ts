import type { Status } from "../records/clipping.ts";
import type { Basis, RuleName } from "../records/finding.ts";
import type { JunkKind } from "../records/passage.ts";
import type { Severity } from "../records/problem.ts";
import type { Anchor, CueRole, TimexType } from "../records/timex.ts";

/**
 * The public form of one clipping: one line of `articles.jsonl`. Fields are added, never changed or removed, within
 * a major version. What is not known is null, a list without members is empty, and no field is ever missing.
 *
 * `lines` are 1-based, first and last; `start` and `end` are UTF-16 units in the decoded text after its byte order
 * mark, line ends as they are. Of one of several articles in a file, `lines` count in the file, all else in the article's
 * own part of it. Days are ISO, and null is an open or unknown end.
 */
export interface ExportRecord {
  readonly id: string;
  /** Relative to the folder of the config, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  readonly encoding: string;
  /** BCP 47; null for a clipping without an article in it. */
  readonly language: string | null;
  /** Null for a clipping without an article; a title supplied by the archive is `inferred` and has no lines. */
  readonly title: ExportFinding | null;
  readonly standfirst: ExportFinding | null;
  readonly source: ExportSource;
  readonly byline: ExportByline;
  readonly dateline: ExportDateline | null;
  /** Null for a clipping without an article. */
  readonly date: ExportDate | null;
  readonly updated: ExportDate | null;
  readonly reposted: ExportDate | null;
  readonly body: readonly ExportBlock[];
  readonly captions: readonly ExportCaption[];
  readonly dateCues: readonly ExportCue[];
  readonly quotes: readonly ExportQuote[];
  readonly people: readonly ExportPerson[];
  readonly organisations: readonly ExportEntity[];
  readonly places: readonly ExportEntity[];
  /** Id of the story that it belongs to; null when alone. */
  readonly story: string | null;
  /** Id of the article of which this is a copy. */
  readonly reprintOf: string | null;
  readonly removed: readonly ExportRemoved[];
  readonly url: string | null;
  readonly archiveUrl: string | null;
  readonly accessed: string | null;
  readonly tags: readonly string[];
  readonly notes: string | null;
  readonly rights: string | null;
  readonly status: Status;
  /** Those that were applied, in that order. */
  readonly corrections: readonly ExportCorrection[];
  readonly problems: readonly ExportProblem[];
}

export type LineRange = readonly [first: number, last: number];

export interface ExportFinding {
  readonly value: string;
  readonly basis: Basis;
  /** Null where the words stand nowhere in the clipping. */
  readonly lines: LineRange | null;
  readonly rule: RuleName;
}

export interface ExportSource {
  readonly outlet: ExportFinding | null;
  readonly agency: ExportFinding | null;
  readonly republisher: ExportFinding | null;
  readonly cited: readonly ExportFinding[];
}

export interface ExportByline {
  /** As printed; null: unsigned. */
  readonly text: string | null;
  readonly authors: readonly string[];
  readonly contributors: readonly { readonly name: string; readonly place: string | null }[];
}

export interface ExportDateline {
  readonly place: string | null;
  readonly agency: string | null;
  /** As printed. */
  readonly date: string | null;
}

export interface ExportDate {
  /** The set that holds at 90 %, as are `earliest` and `latest`; null: unknown. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly best: { readonly edtf: string; readonly confidence: number } | null;
  /** English names; empty: any. */
  readonly weekdays: readonly string[];
  /** `12-18`, `12`, `09-06/06-05`: months and days of any year; empty: any. */
  readonly partsOfYear: readonly string[];
  readonly basis: Basis;
  readonly sentence: string;
  readonly evidence: readonly ExportEvidence[];
  readonly split: readonly ExportEvidence[];
  readonly against: readonly ExportOutvoted[];
}

export interface ExportEvidence {
  readonly rule: RuleName;
  readonly says: string;
  /** The words it rests on; null, as are the lines, when they stand nowhere in the text. */
  readonly text: string | null;
  readonly lines: LineRange | null;
  /** Ends of all the days that it allows. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** English names, and months and days of any year, that it allows; null: any. */
  readonly weekdays: readonly string[] | null;
  readonly partsOfYear: readonly string[] | null;
  readonly confidence: number;
}

export interface ExportOutvoted extends ExportEvidence {
  readonly why: string;
}

export interface ExportBlock {
  readonly kind: "paragraph" | "subheading" | "quotation" | "list-item" | "table" | "embed";
  readonly text: string;
  readonly lines: LineRange;
}

export interface ExportCaption {
  readonly text: string;
  readonly credit: string | null;
  readonly lines: LineRange;
}

/** A time expression of the text, with the days that it means as far as they are known. */
export interface ExportCue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  /** TIMEX3; null: what it counts from is not known that far. */
  readonly value: string | null;
  readonly anchor: Anchor;
  /** What is counted from the anchor, as an ISO 8601 duration: `P-1D`; null where nothing is counted. */
  readonly offset: string | null;
  readonly role: CueRole;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface ExportQuote {
  readonly text: string;
  readonly speaker: ExportSpeaker | null;
  readonly lines: LineRange;
  /** Equal for quotations of the same words in several clippings. */
  readonly family: string | null;
}

export interface ExportSpeaker {
  /** The name as in `people` or `organisations`, or a description: `a neighbour`. */
  readonly value: string;
  readonly basis: Basis;
  /** The words beside the quotation that tell who speaks: `she`; null: what stands before it tells. */
  readonly text: string | null;
}

export interface ExportEntity {
  readonly name: string;
  readonly mentions: readonly { readonly text: string; readonly lines: LineRange }[];
}

export interface ExportPerson extends ExportEntity {
  /** What the article calls the person, each wording once. */
  readonly roles: readonly { readonly text: string; readonly lines: LineRange }[];
}

/** A stretch of the clipping that is not shown as its article, kept word for word. */
export interface ExportRemoved {
  readonly lines: LineRange;
  readonly text: string;
  readonly kind: JunkKind | "caption" | "credit";
  readonly rule: RuleName;
}

/** What an editor of the archive corrected: a field, words in a line, or what lines are. */
export interface ExportCorrection {
  readonly kind: "field" | "line" | "keep" | "remove";
  readonly field: string | null;
  /** Of a field or of words in a line: what they are now, and what they were; null: none, or no such thing. */
  readonly value: string | readonly string[] | null;
  readonly was: string | null;
  /** 1-based; empty for a field. */
  readonly lines: readonly number[];
  readonly note: string | null;
  readonly by: string | null;
  /** As written. */
  readonly on: string | null;
  readonly evidence: string | null;
  /** Where it is written, relative to the folder of the config. */
  readonly file: string;
}

export interface ExportProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly lines: LineRange | null;
}
