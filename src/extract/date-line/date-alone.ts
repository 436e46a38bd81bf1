import { isOfCalendar } from "../junk/calendar.ts";
import { isStrange } from "../page/dates.ts";
import { phrasesIn } from "../page/line-words.ts";
import { isFoot, isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { eachLine, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** A label that no list knows, a place: `Lagos, May 4, 2021`. */
const MOST_OTHERS = 1;
/** Longer lines are not even read. */
const MOST_WORDS = 24;

export const dateAlone: Rule = {
  name: "date-line/date-alone",
  says: "The line is a date and nothing else, or a date with a label such as \u201cPublished\u201d.",
  example:
    "Mill owners meet for the fourth time\nPublished: May 4, 2021\n\nThe owners met again on Tuesday, as was expected.",
  find: eachLine((line, page) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  if (line.count > MOST_WORDS || hasStrangers(line)) return null;
  const reading = page.readDates(line);
  if (!reading && isLabel(page, line))
    return propose(page, page.lines[line.index + 1]!) && whole(line, "date-line");
  if (!reading && isLabelAndFigures(page, line)) return whole(line, "date-line");
  if (!reading || reading.others.length > MOST_OTHERS) return null;
  if (!reading.labelled && (isOfOthers(page, line) || isOfCalendar(page, line))) return null;
  return whole(line, "date-line", shareOf(page, line, reading.labelled));
}

/** More words than may stand beside a date are of no table: then nothing is read, and in most lines they come soon. */
function hasStrangers({ words, lists }: PageLine): boolean {
  let strangers = 0;
  for (let i = 0; i < words.length; i++) {
    if (!isStrange(words[i]!, lists[i]!)) continue;
    strangers += 1;
    if (strangers > MOST_OTHERS) return true;
  }
  return false;
}

/** `Published` by itself, and the day below it. */
function isLabel(page: Page, line: PageLine): boolean {
  const next = page.lines[line.index + 1];
  if (!next || line.count > 3 || line.words.length === 0) return false;
  const hit = phrasesIn(line, page.lexicon.dateLabels, List.DATE_LABEL).find(({ from }) => from === 0);
  return hit?.to === line.words.length && page.readDates(next) !== null;
}

/** `Updated at 20.40 BST`, below an entry of a live report; `Published: 13/13/2022`, which is no day. */
function isLabelAndFigures({ lexicon }: Page, line: PageLine): boolean {
  const { words } = line;
  if (line.count > MOST_FIGURES || line.numbers === 0) return false;
  const hit = phrasesIn(line, lexicon.dateLabels, List.DATE_LABEL).find(({ from }) => from === 0);
  if (!hit) return false;
  return words.slice(hit.to).every(({ text }) => lexicon.dateFillers.has(text) || FIGURE.test(text));
}

const MOST_FIGURES = 7;
const FIGURE = /^\d{1,4}(?:[.:]\d\d)?(?:am|pm)?$/;

/** Below the text, and below the heading of what others wrote: each of these has its day, and none is this one's. */
function isOfOthers({ lines, extent }: Page, { index }: PageLine): boolean {
  if (!extent || index <= extent.last) return false;
  return lines
    .slice(extent.last + 1, index)
    .some(({ cues }) => (cues.related ?? 0) >= HEADING || (cues.comments ?? 0) >= HEADING);
}

const HEADING = 0.8;

/** A picture with its label, or the title of the window, may stand between them. */
const ABOVE_TITLE = 5;

/** Dates in lists of other stories are no dates of this one. */
function shareOf(page: Page, line: PageLine, labelled: boolean): number {
  const { extent, title } = page;
  if (!extent) return 0.6;
  if (isHead(page, line)) return 1;
  if (isWithin(page, line)) return line.index <= extent.first + 4 || labelled ? 0.9 : 0.4;
  if (isFoot(page, line)) return labelled ? 0.95 : 0.75;
  if (title !== null && line.index < title && line.index >= title - ABOVE_TITLE) return 0.8;
  return labelled ? 0.6 : 0.3;
}
