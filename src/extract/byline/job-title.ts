import { isFoot, isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isJobTitle } from "../page/signed.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 7;
/** `Senior Editor`, `AP Science Writer`: what the name above it does. */
export const jobTitle: Rule = {
  name: "byline/job-title",
  says: "The line gives the job of whoever signed the article.",
  example:
    "Mill owners meet for the fourth time\nBy Jo March\nSenior Reporter\n\nThe owners met again on Tuesday, as expected.",
  find: eachLine((line, page) => (isJob(page, line) ? whole(line, "byline") : null)),
};

function isJob(page: Page, line: PageLine): boolean {
  if (line.stop || line.colon || line.count > MOST_WORDS || line.words.length === 0) return false;
  const nearStart = isWithin(page, line) && line.index <= page.extent!.first + 4;
  if (!isHead(page, line) && !isFoot(page, line) && !nearStart) return false;
  return isJobTitle(line, page.lexicon);
}
