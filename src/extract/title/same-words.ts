import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachTitleLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isScant, wordsInText } from "./measure.ts";

/** So many words in common are as good as more. */
const ENOUGH = 6;

/** A text of fewer words is a teaser or a note; it need not come to what its title says. */
const SHORT = 60;

/**
 * What a title names, its article names. How many words they have in common says more than which part of the line that
 * is: a label of two words is soon all in the text.
 */
export const sameWords: Rule = {
  name: "title/same-words",
  says: "The article's text uses the words of this line.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners of the mill met again on Tuesday, for the fourth time since May.",
  find: eachTitleLine((line, page) => whole(line, "title", likeness(page, line))),
};

function likeness(page: Page, line: PageLine): number {
  const { own, shared } = wordsInText(page, line);
  if (shared === 0) return isScant(page) ? 0 : isScant(page, SHORT) ? -0.1 : -0.3;
  const part = own < 2 ? 0 : shared / own;
  return 0.58 * Math.min(1, shared / ENOUGH) + 0.42 * part;
}
