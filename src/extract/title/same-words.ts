import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { sharedWords, sharesWords, titleLength } from "./measure.ts";

/** What a title names, its article names. Headlines of other stories on the page do not pass this. */
export const sameWords: Rule = {
  name: "title/same-words",
  says: "The article's text uses the words of this line.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners of the mill met again on Tuesday, for the fourth time since May.",
  find: function* (page) {
    for (const line of page.titleLines) {
      if (sharesWords(page, line)) yield whole(line, "title", sharedWords(page, line) * titleLength(line));
    }
  },
};
