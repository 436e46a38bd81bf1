import { shortMinutes } from "../../language/everywhere.ts";
import { Has } from "../page/has.ts";
import { isCell, isWithin } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LONGEST = 12;
/** A film has its minutes and seconds. */
const MINUTES = new RegExp(`^(?:\\d{1,2}:\\d{2}|\\d{1,3})\\s?(?:${shortMinutes.join("|")})\\.?$`, "iu");

/** `4 min.`, `01:48 min` by itself: how long a text is to read, or a film to watch. */
export const runningTime: Rule = {
  name: "junk/running-time",
  says: "How many minutes a text or a film takes, and nothing else.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "4 min.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  needs: { has: Has.DIGIT },
  find: eachLine((line, page) =>
    isTime(line) && isWithin(page, line) && !isCell(page, line) ? junk(line, "navigation") : null,
  ),
};

const isTime = ({ has, text }: PageLine): boolean =>
  (has & Has.DIGIT) !== 0 && text.length <= LONGEST && MINUTES.test(text.trim());
