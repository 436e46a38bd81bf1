import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { titleLength } from "./measure.ts";

/** So far below a title its byline or date stands; a standfirst or a picture may come between. */
const REACH = 3;

export const aboveByline: Rule = {
  name: "title/above-byline",
  says: "The byline or the date stands right below this line.",
  example:
    "Mill owners meet for the fourth time\nBy Jo March\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    for (const line of page.titleLines) {
      const below = page.lines.slice(line.index + 1, line.index + 1 + REACH);
      const at = below.findIndex((next) => page.isSigned(next));
      if (at >= 0) yield whole(line, "title", titleLength(line) / (1 + 0.5 * at));
    }
  },
};
