import { markupOf } from "../page/markup.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Posts of networks stand beside an article as pictures do: others wrote them, and the article says of them what it needs. */
export const embed: Rule = {
  name: "markup/embed",
  exampleFormat: "html",
  says: "The element holds a post from a social network, shown as it stands there.",
  example:
    '<main><p>The mayor said that she was sorry for all who had been waiting in the rain.</p><blockquote class="twitter-tweet">' +
    "<p>No ferries today.</p>&mdash; Jo March (@jo)</blockquote></main>",
  needs: { markup: true },
  find: eachLine((line) => (markupOf(line)?.part === "embed" ? junk(line, "other") : null)),
};
