import { proposeIn, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { sharedWith, wordsOfLead } from "./measure.ts";

/** So many words in common are as good as more. */
const ENOUGH = 4;

/** A report's first sentences say what its headline says. */
export const inLead: Rule = {
  name: "title/in-lead",
  says: "The article's first paragraphs use the words of this line.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners of the mill met again on Tuesday, for the fourth time since May.",
  find: (page) => {
    if (!page.extent) return [];
    const isInLead = wordsOfLead(page);
    return proposeIn(page.titleLines, page, (line) => {
      const { own, shared } = sharedWith(line, isInLead);
      if (shared === 0) return null;
      const part = own < 2 ? 0 : shared / own;
      return whole(line, "title", 0.6 * Math.min(1, shared / ENOUGH) + 0.4 * part);
    });
  },
};
