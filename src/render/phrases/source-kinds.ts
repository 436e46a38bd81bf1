import type { SourceEntry, SourceKind } from "../../records/archive.ts";
import type { PressKind } from "../../records/knowledge.ts";

/** The four ways in which a name is a source, in order of nearness. */
export const sourceKinds: readonly SourceKind[] = ["outlet", "agency", "republisher", "cited"];

/** Of one article of several kinds: `Published it`. */
export const kindInWords: Readonly<Record<SourceKind, string>> = {
  outlet: "published it",
  agency: "wrote it",
  republisher: "holds the copy",
  cited: "is cited",
};

/** Of all its articles: `Published 4 articles`. */
export function workInWords(kind: SourceKind, articles: string): string {
  return WORK[kind].replace("{articles}", articles);
}

const WORK: Readonly<Record<SourceKind, string>> = {
  outlet: "Published {articles}",
  agency: "Wrote {articles} as an agency",
  republisher: "Holds copies of {articles}",
  cited: "Is cited by {articles}",
};

/** As the heading of a column. */
export const kindHeadings: Readonly<Record<SourceKind, string>> = {
  outlet: "Publisher",
  agency: "Agency",
  republisher: "Copies",
  cited: "Cited",
};

/** What a name is to the whole archive. */
export const kindMeanings: Readonly<Record<SourceKind, string>> = {
  outlet: "the paper or site that published it",
  agency: "the news agency whose text it is",
  republisher: "where the copy was found, when that is another site",
  cited: "named by the text as its authority",
};

/** What it is and where it is at home, as far as the tables say: `Newspaper, IE`. */
export function knownInWords({ kind, country }: Pick<SourceEntry, "kind" | "country">): string | null {
  const parts = [kind === null ? null : PRESS[kind], country].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

const PRESS: Readonly<Record<PressKind, string>> = {
  newspaper: "Newspaper",
  broadcaster: "Broadcaster",
  magazine: "Magazine",
  site: "News site",
  portal: "Portal",
  aggregator: "Collects what others publish",
  agency: "News agency",
  photo: "Photo agency",
  "press-release": "Sends out press releases",
};
