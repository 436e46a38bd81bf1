import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { namesPictureSeller } from "./sells-pictures.ts";

const MOST_WORDS = 10;

/** `Jo March / Wire Images`, `Wire via Harbour Pictures`: who sells pictures stands in credits alone. */
export const knownCredit: Rule = {
  name: "caption/known-credit",
  says: "A line by itself names an agency that sells pictures, perhaps behind the photographer.",
  example:
    "The owners met again on Tuesday, as was expected.\nJo March/Tarn Pictures\nNobody expects much of it.",
  find: eachLine((line, page) => {
    if (!isCredit(page, line)) return null;
    const value = line.text.trim().replace(/^[([]|[)\]]$/g, "");
    return {
      ...whole(line, "credit"),
      names: [{ field: "credit" as const, value, span: line.span, basis: "stated" as const }],
    };
  }),
};

function isCredit(page: Page, line: PageLine): boolean {
  if (line.count > MOST_WORDS || line.stop || line.text.length > 100) return false;
  if (!page.mayNameHouse(line)) return false;
  return namesPictureSeller(page, line.text.trim().replace(/^[([\u00a9]\s*|[)\]]$/g, ""));
}
