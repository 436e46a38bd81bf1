import { Has } from "../page/has.ts";
import { isWithin } from "../page/page.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Nothing but addresses. */
const ADDRESSES = /^(?:https?:\/\/|www\.)\S+(?:\s+(?:https?:\/\/|www\.)\S+)*$/;

/** What was a film, a post or a button is left as its address. One that a line announces is told to whoever reads. */
export const bareAddress: Rule = {
  name: "junk/bare-address",
  says: "Among the paragraphs an internet address by itself, as is left of a film or a post.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "https://films.example/watch?v=4711",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  needs: { has: Has.SLASH },
  find: eachLine((line, page) => {
    if ((line.has & Has.SLASH) === 0 || !isWithin(page, line) || !ADDRESSES.test(line.text)) return null;
    return page.lines[line.index - 1]?.colon ? null : junk(line, "other");
  }),
};
