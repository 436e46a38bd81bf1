import { shortMinutes } from "../../language/everywhere.ts";
import { Has } from "../page/has.ts";
import { isCell, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LONGEST = 13;
/** A film has its minutes and seconds. */
const MINUTES = new RegExp(`^(?:\\d{1,2}:\\d{2}|\\d{1,3})\\s?(?:${shortMinutes.join("|")})\\.?$`, "iu");

/** `00:00`, `0:00 / 1:34`: where a film stands, which nobody has started. */
const PLAYER = /^0{1,2}:00$|^\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}$/u;
const CLOCK = /^\d{1,2}:\d{2}$/u;

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
    isTime(line, page) && isWithin(page, line) && !isCell(page, line) ? junk(line, "navigation") : null,
  ),
};

function isTime({ has, text, index }: PageLine, page: Page): boolean {
  if ((has & Has.DIGIT) === 0 || text.length > LONGEST) return false;
  const time = text.trim();
  if (MINUTES.test(time) || PLAYER.test(time)) return true;
  return CLOCK.test(time) && [-1, 1].some((step) => PLAYER.test(page.lines[index + step]?.text.trim() ?? ""));
}
