import { findPeople, isPersonsName } from "../names/people.ts";
import { isAge } from "../page/ages.ts";
import { isStrange } from "../page/dates.ts";
import { Has } from "../page/has.ts";
import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isNamedInText } from "../page/vocabulary.ts";
import { List } from "../page/word-lists.ts";
import { eachLine, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { hasSigner } from "./name-below-text.ts";

const MOST_WORDS = 25;

/** What the date line of an article has behind the date, or before it behind the word: the line stays one that dates. */
export const nameBesideDate: Rule = {
  name: "byline/name-beside-date",
  says: "In the line that dates the article a name stands behind the date, or behind \u201cby\u201d.",
  example:
    "Mill owners meet for the fourth time\nPosted May 4, 2021 by Jo March\n\nThe owners met again on Tuesday, as expected.",
  find: eachLine((line, page) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  if ((line.has & Has.DIGIT) === 0 || line.count > MOST_WORDS || line.stop || !isPlaced(page, line))
    return null;
  const dates = page.datesOf(line);
  if ((dates.length > 0 && !page.isSigned(line)) || page.peopleOf(line).people.length > 0) return null;
  const from =
    dates.length > 0
      ? (behindBy(page, line) ?? behindDate(page, line, Math.max(...dates.map(({ span }) => span.end))))
      : page.timesOf(line).some(isAge)
        ? behindBy(page, line)
        : null;
  if (from === null) return null;
  const people = findPeople(line.text.slice(from), page.lexicon, true);
  if (people.length === 0 || people.some((person) => isNamedInText(person, page.vocabulary))) return null;
  return {
    span: line.span,
    role: null,
    names: people.map(({ name, start, end }) => ({
      field: "author",
      value: name,
      span: wordsAt(page, line, from + start, from + end),
      basis: "stated",
    })),
  };
}

/** Above the text, or right below one that is not signed above. */
const isPlaced = (page: Page, line: PageLine): boolean =>
  isHead(page, line) || (line.index === (page.extent?.last ?? -2) + 1 && !hasSigner(page));

/** Behind the last such word, if it is not the first of the line; `Fact checked by` is said of somebody else. */
function behindBy(page: Page, line: PageLine): number | null {
  const { words, lists } = line;
  const by = page.lexicon.language.press.byline.by[0];
  const at = words.findLastIndex(
    ({ text }, i) =>
      i > 0 && text === by && !(isStrange(words[i - 1]!, lists[i - 1]!) && isSmall(line, i - 1)),
  );
  return at < 0 ? null : words[at]!.end + 1;
}

const isSmall = ({ words, lists }: PageLine, at: number): boolean =>
  !words[at]!.capital && (lists[at]! & List.BYLINE) === 0;

/** Behind the date and a mark that parts: `May 4, 2021, 14:26, Jo March`, `May 4, 2021 \u2022 Jo March \u2022 3 minutes`; not `WIRE/Jo March`, a picture's. */
function behindDate({ lexicon }: Page, { text }: PageLine, end: number): number | null {
  const rest = text.slice(end);
  if (/^\s+\p{Lu}/u.test(rest) && isPersonsName(rest.trim(), lexicon)) return end;
  for (const { 0: mark, index } of rest.matchAll(MARKS)) {
    const from = end + index + mark.length;
    if (findPeople(text.slice(from), lexicon).length > 0) return from;
  }
  return null;
}

const MARKS = /(?:[,|\u2022\u00b7\u2013\u2014]|(?<![\p{Lu}]{2})\/)\s*(?=\p{Lu})/gu;
