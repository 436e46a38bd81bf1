import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isScant } from "./measure.ts";

/** Shorter lines are a section's name or a kicker, and lead nothing. */
const LEAST_WORDS = 4;
/** A label may stand between two lines of one head. */
const NEAR = 2;

/** Where titles stand: first of the lines that could be one, above a longer line, not the last before the text. */
export const aboveText: Rule = {
  name: "title/above-text",
  says: "The line leads others, and something longer stands below it.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    let above: PageLine | null = null;
    for (const line of page.titleLines) {
      const leads = above === null || above.index < line.index - NEAR;
      const share = shareOf(page, line, leads);
      if (share !== 0) yield whole(line, "title", share);
      if (line.count >= LEAST_WORDS && page.isTitleLike(line)) above = line;
    }
  },
};

const LONG = 8;
const LONGER = 1.2;

/** As measured; what stands last before the text is oftener a standfirst, a caption or a date's neighbour. */
function shareOf(page: Page, line: PageLine, leads: boolean): number {
  const next = page.lines[line.index + 1];
  const isLast = !isScant(page) && line.index >= Math.max(page.bodyStart, page.extent?.first ?? 0) - 1;
  return (
    (leads ? 0.5 : 0) +
    (next && next.count > LONG && next.count > LONGER * line.count ? 0.27 : 0) +
    (next && next.prose >= 0.5 ? 0.23 : 0) -
    (isLast ? 0.26 : 0)
  );
}
