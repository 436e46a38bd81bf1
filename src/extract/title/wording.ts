import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { endsAsSentence } from "./ends-as-sentence.ts";

/** A title is no sentence, no label, no name, no picture's description. */
export const wording: Rule = {
  name: "title/wording",
  says: "The line is worded as titles are: no sentence with a full stop, no label, no name, no date.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    for (const line of page.titleLines) {
      if (page.isTitleLike(line)) yield whole(line, "title");
      else if (endsAsSentence(line)) yield whole(line, "title", -0.75);
    }
  },
};
