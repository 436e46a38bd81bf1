import { isLabelInTurn } from "../page/labels-in-turn.ts";
import { isCell, isHead } from "../page/page.ts";
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
    return junk(line, "other", Math.min(1, times / 3));
  }),
};
