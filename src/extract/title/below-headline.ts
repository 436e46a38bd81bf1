import { hasSameWords } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Kickers and sections have fewer words. */
const LEAST_WORDS = 5;

/** A standfirst without its full stop reads like a title; it stands right below one. */
export const belowHeadline: Rule = {
  name: "title/below-headline",
  says: "Right above this line stands one that is worded as titles are: this may be the standfirst.",
  example: [
    "Mill owners meet for the fourth time",
    "Spinners wait at the gate with lamps and songs until late at night",
    "By Jo March",
    "The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays.",
  ].join("\n"),
  find: function* (page) {
    for (const line of page.titleLines) if (isBelowHeadline(page, line)) yield whole(line, "title");
  },
};

function isBelowHeadline(page: Page, line: PageLine): boolean {
  const above = page.lines[line.index - 1];
  return (
    above !== undefined &&
    above.count >= LEAST_WORDS &&
    page.isTitleLike(above) &&
    !hasSameWords(above, line) &&
    !above.text.endsWith(line.text)
  );
}
