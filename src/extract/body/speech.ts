import { Has } from "../page/has.ts";
import { isWithin } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** News is made of what people say: junk hardly ever has words in quotation marks that end as a sentence. */
export const speech: Rule = {
  name: "body/speech",
  says: "The line quotes somebody, in whole sentences.",
  example: "\u201cWe asked three times,\u201d she said. \u201cWe are still waiting for it.\u201d",
  find: eachLine((line, page) =>
    line.count >= 6 && line.stop && isWithin(page, line) && isQuoting(line) ? whole(line, "body") : null,
  ),
};

const isQuoting = ({ has, text }: PageLine): boolean =>
  (has & Has.QUOTE) !== 0 || ((has & Has.ARROW) !== 0 && text.includes("\u00bb"));
