import { nameOnIssueLabel, TOP_LINES } from "../names/papers-name.ts";
import { whole, wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `THE HARBOUR CLARION, FRIDAY, MAY 4, 1951. Page 3`: so the pages of papers are headed, and cuttings labelled. */
export const issueLabel: Rule = {
  name: "source/issue-label",
  says: "The clipping is headed by the name of a paper and the day of its issue.",
  example:
    "THE TARN VALLEY MERCURY, FRIDAY, MAY 4, 1951. Page 3\nMILL OWNERS MEET FOR THE FOURTH TIME\n\nThe owners met again on Tuesday, as was expected.",
  find: function* (page) {
    for (const line of page.lines.slice(0, TOP_LINES)) {
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
