import { imprintFrom } from "../names/imprint.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** `Harbour Clarion`, below it `Concord, Ohio` and `May 4, 1951`, above the text or below it. */
export const imprint: Rule = {
  name: "source/imprint",
  says: "The name of a paper stands in a line of its own, and below it the day of an issue, or the place and the day.",
  example:
    "The owners met again on Tuesday, and nobody expects that they will agree.\n\nTarn Valley Mercury\nConcord, Ohio\nMay 4, 1951",
  find: (page) => {
    const proposals = page.lines
      .filter((line) => !isWithin(page, line) || line.index > page.extent!.last - AT_EDGE)
      .map((line) => propose(page, line))
      .filter((found) => found.length > 0);
    return proposals.length === 1 ? proposals[0]! : []; // several papers: several cuttings
  },
};

/** What is counted among the text may be the lines below it. */
const AT_EDGE = 3;

function propose(page: Page, line: PageLine): readonly Proposal[] {
  const found = imprintFrom(page, line);
  if (!found) return [];
  const span = wordsAt(page, line, 0, line.text.length);
  return [
    { ...whole(line, "source"), names: [{ field: "outlet", value: found.paper, span, basis: "stated" }] },
    ...(found.place ? [whole(found.place, "source")] : []),
  ];
}
