import type { Basis } from "../../records/finding.ts";
import { counted } from "./grammar.ts";

const bases: Readonly<Record<Basis, string>> = {
  stated: "stated",
  inferred: "inferred",
  corrected: "corrected",
  unknown: "unknown",
};

const meanings: Readonly<Record<Basis, string>> = {
  stated: "printed in the clipping, or said of it by the owner of the archive",
  inferred: "worked out from the words of the clipping, with the proof beside it",
  corrected: "set right by an editor of this archive",
  unknown: "nothing in the clipping says so, and nothing was made up",
};

/** What all pages call the same. */
export const terms = {
  bases,
  /** What each of the four words means. */
  meanings,
  sourceUnknown: "Source unknown",
  copyAt: (name: string) => `Copy at ${name}`,
  via: (origin: string, name: string) => `${origin}, via ${name}`,
  /** Stand for the title of what may not be shown. */
  withheld: "[Withheld]",
  withdrawn: "[Withdrawn]",
  openQuote: "“",
  closeQuote: "”",
  quoted: (text: string) => `“${text}”`,
  articles: counted("article"),
  /** Where a bar or cell cannot be seen: `41 articles, 6 more possibly`. */
  certainAndPossible: (certain: number, possible: number) => {
    if (certain === 0 && possible > 0) return `${counted("article")(possible)} possibly`;
    return possible === 0
      ? counted("article")(certain)
      : `${counted("article")(certain)}, ${possible} more possibly`;
  },
  line: (line: number) => `line ${line}`,
  lines: (first: number, last: number) => `lines ${first} to ${last}`,
  /** Behind a list of which only the first are shown. */
  andMore: (many: string) => `and ${many} more`,
};
