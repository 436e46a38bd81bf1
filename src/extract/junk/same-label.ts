import { Has } from "../page/has.ts";
import { isCell, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { NONE, proposeIn, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const ENOUGH = 3;
const LONGEST_LABEL = 40;
const MOST_WORDS = 30;

/** `MORE OF IT | Ferry stops for a week` again and again: whatever the label says, headlines of other stories stand behind it. */
export const sameLabel: Rule = {
  name: "junk/same-label",
  says: "One of several headlines among the paragraphs that open with the same words and a bar.",
  example: [
    "Mill owners meet for the fourth time",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "MORE OF IT | Ferry stops for a week",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "MORE OF IT | Harbour bridge is closed",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
    "MORE OF IT | Spinners march in the rain",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
  ].join("\n"),
  needs: { has: Has.BAR },
  find: (page) => {
    const barred = page.lines.filter((line) => isBarred(page, line));
    if (barred.length < ENOUGH) return NONE;
    const labels = barred.map(labelOf);
    return proposeIn(barred, page, (line) => {
      const label = labelOf(line);
      return labels.filter((other) => other === label).length >= ENOUGH ? whole(line, "related-link") : null;
    });
  },
};

/** Rows of a table follow each other; these stand between paragraphs. */
const isBarred = (page: Page, line: PageLine): boolean =>
  (line.has & Has.BAR) !== 0 &&
  line.count <= MOST_WORDS &&
  !line.stop &&
  isWithin(page, line) &&
  !isCell(page, line) &&
  isBelowText(page, line) &&
  labelOf(line) !== null;

const isBelowText = ({ lines }: Page, { index }: PageLine): boolean => (lines[index - 1]?.prose ?? 0) >= 0.5;

function labelOf({ text }: PageLine): string | null {
  const at = text.indexOf("|");
  return at > 1 && at <= LONGEST_LABEL && at < text.length - 1 ? text.slice(0, at).trim() : null;
}
