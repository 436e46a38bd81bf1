import { isWithin } from "../page/page.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const QUOTED = /["\u201c\u201d\u00ab\u00bb\u201e]/;

/** News is made of what people say: junk hardly ever has words in quotation marks that end as a sentence. */
export const speech: Rule = {
  name: "body/speech",
  says: "The line quotes somebody, in whole sentences.",
  example: "\u201cWe asked three times,\u201d she said. \u201cWe are still waiting for it.\u201d",
  find: (page) =>
    eachLine(page, (line) =>
      line.count >= 6 && line.stop && isWithin(page, line) && QUOTED.test(line.text)
        ? whole(line, "body")
        : null,
    ),
};
