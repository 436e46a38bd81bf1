import type { PageLine } from "../page/page-line.ts";
import { proposeIn, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { isScant } from "./measure.ts";

/**
 * Titles have some six to fifteen words; the shorter, the likelier it is a section's name or a label. Above a text of a
 * few words the title is short, too.
 */
export const length: Rule = {
  name: "title/length",
  says: "The line is as long as titles are; shorter ones are labels, longer ones sentences.",
  example: [
    "Mill owners meet for the fourth time",
    "",
    "The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The spinners waited outside until late at night, with lamps and songs, as they have done every week since May.",
  ].join("\n"),
  find: (page) => (isScant(page) ? [] : proposeIn(page.titleLines, page, propose)),
};

/** As measured, to one for the length that titles mostly have. */
function propose(line: PageLine): Proposal | null {
  const share = shareOf(line);
  return share === 0 ? null : whole(line, "title", share);
}

function shareOf({ count, kind }: PageLine): number {
  if (kind === "heading") return 1;
  if (count < 4) return -1;
  if (count >= 6 && count < 16) return 1;
  return count > 22 ? -0.25 : 0;
}
