import { isWithin } from "../page/page.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Whatever stands between the article's first and last paragraph is likelier text than not. */
export const withinArticle: Rule = {
  name: "body/within-article",
  says: "The line stands between the first and the last paragraph of the article.",
  example: "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
  find: eachLine((line, page) => (isWithin(page, line) ? whole(line, "body") : null)),
};
