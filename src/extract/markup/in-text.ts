import { isOwnText, markupOf } from "../page/markup.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** The element of a web page in which sentences outweigh links and labels most holds the article. */
export const inText: Rule = {
  name: "markup/in-text",
  exampleFormat: "html",
  says: "The line stands in the element of the page that holds the article's text.",
  example:
    "<main><p>The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays " +
    "begin, for they have met four times since May.</p></main>",
  needs: { markup: true },
  find: eachLine((line, page) => (isText(page, line) ? whole(line, "body", shareOf(line)) : null)),
};

const isText = (page: Page, line: PageLine): boolean =>
  isOwnText(line) && isWithin(page, line) && line.level === 0 && markupOf(line)!.given !== false;

/** A paragraph is marked as one; other lines may be anything. */
const shareOf = ({ kind, cue }: PageLine): number => (kind === "line" ? 0.6 : 1) * (1 - 0.6 * cue);
