import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachTitleLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** So many paragraphs above it are as good as more. */
const ENOUGH = 2;

/** Where a standfirst or a teaser reads like text, the title may stand below it; a subheading does so oftener. */
export const belowText: Rule = {
  name: "title/below-text",
  says: "Paragraphs of the text stand above this line, and so it is hardly the title.",
  example: [
    "The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "",
    "They had met three times since May, and parted late each night with nothing to tell the spinners at the gate.",
    "",
    "A fourth meeting",
    "By Jo March",
    "",
    "The fourth meeting was no longer than the first, and the owners left it without a word to anybody.",
  ].join("\n"),
  find: eachTitleLine((line, page) => {
    const above = paragraphsAbove(page, line);
    return above > 0 ? whole(line, "title", Math.min(1, above / ENOUGH)) : null;
  }),
};

function paragraphsAbove({ lines, extent }: Page, { index }: PageLine): number {
  if (!extent) return 0;
  return lines.slice(extent.first, index).filter(({ prose, stop }) => prose >= 0.5 && stop).length;
}
