import { agenciesAtEnd, SIGNED_WITH } from "../names/agencies-at-end.ts";
import { isWithin, opensText } from "../page/page.ts";
import { eachLine } from "../propose.ts";
import type { Rule } from "../rule.ts";

export const agencyTail: Rule = {
  name: "source/agency-tail",
  says: "The last paragraph ends with the name of a news agency, in brackets or behind a dash.",
  example:
    "The owners met again on Tuesday, and nobody expects that they will agree soon, an official said. (AFP)",
  needs: { has: SIGNED_WITH },
  find: eachLine((line, page) => {
    // There it belongs to a picture (`caption/agency-above-text`).
    if (!isWithin(page, line) || line.count < 4 || opensText(page, line)) return null;
    const tail = agenciesAtEnd(page, line);
    return tail && { ...tail, role: "source" };
  }),
};
