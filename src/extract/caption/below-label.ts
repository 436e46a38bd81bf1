import { isOneOf } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 50;

/** Pages that say so for those who cannot see: `Image caption,` and below it the caption. */
export const belowLabel: Rule = {
  name: "caption/below-label",
  says: "The line stands below the words “image caption” or their like.",
  example: "Image caption,\nThe bridge carries 20,000 cars a day",
  find: eachLine((line, page) => (isCaption(page, line) ? whole(line, "caption") : null)),
};

function isCaption(page: Page, line: PageLine): boolean {
  const label = page.lines[line.index - 1];
  return (
    line.count <= MOST_WORDS &&
    label !== undefined &&
    isOneOf(page.lexicon.language.press.captionLabels, label)
  );
}
