import { isLabelInTurn } from "../page/labels-in-turn.ts";
import { hasSameWords } from "../page/line-words.ts";
import { isCell, isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** A label that stands several times on one page belongs to the page. Refrains of an article are sentences. */
export const repeatedLine: Rule = {
  name: "junk/repeated-line",
  says: "The same words stand more than once on the page, as labels do.",
  example: "Harbour Extra\n\nThe owners met again on Tuesday.\n\nHarbour Extra",
  find: eachLine((line, page) => {
    const times = page.repeatOf(line)?.times ?? 0;
    if (times < 2 || line.prose >= 0.5 || line.count > 8) return null;
    if (isHead(page, line) && page.isSigned(line)) return null; // beside the picture, and again above the text
    if (isLabelInTurn(page, line) || isCell(page, line)) return null;
    return junk(line, "other", isAlsoOutside(page, line) ? OUTSIDE : Math.min(1, times / 3));
  }),
};

/** In its menu, its margin or its foot, too; a table of contents has several of the text one below the other. */
const isAlsoOutside = (page: Page, line: PageLine): boolean =>
  isWithin(page, line) &&
  page.lines.some(
    (other) =>
      other.count === line.count &&
      !isWithin(page, other) &&
      hasSameWords(other, line) &&
      !isOfContents(page, other, line),
  );

/** Its neighbour stands in the text as well, and elsewhere; a box that stands twice has the same neighbours. */
function isOfContents(page: Page, { index }: PageLine, inside: PageLine): boolean {
  const { lines, extent } = page;
  return [index - 1, index + 1].some((at) => {
    const beside = lines[at];
    if (beside === undefined || page.repeatOf(beside) === null) return false;
    const copies = lines.slice(extent!.first, extent!.last + 1).filter((line) => hasSameWords(line, beside));
    return copies.length > 0 && !copies.some((copy) => Math.abs(copy.index - inside.index) === 1);
  });
}

const OUTSIDE = 2;
