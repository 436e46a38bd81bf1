import { isLinks, markupOf } from "../page/markup.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Marked as a heading (Markdown, HTML), and not the title. */
export const heading: Rule = {
  name: "subheading/heading",
  says: "The line is marked as a heading inside the text.",
  example:
    "# Mill owners meet\n\n## Bins and buses\n\nThe men will vote on Sunday, and most of them are expected to accept.",
  find: eachLine((line, page) =>
    isSubheading(page, line) ? whole(line, "subheading", markupOf(line) ? 1 - 0.6 * line.cue : 1) : null,
  ),
};

/** Behind the text it heads nothing of the article. */
const isSubheading = (page: Page, line: PageLine): boolean =>
  line.kind === "heading" &&
  line.index !== page.title &&
  !isStory(line) &&
  (page.extent === null || line.index < page.extent.last);

/** A headline that is a link leads to another story. */
const isStory = (line: PageLine): boolean => isLinks(line) && line.count >= 5;
