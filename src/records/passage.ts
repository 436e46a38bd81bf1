import type { RuleName } from "./finding.ts";
import type { Span } from "./span.ts";

/** What a stretch of a clipping is. `junk` has a kind beside it; `front-matter` is the owner's own note. */
export type Role =
  | "title"
  | "standfirst"
  | "byline"
  | "date-line"
  | "dateline"
  | "source"
  | "subheading"
  | "body"
  | "caption"
  | "credit"
  | "related-link"
  | "junk"
  | "markup"
  | "front-matter"
  | "blank";

export type JunkKind =
  | "navigation"
  | "advertisement"
  | "share"
  | "newsletter"
  | "comments"
  | "related"
  | "paywall"
  | "cookies"
  | "disclaimer"
  /** The head of a message with which the text was handed on. */
  | "message"
  | "footer"
  | "other";

/**
 * One piece of the lossless ledger: the passages of a clipping cover its text in order, without gap or overlap.
 * A line of two things run together is two passages.
 */
export interface Passage {
  readonly span: Span;
  readonly role: Role;
  /** Set exactly when `role` is `junk`. */
  readonly junk: JunkKind | null;
  readonly rule: RuleName;
}
