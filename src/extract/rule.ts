import type { BodyBlock } from "../records/article.ts";
import type { Basis, RuleName } from "../records/finding.ts";
import type { JunkKind, Role } from "../records/passage.ts";
import type { Span } from "../records/span.ts";
import type { Needs } from "./page/needs.ts";
import type { Page } from "./page/page.ts";

/**
 * One observation on news pages. Rules propose, independently of each other; `settle.ts` alone decides, by the
 * weights in `weights.ts`. A new rule is one file, one line in its room's `index.ts` and one weight.
 */
export interface Rule {
  /** Room and file: `byline/by-line`. */
  readonly name: RuleName;
  /** For readers of the site: what it observes, in one sentence. */
  readonly says: string;
  /** A small page in which it finds something; a test asks it to. */
  readonly example: string;
  /** How the example is to be read; plain text where nothing is said. */
  readonly exampleFormat?: "html";
  /** What it goes by; on a page that has none of it the rule is not asked. Nothing said: it is asked on every page. */
  readonly needs?: Needs;
  readonly find: (page: Page) => Iterable<Proposal>;
}

/** What a rule thinks of a stretch of the clipping: its role, what it names, or both. */
export interface Proposal {
  readonly span: Span;
  /** Null: it only names something, whatever the passage is. */
  readonly role: Role | null;
  /** Set exactly when `role` is `junk`. */
  readonly junk?: JunkKind;
  /** How fully the rule's weight counts here, 0 to 1; all of it where nothing is said. */
  readonly share?: number;
  /** What the words name; they count only where the passage is settled in `role`, if it has one. */
  readonly names?: readonly Named[];
  /** What kind of block a body passage is; a paragraph where nothing is said. */
  readonly block?: BodyBlock["kind"];
}

/** A value found in words. */
export interface Named {
  readonly field: Field;
  readonly value: string;
  /** The words; null where they cannot be found in the file again (an entity, a Markdown mark in them). */
  readonly span: Span | null;
  readonly basis: Basis;
  /** Of a contributor. */
  readonly place?: string | null;
}

export type Field =
  | "title"
  | "author"
  | "contributor"
  | "outlet"
  | "agency"
  | "republisher"
  | "cited"
  | "url"
  | "credit"
  | "dateline-place"
  | "dateline-agency"
  | "dateline-date";

/** A proposal with its rule and its weight: plain data, remembered between builds. */
export interface Claim extends Omit<Proposal, "share"> {
  readonly rule: RuleName;
  readonly weight: number;
}
