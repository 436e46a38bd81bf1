import { afterWords } from "../page/by-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { proposeEach, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { bylineShare, namePeople } from "./signature.ts";

const MOST_WORDS = 30;

/** `Additional reporting by Jo March and Amy March`: they helped, and others sign. */
export const helpers: Rule = {
  name: "byline/helpers",
  says: "The line names those who helped with the report, behind words such as \u201cAdditional reporting by\u201d.",
  example: "The owners met again on Tuesday, as was expected.\n\nAdditional reporting by Jo March",
  needs: { lists: List.BYLINE },
  find: (page) => proposeEach(page, (line) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  if (line.count > MOST_WORDS) return null;
  const from = afterWords(line, page.lexicon, ["helped"]);
  if (from === null || line.lists[0] === undefined || (line.lists[0] & List.BYLINE) === 0) return null;
  const names = namePeople(page, line, from, "contributor");
  if (names.length === 0) return null;
  return {
    ...whole(line, "byline", bylineShare(page, line)),
    names: names.map((name) => ({ ...name, place: null })),
  };
}
