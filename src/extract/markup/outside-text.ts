import { markupOf } from "../page/markup.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** The title, the byline and the date often stand outside of it too: rules of their own speak for them. */
export const outsideText: Rule = {
  name: "markup/outside-text",
  says: "The line stands outside the element of the page that holds the article's text.",
  example:
    "<header><p>Harbour Clarion</p></header><main><p>The owners of the mill met again on Tuesday, and nobody expects " +
    "that they will agree before the holidays begin, for they have met four times since May.</p></main>",
  find: (page) => eachLine(page, (line) => (markupOf(line)?.area === "outside" ? junk(line, "other") : null)),
};
