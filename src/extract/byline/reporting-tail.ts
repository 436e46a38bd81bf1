import { findPhrases } from "../../text/phrases.ts";
import { findWords } from "../../text/words.ts";
import { findPeople } from "../names/people.ts";
import { Has } from "../page/has.ts";
import { isWithin, type Page, spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const LONGEST = 400;
/** Agencies close with a word of their own: `(By Jo March) Enditem`. */
const BRACKET_LAST = /\)(?:\s+\p{Lu}\p{L}{2,9}\/?)?$/u;
const LONGEST_MARK = 16;
/** Between them stand those who wrote and those who edited. */
const PARTS = /[;.]/;

/** `… on Monday. (Reporting by Jo March in Leeds and Amy March; Editing by Beth March)`: how agencies sign. */
export const reportingTail: Rule = {
  name: "byline/reporting-tail",
  says: "Behind the last sentence stands in brackets who reported and who edited.",
  example:
    "The owners met again on Tuesday, as was expected. (Reporting by Jo March in Leeds; Editing by Amy March)",
  needs: { has: Has.ROUND },
  find: eachLine((line, page) =>
    BRACKET_LAST.test(line.text.slice(-LONGEST_MARK)) && isOfText(page, line) ? propose(page, line) : null,
  ),
};

/** Its last line, closed so, may read like none of it. */
const isOfText = (page: Page, line: PageLine): boolean =>
  isWithin(page, line) || line.index === (page.extent?.last ?? NaN) + 1;

function propose(page: Page, line: PageLine): Proposal | null {
  const start = line.text.lastIndexOf("(");
  if (start < 0 || line.text.length - start > LONGEST) return null;
  const inside = line.text.slice(start + 1, line.text.lastIndexOf(")"));
  const isClosed = !line.text.endsWith(")") && /^\p{Lu}/u.test(inside);
  const words = findWords(inside);
  const hit = findPhrases(page.lexicon.byline, words.slice(0, 4)).find(
    ({ tag, from, to }) => (tag === "by" || tag === "helped") && from <= 1 && (to >= 2 || isClosed),
  );
  if (!hit || isOfPicture(page, words[0]!.text)) return null;
  const from = words[hit.to - 1]!.end;
  const names = findPeople(inside.slice(from).split(PARTS)[0]!, page.lexicon);
  if (names.length === 0) return null;
  const span = start === 0 ? line.span : spanIn(page, line, start, line.text.length);
  const offset = start + 1 + from;
  return (
    span && {
      span,
      role: "byline",
      names: names.map((person) => ({
        field: hit.tag === "helped" ? "contributor" : "author",
        value: person.name,
        span: wordsAt(page, line, offset + person.start, offset + person.end),
        basis: "stated",
      })),
    }
  );
}

/** `(Photo by Jo March)`, `(Video by Jo March)`. */
const isOfPicture = ({ lexicon }: Page, word: string): boolean =>
  lexicon.language.press.photoLabels.includes(word) || lexicon.service.has(word);
