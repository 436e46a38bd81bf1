import { isStrange } from "../page/dates.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** When a text appeared, when it was changed: two. */
const LEAST_DAYS = 3;
const MOST_WORDS = 16;
/** So many lines to either side tell whether it is one. */
const BESIDE = 3;
/** A label that no list knows: `Day`, `From`. */
const MOST_OTHERS = 1;

/** A box of what is to come has its days one below the other, and none of them is the article's. */
export const calendar: Rule = {
  name: "junk/calendar",
  says: "Days without a label, one below the other: a calendar of what is on.",
  example: "Friday, May 7, 2021\nSaturday, May 15, 2021\nSunday, May 30, 2021",
  find: eachLine((line, page) => (line.dated && isOfCalendar(page, line) ? junk(line, "related") : null)),
};

export function isOfCalendar(page: Page, line: PageLine): boolean {
  if (!isBareDay(page, line)) return false;
  let [first, last] = [line.index, line.index];
  while (line.index - first < BESIDE && isBareDay(page, page.lines[first - 1])) first -= 1;
  while (last - line.index < BESIDE && isBareDay(page, page.lines[last + 1])) last += 1;
  if (last - first + 1 < LEAST_DAYS) return false;
  return new Set(page.lines.slice(first, last + 1).map(({ text }) => text.trim())).size >= LEAST_DAYS;
}

function isBareDay(page: Page, line: PageLine | undefined): boolean {
  if (
    !line?.dated ||
    line.count > MOST_WORDS ||
    line.words.filter((word, i) => isStrange(word, line.lists[i]!)).length > MOST_OTHERS
  )
    return false;
  const reading = page.readDates(line);
  return reading !== null && !reading.labelled && reading.others.length <= MOST_OTHERS;
}
