import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isTakenUp } from "../page/taken-up.ts";
import { List } from "../page/word-lists.ts";
import { proposeIn, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** `Live updates`, `From the archive`. */
const MOST_IN_LABEL = 4;
const LEAST_WORDS = 4;
const MOST_WORDS = 25;
/** What says clearly what it is, is told by that. */
const CLEAR = 0.6;
/** More of them are the items of a list. */
const MOST_LINES = 4;
const SET_OFF = /^\s?(?:[:|]|[-\u2013\u2014]\s)\s*["'\u2018\u201c\u201e\u00ab]?[\p{Lu}\p{N}]/u;

/** `Analysis: Why the mill had to close`: a kind of article, and the headline of one. */
export const labelledHeadline: Rule = {
  name: "junk/labelled-headline",
  says: "Among the paragraphs a line that calls a kind of article, and behind it the headline of another one.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Analysis: Why ferries cost what they cost",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  needs: { has: Has.COLON | Has.BAR | Has.DASH },
  find,
};

function find(page: Page): readonly Proposal[] {
  const found = page.lines.filter((line) => isLabelled(page, line));
  return found.length > MOST_LINES ? [] : proposeIn(found, page, (line) => whole(line, "related-link"));
}

const isLabelled = (page: Page, line: PageLine): boolean =>
  line.kind === "line" &&
  line.cue < CLEAR &&
  !line.dated &&
  !line.stop &&
  !line.colon &&
  line.count >= LEAST_WORDS &&
  line.count <= MOST_WORDS &&
  isWithin(page, line) &&
  line.index > page.bodyStart &&
  line.index !== page.title &&
  opensWithLabel(page, line) &&
  page.datesOf(line).length === 0 && // `Published:` before a day in words of another language
  !isTakenUp(page, line);

/** Words that call a kind of article, perhaps with small words among them, set off by a sign. */
function opensWithLabel({ lexicon }: Page, { text, words, lists }: PageLine): boolean {
  let isCalled = false;
  for (let at = 0; at < MOST_IN_LABEL && at < words.length - 1; at++) {
    const isLabel = lexicon.labels.has(words[at]!.text);
    if (!isLabel && (lists[at]! & List.SMALL) === 0) return false;
    isCalled ||= isLabel;
    if (isCalled && SET_OFF.test(text.slice(words[at]!.end))) return true;
  }
  return false;
}
