import { agenciesAtEnd } from "../names/agencies-at-end.ts";
import { isHead, opensText } from "../page/page.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 40;

/** A report names its agency where it ends; above it and in its first line, whose picture it is. */
export const agencyAboveText: Rule = {
  name: "caption/agency-above-text",
  says: "The line stands above the text, or opens it, and ends with the name of an agency, as descriptions of pictures do.",
  example: [
    "Mill owners meet for the fourth time",
    "By Jo March",
    "The owners arrive at the mill on Tuesday. [AFP]",
    "The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night.",
    "Nobody expects that they will agree before the holidays, when the wages of the spinners run out.",
    "The chairman asked three times, and is still waiting for an answer from the men at the gate.",
  ].join("\n"),
  find: eachLine((line, page) => {
    if (line.count < 4 || line.count > MOST_WORDS || page.title === null || line.index <= page.title)
      return null;
    const isPlaced = isHead(page, line) || opensText(page, line);
    return isPlaced && agenciesAtEnd(page, line) !== null ? whole(line, "caption") : null;
  }),
};
