import { foldToWords } from "../../text/fold.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LEAST_WORDS = 4;
/** The window's bar stands at the top, the way to the page right above the title. */
const TOP = 40;
const ABOVE = 120;

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
    for (const line of page.titleLines) {
      if (line.count >= LEAST_WORDS && isPrintedAgain(page, line)) yield whole(line, "title");
    }
  },
};

function isPrintedAgain(page: Page, line: PageLine): boolean {
  if ((page.repeats.get(line.key) ?? 0) > 1) return true;
  const end = (page.extent?.first ?? 0) + 1;
  const above = page.lines
    .slice(0, Math.min(end, TOP))
    .concat(page.lines.slice(Math.max(TOP, end - ABOVE), Math.max(TOP, end)));
  return above.some((other) => other.index !== line.index && holds(other, line));
}

/** Whole, or cut short behind the way to the page: `Home / Courts / Mill owners meet for the`. */
function holds(long: PageLine, short: PageLine): boolean {
  if (
    long.count > short.count &&
    (long.key.startsWith(`${short.key} `) || long.key.endsWith(` ${short.key}`))
  )
    return true;
  const last = foldToWords(long.text.split(CRUMB).at(-1)!);
  return last !== long.key && last.split(" ").length >= LEAST_WORDS && short.key.startsWith(last);
}

const CRUMB = /\s+[\u00bb\u203a>/|\u2192]\s+/;
