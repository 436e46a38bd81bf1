import { eachTitleLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isBelowSignature } from "./title-like.ts";

/** Below byline or date stands a picture's caption, or a standfirst, rather than the title. */
export const belowByline: Rule = {
  name: "title/below-byline",
  says: "A byline or a date stands above this line, and so it is hardly the title.",
  example: [
    "Mill owners meet for the fourth time",
    "By Jo March",
    "Spinners at the gate of the mill",
    "",
    "The owners met again on Tuesday, and nobody expects that they will agree.",
  ].join("\n"),
  find: eachTitleLine((line, page) => (isBelowSignature(page, line) ? whole(line, "title") : null)),
};
