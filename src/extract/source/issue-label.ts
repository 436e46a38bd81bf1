import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole, wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isPapersName } from "./name-above-title.ts";

/** What stands before the day. */
const NAME = /^\s*([^,.\d([]{6,60}?)(?:[,.]|\s[-\u2013\u2014|])\s/;
/** A weekday, a page, a column. */
const MOST_WORDS = 14;
/** Whoever copied it says of what, and from where, above it. */
const TOP = 3;

/** `THE HARBOUR CLARION, FRIDAY, MAY 4, 1951. Page 3`: so the pages of papers are headed, and cuttings labelled. */
export const issueLabel: Rule = {
  name: "source/issue-label",
  says: "The clipping is headed by the name of a paper and the day of its issue.",
  example:
    "THE TARN VALLEY MERCURY, FRIDAY, MAY 4, 1951. Page 3\nMILL OWNERS MEET FOR THE FOURTH TIME\n\nThe owners met again on Tuesday, as was expected.",
  find: function* (page) {
    for (const line of page.lines.slice(0, TOP)) {
      const value = nameOnIssueLabel(page, line);
      if (value === null) continue;
      const start = line.text.indexOf(value);
      const span = wordsAt(page, line, start, start + value.length);
      yield {
        ...whole(line, "date-line"),
        names: [{ field: "outlet", value, span, basis: "stated" }],
      };
    }
  },
};

/** The name of the paper, if the line is such a label. */
export function nameOnIssueLabel(page: Page, line: PageLine): string | null {
  if (line.count > MOST_WORDS || line.index >= TOP) return null;
  const value = NAME.exec(line.text)?.[1];
  if (value === undefined || !isPapersName(page, line, value)) return null;
  return page.datesOf(line).length > 0 ? value : null;
}
