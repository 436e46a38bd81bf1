import { isAnnounced } from "../page/announced.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** After a line that ends in a colon, lines without a full stop are what it announced. */
export const announced: Rule = {
  name: "body/announced",
  says: "The line follows one that ends in a colon and announces it.",
  example: [
    "The owners met again on Tuesday, and this is what they are said to have agreed on in the end:",
    "A new wage from May",
    "The men will vote on it on Sunday, and most of them are expected to accept what is offered.",
  ].join("\n"),
  find: eachLine((line, page) =>
    line.cue < 0.5 && (!line.stop || page.lines[line.index - 1]?.colon) && isAnnounced(page, line)
      ? whole(line, "body")
      : null,
  ),
};
