import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isPrintedAlone } from "./measure.ts";

/** Pasted text begins with its title more often than with anything else. */
export const opensPage: Rule = {
  name: "title/opens-page",
  says: "The first line of the clipping, above the text.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    const first = page.titleLines[0];
    if (first && first.index === 0 && !isPrintedAlone(page, first)) yield whole(first, "title");
  },
};
