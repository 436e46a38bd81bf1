import { findAgency } from "../names/find-agency.ts";
import { opensHouse } from "../names/opens-house.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { allInEachLine, NONE, wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";

/** An agency name has at most three words. */
const MOST_WORDS = 3;

/** `a Reuters reporter at the scene said`: an agency speaks so of its own people, in its own report. */
export const agencyOwnPeople: Rule = {
  name: "source/agency-own-people",
  says: "The text speaks of an agency's own reporter or witness, as that agency's reports do.",
  example: "The square was empty by nine on Tuesday evening, a Reuters reporter at the scene said.",
  needs: { lists: List.OWN_PEOPLE },
  find: allInEachLine((line, page) =>
    (line.anyOf & List.OWN_PEOPLE) !== 0 && isWithin(page, line) ? propose(page, line) : NONE,
  ),
};

function* propose(page: Page, line: PageLine): Iterable<Proposal> {
  for (let i = 0; i < line.words.length; i++) {
    const named = line.lists[i]! & List.OWN_PEOPLE ? agencyBefore(page, line, i) : null;
    if (named) yield { span: named.span!, role: null, names: [named] };
  }
}

/** `a Wire reporter`: one of several, so the agency speaks; `the Wire reporter` is one of whom others speak. */
function agencyBefore(page: Page, line: PageLine, at: number): Named | null {
  const { indefinite } = page.lexicon.language.press.source;
  for (let from = at - 1; from >= Math.max(0, at - MOST_WORDS); from--) {
    if (!opensHouse(line, from, page.lexicon)) continue;
    const start = line.words[from]!.start;
    const end = line.words[at - 1]!.end;
    const agency = findAgency(line.text.slice(start, end), page.lexicon.sources);
    if (!agency) continue;
    const isOneOfMany = from === 0 || indefinite.includes(line.words[from - 1]!.text);
    return isOneOfMany
      ? { field: "agency", value: agency, span: wordsAt(page, line, start, end), basis: "inferred" }
      : null;
  }
  return null;
}
