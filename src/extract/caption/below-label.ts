import { isOneOf } from "../page/line-words.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 50;

/** Pages that say so for those who cannot see: `Image caption,` and below it the caption. */
export const belowLabel: Rule = {
  name: "caption/below-label",
  says: "The line stands below the words “image caption” or their like.",
  example: "Image caption,\nThe bridge carries 20,000 cars a day",
  find: eachLine((line, page) => {
    if (isLabel(page, line)) return isWithin(page, line) ? junk(line, "navigation") : null;
    return line.count <= MOST_WORDS && isLabel(page, page.lines[line.index - 1])
      ? whole(line, "caption")
      : null;
  }),
};

const isLabel = ({ lexicon }: Page, line: PageLine | undefined): boolean =>
  line !== undefined && isOneOf(lexicon.language.press.captionLabels, line);
