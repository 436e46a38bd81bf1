import { isFoot, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { eachLine, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { namePeople } from "./signature.ts";

const MOST_WORDS = 14;
const AFTER = 8;
const LAST = 4;

/** `Jo March | Harbour courts reporter`, below the text. */
export const nameAndJob: Rule = {
  name: "byline/name-and-job",
  says: "Below the text stand a name and the job of whoever bears it.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Jo March | Harbour courts reporter",
  ].join("\n"),
  find: eachLine((line, page) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  const hasJob = (line.anyOf & List.JOB) !== 0;
  if (!hasJob || line.stop || line.count > MOST_WORDS || !isPlaced(page, line)) return null;
  const { rest, people } = page.peopleOf(line);
  if (people.length !== 1 || !/^\s*[|,\u2013\u2014-]/.test(rest)) return null;
  return { ...whole(line, "byline"), names: namePeople(page, line, 0, "author") };
}

const isPlaced = (page: Page, line: PageLine): boolean =>
  isFoot(page, line, AFTER) || (isWithin(page, line) && line.index > page.extent!.last - LAST);
