import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { bylineShare, nameAgency, namePeople, trustOnlyOne } from "./signature.ts";

/** The word that stands alone, or ends its line: `May 4, 2021 | By`. */
export const byAboveName: Rule = {
  name: "byline/by-above-name",
  says: "A line ends with \u201cBy\u201d, and the next begins with the name.",
  example:
    "Mill owners meet for the fourth time\nBy\nJo March\n\nThe owners met again on Tuesday, as was expected.",
  find: (page) => {
    const proposals: Proposal[] = [];
    for (const line of page.lines) {
      const next = page.lines[line.index + 1];
      if (next && endsWithBy(page, line)) proposals.push(...propose(page, line, next));
    }
    return trustOnlyOne(proposals);
  },
};

function endsWithBy(page: Page, line: PageLine): boolean {
  const last = line.words.at(-1);
  if (!last || line.count > 12 || last.text !== page.lexicon.language.press.byline.by[0]) return false;
  const before = line.text.slice(0, last.start).trimEnd();
  return (
    /^\W*$/.test(line.text.slice(last.end)) &&
    (before === "" || /[|\u2022\u00b7/\u2013\u2014-]$/.test(before))
  );
}

function* propose(page: Page, line: PageLine, next: PageLine): Iterable<Proposal> {
  const agency = nameAgency(page, next, 0);
  const names = agency ? [agency] : namePeople(page, next, 0, "author");
  if (names.length === 0 || next.count > 20) return;
  const share = bylineShare(page, next);
  yield { ...whole(next, "byline", share), names };
  if (line.words.length === 1) yield whole(line, "byline", share);
  for (const other of namesBelow(page, next)) {
    yield { ...whole(other, "byline", share), names: namePeople(page, other, 0, "author") };
  }
}

/** Each name may stand on its own line: `By`, `Jo March,`, `Amy March &`, `Beth March`. */
function namesBelow(page: Page, first: PageLine): readonly PageLine[] {
  const names: PageLine[] = [];
  for (const line of page.lines.slice(first.index + 1, first.index + MOST_NAMES)) {
    const { people, rest } = page.peopleOf(line);
    if (people.length !== 1 || /[\p{L}\p{N}]/u.test(rest)) break;
    names.push(line);
  }
  return names;
}

const MOST_NAMES = 8;
