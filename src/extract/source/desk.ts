import { foldToWords } from "../../text/fold.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import { isPaperWord } from "../names/house-name.ts";
import { findPeople } from "../names/people.ts";
import { isHead, type Page } from "../page/page.ts";
import { hasAllWords, type PageLine } from "../page/page-line.ts";
import { allInEachLine, NONE, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Shorter names are initials that say nothing to a reader. */
const SHORTEST = 5;

/** `Harbour Clarion Bureau`, `Clarion.com Staff`: a desk signs in the name of its house. */
export const desk: Rule = {
  name: "source/desk",
  says: "The article is signed by a desk or the staff of the house, which is named.",
  example:
    "Mill owners meet for the fourth time\nHarbour Clarion Bureau | May 4, 2021\n\nThe owners met again on Tuesday, as was expected.",
  find: allInEachLine((line, page) =>
    line.count <= 20 && isHead(page, line) && mayEndInDesk(page, line) ? propose(page, line) : NONE,
  ),
};

const mayEndInDesk = ({ lexicon }: Page, line: PageLine): boolean =>
  line.words.some(({ text }) => lexicon.deskEnds.has(text)) || !hasAllWords(line);

function* propose(page: Page, line: PageLine): Iterable<Proposal> {
  const { desks } = page.lexicon.language.press.byline;
  for (const match of line.text.matchAll(/\p{Lu}[\p{L}'\u2019.&-]*(?: \p{Lu}[\p{L}'\u2019.&-]*){1,4}/gu)) {
    const lower = match[0].toLowerCase();
    const ending = desks.find((words) => lower.endsWith(` ${words}`));
    const value = ending ? match[0].slice(0, -ending.length - 1) : "";
    if (value.length < SHORTEST || findPeople(value, page.lexicon).length > 0) continue;
    if (isTrade(page, line, value)) continue;
    const span = wordsAt(page, line, match.index, match.index + value.length);
    const agency = findAgency(value, page.lexicon.sources);
    const named = agency
      ? ({ field: "agency", value: agency } as const)
      : ({ field: "outlet", value } as const);
    yield { span, role: null, names: [{ ...named, span, basis: "stated" }] };
  }
}

/** `Political Correspondent`, `Senior Reporter`; behind a name whatever is no paper is what she does. */
function isTrade(page: Page, line: PageLine, value: string): boolean {
  const words = value.split(" ").map(foldToWords);
  const { jobFields } = page.lexicon.language.press.byline;
  if (words.every((word) => jobFields.includes(word))) return true;
  return (
    page.peopleOf(line).people.length > 0 &&
    findOutlet(value, page.lexicon.sources) === null &&
    findAgency(value, page.lexicon.sources) === null &&
    !words.some(isPaperWord)
  );
}
