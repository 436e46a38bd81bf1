import { isLinks, markupOf } from "../page/markup.ts";
import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isSignature } from "./signature.ts";

/** The title, the byline and the date often stand outside of it too: rules of their own speak for them. */
export const outsideText: Rule = {
  name: "markup/outside-text",
  exampleFormat: "html",
  says: "The line stands outside the element of the page that holds the article's text.",
  example:
    "<main><p>The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays " +
    "begin, for they have met four times since May.</p></main><div><p>Harbour Clarion</p></div>",
  needs: { markup: true },
  find: eachLine((line, page) => (isOutside(page, line) ? junk(line, "other") : null)),
};

/** Between title and text stand the byline, the date and the standfirst, whatever element holds them. */
const isOutside = (page: Page, line: PageLine): boolean =>
  markupOf(line)?.area === "outside" && (!isHead(page, line) || (isLinks(line) && !isSignature(page, line)));
