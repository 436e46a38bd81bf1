import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isPaper, mastheadIn } from "../source/masthead.ts";
import { isPrintedAlone } from "./measure.ts";
import { isNote, isOfIssue } from "./no-title.ts";

/** Pasted text begins with its title more often than with anything else. */
export const opensPage: Rule = {
  name: "title/opens-page",
  says: "The first line of the clipping, above the text.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    const first = page.titleLines.find((line) => !isLabel(line) && !isPapersName(page, line));
    if (first && isFirst(page, first) && !isPrintedAlone(page, first)) yield whole(first, "title");
  },
};

/** A label with the paper and its day, a note of whoever copied it, or a few labels of the page may stand above it. */
function isFirst(page: Page, { index }: PageLine): boolean {
  const isAboveText = index <= MOST_LABELS && index + NEAR >= (page.extent?.first ?? 0);
  return page.lines
    .slice(0, index)
    .every(
      (line) =>
        isNote(line) ||
        (isAboveText && (isLabel(line) || isDay(page, line) || isPapersName(page, line))) ||
        isOfIssue(page, line),
    );
}

/** `Thursday, May 4, 2021`: so blogs head what they write; `2021-05-04 / Letters`: and papers, with the section. */
const isDay = (page: Page, line: PageLine): boolean =>
  line.dated &&
  line.count <= MOST_OF_DAY &&
  (page.readDates(line)?.others.length ?? MOST_BESIDE) < MOST_BESIDE;

const MOST_OF_DAY = 8;
const MOST_BESIDE = 2;

/** The paper's name by itself on top. */
const isPapersName = (page: Page, line: PageLine): boolean =>
  line.index === 0 && mastheadIn(line) === line.text.trim() && isPaper(page, line.text.trim());

/** More of them, or further above the text, are a menu, and what stands below it is the site's name and its motto. */
const MOST_LABELS = 4;
const NEAR = 6;

/** `Logo`, `19\u00b0`, and the section: no word, or one or two that all menus have. */
const isLabel = ({ words, lists, count, stop, kind }: PageLine): boolean =>
  kind === "line" && !stop && count <= 2 && words.every((_, i) => (lists[i]! & LABELS) !== 0);

const LABELS = List.MENU | List.NUMBER | List.CUE_ALONE;
