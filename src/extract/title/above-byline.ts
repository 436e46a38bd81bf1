import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { sharesWords, titleLength } from "./measure.ts";

/** Of two such lines in a row above the byline the first is the title, the second its standfirst. */
function nearness(page: Page, line: PageLine, at: number): number {
  const isTitleLine = (index: number): boolean =>
    page.titleLines.some((other) => other.index === index && sharesWords(page, other));
  if (at === 0) return isTitleLine(line.index - 1) ? 0.6 : 1;
  return at === 1 && isTitleLine(line.index + 1) ? 1 : 1 / (1 + 0.5 * at);
}

/** So far below a title its byline or date stands; a standfirst or a picture may come between. */
const REACH = 3;

export const aboveByline: Rule = {
  name: "title/above-byline",
  says: "The byline or the date stands right below this line.",
  example:
    "Mill owners meet for the fourth time\nBy Jo March\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    for (const line of page.titleLines) {
      const below = page.lines.slice(line.index + 1, line.index + 1 + REACH);
      const at = below.findIndex((next) => page.isSigned(next));
      if (at >= 0) yield whole(line, "title", titleLength(line) * nearness(page, line, at));
    }
  },
};
