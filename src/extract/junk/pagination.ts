import { Has } from "../page/has.ts";
import { withoutQuotationMarks } from "../page/quotation-marks.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `1 2 3 Next »`, `Newer posts 1 of 4 Older posts`, `« Previous`. */
const PAGINATION =
  /^(?:page\s)?\d{1,3}(?:\s+\d{1,3})+\b.{0,20}$|\b\d{1,3} of \d{1,3}\b|^[\u00ab\u2039<\u2190].{0,40}$|^.{0,40}[\u00bb\u203a>\u2192]$|\[\s?(?:read|view) more.{0,3}\]/i;

/** `« Nobody agrees »` between paragraphs: these marks are quotation marks as well. */
const QUOTED =
  /^[\u00ab\u2039]\s?[^\u00ab\u00bb]{3,}[\u00bb\u203a][.!?\u2026]?$|^\u00bb[^\u00ab\u00bb]{3,}\u00ab$/;

const SIGNS = Has.DIGIT | Has.ARROW | Has.SQUARE;

export const pagination: Rule = {
  name: "junk/pagination",
  says: "Page numbers, or arrows to other pages.",
  example: "1 2 3 Next \u00bb",
  needs: { has: SIGNS },
  find: eachLine((line) =>
    line.text.length <= 60 &&
    !line.stop &&
    (line.has & SIGNS) !== 0 &&
    PAGINATION.test(withoutQuotationMarks(line.text)) &&
    !QUOTED.test(line.text)
      ? junk(line, "navigation")
      : null,
  ),
};
