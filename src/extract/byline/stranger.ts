import { foldToWords } from "../../text/fold.ts";
import { findPeople, type Person } from "../names/people.ts";
import { Has } from "../page/has.ts";
import { keyOf, phrasesIn } from "../page/line-words.ts";
import { isFoot, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { proposeEach, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LEAST_WORDS = 6;
const MOST_WORDS = 130;
/** So many of the last lines of the text, and so many below it, may be such a note. */
const LAST = 3;
const AFTER = 3;
/** The name opens the line; `is a` follows at once, or the trade soon behind a comma. */
const NAME_WITHIN = 60;
const NAME_WORDS = 6;
const TRADE_WITHIN = 6;

/** `Jo March is a professor of history at Leeds.` is the last line of a text that never speaks of a March: it is about its writer. */
export const stranger: Rule = {
  name: "byline/stranger",
  says: "One of the last lines tells who somebody is whom the text never named.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
    "Jo March is a professor of history at the school in the valley.",
  ].join("\n"),
  needs: { lists: List.BYLINE | List.JOB },
  find: (page) =>
    page.extent ? proposeEach(page, (line) => (isNote(page, line) ? whole(line, "byline") : null)) : [],
};

function isNote(page: Page, line: PageLine): boolean {
  if ((line.anyOf & (List.BYLINE | List.JOB)) === 0 || !isLast(page, line)) return false;
  if (isReachedAt(page, line)) return true;
  if (!hasTextAbove(page, line)) return false;
  if (line.prose < 0.3 || line.count < LEAST_WORDS || line.count > MOST_WORDS || line.cue >= 0.5)
    return false;
  if ((line.has & Has.QUOTE) !== 0 || BREAKS_OFF.test(line.text)) return false;
  if (isOnWriter(page, line)) return true;
  const person = findPeople(line.text.slice(0, NAME_WITHIN), page.lexicon)[0];
  if (person?.start !== 0 || !saysWho(page, line, person)) return false;
  return !isSpokenOf(page, line, person);
}

/** The only paragraph is of somebody whom it is about. */
const hasTextAbove = (page: Page, { index }: PageLine): boolean =>
  page.lines.slice(page.extent!.first, index).some(({ prose }) => prose >= 0.5);

/** The text of a teaser, which has whom it speaks of further on. */
const BREAKS_OFF = /(?:\u2026|\.{3})\s*$/u;

const isLast = (page: Page, line: PageLine): boolean =>
  isFoot(page, line, AFTER) || (isWithin(page, line) && line.index > page.extent!.last - LAST);

/** `She can be reached at \u2026`. */
const isReachedAt = (page: Page, line: PageLine): boolean =>
  (line.has & Has.AT) !== 0 &&
  phrasesIn(line, page.lexicon.byline, List.BYLINE, NAME_WORDS).some(
    ({ tag, from }) => tag === "note" && from === 1,
  );

/** `The author is a professor of \u2026`, as the last line of a text that never spoke of an author. */
function isOnWriter(page: Page, line: PageLine): boolean {
  if (line.index < page.extent!.last) return false;
  const { oneself = [] } = page.lexicon.language.press.byline;
  const words = keyOf(line);
  const opening = oneself.find((writer) => words.startsWith(`${writer} `));
  if (opening === undefined) return false;
  const [next, noun] = [opening.split(" ").length, opening.split(" ").at(-1)!];
  return (
    phrasesIn(line, page.lexicon.byline, List.BYLINE, NAME_WORDS).some(
      ({ tag, from }) => tag === "noteOnJob" && from === next,
    ) &&
    !page.lines.some((other) => other.index < line.index && isWithin(page, other) && hasWord(other, noun))
  );
}

const hasWord = ({ words }: PageLine, word: string): boolean => words.some(({ text }) => text === word);

/** Behind the name `is a`, or a comma and soon a trade; `is` alone needs the trade, too. */
function saysWho(page: Page, line: PageLine, { end }: Person): boolean {
  const next = line.words.findIndex(({ start }) => start >= end);
  if (next < 0) return false;
  const told = phrasesIn(line, page.lexicon.byline, List.BYLINE, NAME_WORDS).filter(
    ({ tag, from }) => from === next && (tag === "note" || tag === "noteOnJob"),
  );
  if (told.some(({ tag, from, to }) => tag === "note" || to - from > 1)) return true;
  return (
    (told.length > 0 || /^,\s/.test(line.text.slice(end))) &&
    line.lists.slice(next, next + TRADE_WITHIN).some((lists) => (lists & List.JOB) !== 0)
  );
}

/** Does the text speak of the person elsewhere? Right above stands more about them at most. */
function isSpokenOf(page: Page, line: PageLine, { name }: Person): boolean {
  const last = foldToWords(name).split(" ").at(-1)!;
  return page.lines.some(
    (other) =>
      other.index < line.index &&
      isWithin(page, other) &&
      other.prose >= 0.5 &&
      other.words.some(({ text, capital }) => capital && text === last),
  );
}
