import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** In Markdown the first heading above the text is the title; one of the first level, wherever it stands. */
export const heading: Rule = {
  name: "title/heading",
  says: "The line is marked as the page's main heading.",
  example: "# Mill owners meet\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    const headings = page.lines.filter((line) => line.level > 0);
    const best = headings.find((line) => line.level === 1) ?? headings[0];
    const above = best && (best.level === 1 || !page.extent || best.index <= page.extent.first);
    if (above) yield whole(best, "title", best.level === 1 ? 1 : 0.6);
  },
};
