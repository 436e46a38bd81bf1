import { closesWith, hasSameWords, keyOf } from "../page/line-words.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Shorter titles may be words of any line. */
const LEAST_WORDS = 4;
/** A player's time, a section, a site: what stands beside the title in such lines. */
const MOST_MORE = 5;

/** The title printed again: above the text, on a player or a link, in a list of what was read most. */
export const titleAgain: Rule = {
  name: "junk/title-again",
  says: "The title is printed again, perhaps with a word or two of the page beside it.",
  example: [
    "Mill owners meet for the fourth time",
    "12:40 Mill owners meet for the fourth time",
    "The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night.",
  ].join("\n"),
  find: eachLine((line, page) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  const title = page.title === null ? null : page.lines[page.title]!;
  if (!title || line.index === title.index || title.count < LEAST_WORDS) return null;
  if (hasSameWords(line, title) || isWithoutPrefix(line, title)) return whole(line, "title");
  if (/(?:\u2026|\.{3})$/.test(title.text)) return null; // cut short: the other may be the whole one
  const more = line.count - title.count;
  if (more <= 0 || more > MOST_MORE || (isWithin(page, line) && line.stop)) return null;
  return keyOf(line).includes(keyOf(title)) ? junk(line, "navigation") : null;
}

/** Below `You are viewing: Mill owners meet for the fourth time`. */
const isWithoutPrefix = (line: PageLine, title: PageLine): boolean =>
  line.count >= LEAST_WORDS && line.index === title.index + 1 && closesWith(title, line);
