import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { proposeEach, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { findSourceLabel, posterFrom } from "../source/source-link.ts";
import { namePeople } from "./signature.ts";

/** `Author: Jo March`, on a page of which no link says that the text was taken from elsewhere. */
export const poster: Rule = {
  name: "byline/poster",
  says: "A label such as \u201cAuthor\u201d stands before a person's name.",
  example: "The owners met again on Tuesday, as was expected.\n\nAuthor: Jo March",
  find: (page) => (findSourceLabel(page) ? [] : proposeEach(page, (line) => propose(page, line))),
};

function propose(page: Page, line: PageLine): Proposal | null {
  const from = isWithin(page, line) ? null : posterFrom(page, line);
  const names = from === null ? [] : namePeople(page, line, from, "author");
  return names.length > 0 ? { ...whole(line, "byline"), names } : null;
}
