import { isLinks, markupOf } from "../page/markup.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isSignature } from "./signature.ts";

/** A paragraph may hold links; one that is a link leads to another story. */
export const links: Rule = {
  name: "markup/links",
  exampleFormat: "html",
  says: "All of the line is a link that leads elsewhere.",
  example: '<p><a href="/mill">Mill owners meet for the fourth time</a></p>',
  needs: { markup: true },
  find: eachLine((line, page) => {
    if (!isLinks(line) || markupOf(line)!.given === true) return null;
    if (isSignature(page, line)) return null; // it leads to a page on the author, or to all of a day
    return junk(line, line.count >= 5 ? "related" : "navigation");
  }),
};
