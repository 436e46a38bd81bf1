import type { SourceKind } from "../../records/archive.ts";
import type { PressKind } from "../../records/knowledge.ts";
import { capital } from "../capital.ts";
import { counted } from "./grammar.ts";

const articles = counted("article");

/** As the heading of a column. */
const headings: Readonly<Record<SourceKind, string>> = {
  outlet: "Publisher",
  agency: "Agency",
  republisher: "Copies",
  cited: "Cited",
};

/** What a name is to the whole archive. */
const meanings: Readonly<Record<SourceKind, string>> = {
  outlet: "the paper or site that published it",
  agency: "the news agency whose text it is",
  republisher: "where the copy was found, when that is another site",
  cited: "named by the text as its authority",
};

/** Of one article of several kinds: `Published it`. */
const toOne: Readonly<Record<SourceKind, string>> = {
  outlet: "published it",
  agency: "wrote it",
  republisher: "holds the copy",
  cited: "is cited",
};

/** Of all its articles. */
const toAll: Readonly<Record<SourceKind, (many: number) => string>> = {
  outlet: (many) => `Published ${articles(many)}`,
  agency: (many) => `Wrote ${articles(many)} as an agency`,
  republisher: (many) => `Holds copies of ${articles(many)}`,
  cited: (many) => `Is cited by ${articles(many)}`,
};

const press: Readonly<Record<PressKind, string>> = {
  newspaper: "Newspaper",
  broadcaster: "Broadcaster",
  magazine: "Magazine",
  site: "News site",
  portal: "Portal",
  aggregator: "Collects what others publish",
  agency: "News agency",
  photo: "Photo agency",
  "press-release": "Sends out press releases",
  publisher: "Publishes papers or sites",
};

/** Papers, agencies and sites. */
export const sources = {
  headings,
  meanings,
  toOne,
  toAll,
  press,
  described: (names: number) => `${capital(counted("name")(names))} that stand as a source in this archive.`,
  four: "“Source” is four things, and they are kept apart.",
  caption: "Sources by name, with the number of articles in each part",
  none: "No article names a source.",
  /** Behind the link `Source unknown`. */
  sourceless: (many: number) =>
    many === 1
      ? "one article names neither its paper nor its agency."
      : `${many} articles name neither their paper nor their agency.`,
  sourcelessNote: (many: number) =>
    many === 1
      ? "One article in this archive names neither its paper nor its agency. Nothing was made up."
      : `${articles(many)} in this archive name neither their paper nor their agency. Nothing was made up.`,
};
