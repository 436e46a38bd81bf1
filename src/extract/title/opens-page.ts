import { nameOnIssueLabel } from "../names/papers-name.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isPrintedAlone } from "./measure.ts";
import { isNote } from "./no-title.ts";

/** Pasted text begins with its title more often than with anything else. */
export const opensPage: Rule = {
  name: "title/opens-page",
  says: "The first line of the clipping, above the text.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    const first = page.titleLines[0];
    if (first && isFirst(page, first) && !isPrintedAlone(page, first)) yield whole(first, "title");
  },
};

/** A label with the paper and its day, or a note of whoever copied it, may stand above it. */
const isFirst = (page: Page, { index }: PageLine): boolean =>
  page.lines.slice(0, index).every((line) => isNote(line) || nameOnIssueLabel(page, line) !== null);
