import { Has } from "../page/has.ts";
import { isFoot, isHead } from "../page/page.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const HANDLE = /^@\w{2,30}$|^[\w.+-]{1,40}@[\w.-]{3,40}\.\w{2,10}$/;

/** `@jomarch`, `jo.march@clarion.example`: the author's address by itself. */
export const handle: Rule = {
  name: "byline/handle",
  says: "A line between the title and the text, or below it, is the author's address.",
  example:
    "Mill owners meet for the fourth time\nJo March\n@jomarch\n\nThe owners met again on Tuesday, as was expected.",
  needs: { has: Has.AT },
  find: eachLine((line, page) =>
    line.text.length <= 90 && HANDLE.test(line.text.trim()) && (isHead(page, line) || isFoot(page, line))
      ? whole(line, "byline")
      : null,
  ),
};
