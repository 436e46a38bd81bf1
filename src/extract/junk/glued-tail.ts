import { Has } from "../page/has.ts";
import { spanIn } from "../page/page.ts";
import { eachLine } from "../propose.ts";
import type { Rule } from "../rule.ts";

export const gluedTail: Rule = {
  name: "junk/glued-tail",
  says: "A label of the page, run together with the end of another line.",
  example: "Harbour bridge to closeSkip to main content",
  needs: { has: Has.RUN_ON },
  find: eachLine((line, page) => {
    const span = spanIn(page, line, line.tail, line.text.length);
    return span && { span, role: "junk", junk: "navigation" };
  }),
};
