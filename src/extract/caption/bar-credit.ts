import { isPersonsName } from "../names/people.ts";
import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 8;
const LONGEST = 80;
const BAR = /\s*\/\s*/;

/** `Jo March/Tarn Pictures` among the paragraphs: whoever took the picture, and the house, which no table needs to know. */
export const barCredit: Rule = {
  name: "caption/bar-credit",
  says: "Among the paragraphs stand a person and a house, with a bar between them, and nothing else.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Jo March/Tarn Valley Press",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  find: eachLine((line, page) => {
    if (!isCredit(page, line)) return null;
    const value = line.text.trim();
    return {
      ...whole(line, "credit"),
      names: [{ field: "credit", value, span: line.span, basis: "stated" }],
    };
  }),
};

function isCredit(page: Page, line: PageLine): boolean {
  if ((line.has & Has.SLASH) === 0 || line.count > MOST_WORDS || line.stop || line.colon) return false;
  if (line.text.length > LONGEST || !isWithin(page, line) || line.index <= page.bodyStart) return false;
  const [one, other, ...more] = line.text.trim().split(BAR);
  if (!one || !other || more.length > 1 || line.capitals < 0.5) return false;
  return isPersonsName(one, page.lexicon) || isPersonsName(other, page.lexicon);
}
