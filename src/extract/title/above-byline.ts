import { eachTitleLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** By how many lines below stands the byline or the date: with a standfirst between them it is the likeliest. */
const SHARES = [0.8, 1, 0.3];

export const aboveByline: Rule = {
  name: "title/above-byline",
  says: "The byline or the date stands right below this line, or below the one that follows it.",
  example:
    "Mill owners meet for the fourth time\nBy Jo March\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: eachTitleLine((line, page) => {
    const below = page.lines.slice(line.index + 1, line.index + 1 + SHARES.length);
    const at = below.findIndex((next) => page.isSigned(next));
    return at >= 0 ? whole(line, "title", SHARES[at]) : null;
  }),
};
