import { afterWords, behindOwnName } from "../page/by-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { proposeEach, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { bylineShare, nameAgency, namePeople, trustOnlyOne } from "./signature.ts";

const MOST_WORDS = 30;
/** Bylines that end in a stop are shorter: `By Jo March and Amy March, staff writers.` */
const LEAST_OF_SENTENCE = 12;
/** And hardly a word in them has none. */
const MOST_CAPITALS = 0.6;

/** `By Jo March and Amy March, Staff Writers`, `Words: Jo March`. Behind the word an agency is no author. */
export const byLine: Rule = {
  name: "byline/by-line",
  says: "The line begins with \u201cBy\u201d or its like, and a name follows.",
  example:
    "Mill owners meet for the fourth time\nBy Jo March\n\nThe owners met again on Tuesday, as was expected.",
  find: (page) => trustOnlyOne(proposeEach(page, (line) => propose(page, line))),
};

function propose(page: Page, line: PageLine): Proposal | null {
  if (line.count > MOST_WORDS || line.words.length < 2 || isSentence(line)) return null;
  const from = afterWords(line, page.lexicon, ["by"]) ?? behindPortrait(page, line);
  if (from === null || from >= line.text.length) return null;
  const share = bylineShare(page, line);
  const agency = nameAgency(page, line, from);
  if (agency) return { ...whole(line, "byline", share), names: [agency] };
  const authors = namePeople(page, line, from, "author");
  if (authors.length > 0) return { ...whole(line, "byline", share), names: authors };
  return isDesk(page, line, from) ? whole(line, "byline", share) : null;
}

/** Most lines have none of the words that stand before names. */
const behindPortrait = (page: Page, line: PageLine): number | null =>
  (line.anyOf & List.BYLINE) === 0 ? null : behindOwnName(line, page.namesOf(line).people, page.lexicon);

/** `A report by the Tarn Valley Railways in May had called for other signals on the section.` */
const isSentence = ({ stop, count, capitals }: PageLine): boolean =>
  stop && count >= LEAST_OF_SENTENCE && capitals < MOST_CAPITALS;

/** `By Staff Reporter`, `Written by News Desk | …`: signed, by nobody in particular. */
function isDesk(page: Page, line: PageLine, from: number): boolean {
  if (line.stop) return false;
  const { jobs, notPeople } = page.lexicon;
  return line.words.some(({ start, text }) => start >= from && (jobs.has(text) || notPeople.has(text)));
}
