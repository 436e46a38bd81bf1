import { foldToWords } from "../../text/fold.ts";
import { Has } from "../page/has.ts";
import { closesWith, keyOf, opensWith } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LEAST_WORDS = 4;
/** The window's bar stands at the top, the way to the page right above the title. */
const TOP = 40;
const ABOVE = 120;
const MOST_TIMES = 4;

/** Pages print a title in the window's bar, in the way to the page, above the text: `Title | Section | Paper`. */
export const printedAgain: Rule = {
  name: "title/printed-again",
  says: "The page prints this line more than once: in the bar of the window or in the way to the page, too.",
  example: [
    "Mill owners meet for the fourth time | Harbour Clarion",
    "Mill owners meet for the fourth time",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
  ].join("\n"),
  find: function* (page) {
    const above = linesAbove(page);
    const cut = above.map(cutTitle).filter((words) => words !== null);
    for (const line of page.titleLines) {
      if (line.count < LEAST_WORDS) continue;
      const again = isPrintedAgain(page, line) || above.some((other) => holds(other, line));
      if (again || cut.some((words) => keyOf(line).startsWith(words))) yield whole(line, "title");
    }
  },
};

/** Two or three times; what stands there more often is a label. */
function isPrintedAgain(page: Page, line: PageLine): boolean {
  const times = page.repeatOf(line)?.times ?? 0;
  return times > 1 && times <= MOST_TIMES;
}

function linesAbove({ lines, extent }: Page): readonly PageLine[] {
  const end = (extent?.first ?? 0) + 1;
  return lines
    .slice(0, Math.min(end, TOP))
    .concat(lines.slice(Math.max(TOP, end - ABOVE), Math.max(TOP, end)));
}

/** All of the shorter line at the head or the end of the longer one. */
const holds = (long: PageLine, short: PageLine): boolean =>
  long.count > short.count &&
  long.words.length > short.words.length &&
  (opensWith(long, short) || closesWith(long, short));

const CRUMB = /\s+[\u00bb\u203a>/|\u2192]\s+/;

/** The title's first words as the way to the page has them: `Home / Courts / Mill owners meet for the`. */
function cutTitle({ text, has }: PageLine): string | null {
  if ((has & (Has.ARROW | Has.SLASH | Has.BAR)) === 0) return null;
  const pieces = text.length < 400 && CRUMB.test(text) ? text.split(CRUMB) : [];
  const words = pieces.length > 1 ? foldToWords(pieces.at(-1)!) : "";
  return words.split(" ").length >= LEAST_WORDS ? words : null;
}
