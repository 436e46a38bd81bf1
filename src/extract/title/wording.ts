import { eachTitleLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { endsAsSentence } from "./ends-as-sentence.ts";

/** A title is no sentence, no label, no name, no picture's description. */
export const wording: Rule = {
  name: "title/wording",
  says: "The line is worded as titles are: no sentence with a full stop, no label, no name, no date.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: eachTitleLine((line, page) => {
    if (page.isTitleLike(line)) return whole(line, "title");
    return endsAsSentence(line) ? whole(line, "title", -0.75) : null;
  }),
};
