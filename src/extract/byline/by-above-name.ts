import type { Word } from "../../text/words.ts";
import { isOneOf } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";
import { bylineShare, nameAgency, namePeople, trustOnlyOne } from "./signature.ts";

/** The word that stands alone, or ends its line, or a label: `By`, `May 4, 2021 | By`, `Author of the article:`. */
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
  if (isTrade(page, line)) return true;
  if (line.colon && isOneOf(page.lexicon.language.press.byline.aboveName ?? [], line)) return true;
  if (line.words.length > 1 && isOneOf(page.lexicon.language.press.byline.by, line)) return true;
  if (!last || line.count > 12 || last.text !== page.lexicon.language.press.byline.by[0]) return false;
  const before = line.text.slice(0, last.start).trimEnd();
  return (
    /^\W*$/.test(line.text.slice(last.end)) &&
    (before === "" || /[|\u2022\u00b7/\u2013\u2014-]$/.test(before))
  );
}

/** `Author` by itself, where that word may stand before a name, too, and names a trade: no section is called so. */
const isTrade = ({ lexicon }: Page, { words }: PageLine): boolean =>
  words.length === 1 &&
  lexicon.jobs.has(words[0]!.text) &&
  lexicon.language.press.byline.by.includes(words[0]!.text);

function* propose(page: Page, line: PageLine, next: PageLine): Iterable<Proposal> {
  const agency = nameAgency(page, next, 0);
  const names = agency ? [agency] : [...namePeople(page, next, 0, "author"), ...oneName(page, line, next)];
  if (names.length === 0 || next.count > 20) return;
  const share = bylineShare(page, next);
  yield { ...whole(next, "byline", share), names };
  if (line.words.length === 1) yield whole(line, "byline", share);
  for (const other of namesBelow(page, next)) {
    yield { ...whole(other, "byline", share), names: namePeople(page, other, 0, "author") };
  }
}

/** `By`, `Jo`, `-`, `May 4, 2021`: between the word and a mark or the day one name is who signs, if it is nothing else. */
function oneName(
  page: Page,
  line: PageLine,
  { index, text, words, count, span }: PageLine,
): readonly Named[] {
  const below = page.lines[index + 1];
  if (line.words.length !== 1 || count !== 1 || words.length !== 1 || !below || !NAME.test(text)) return [];
  const { notPeople, jobs, labels, service } = page.lexicon;
  const [{ text: word }] = words as [Word];
  if ([notPeople, jobs, labels, service].some((list) => list.has(word)) || page.vocabulary.isCommon(word))
    return [];
  const isParted = /^[-|\u2013\u2014\u2022\u00b7]$/.test(below.text.trim()) || page.datesOf(below).length > 0;
  return isParted ? [{ field: "author", value: text.trim(), span, basis: "stated" }] : [];
}

const NAME = /^\s*\p{Lu}\p{Ll}{2,15}\s*$/u;

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
