import { foldToWords } from "../../text/fold.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { findAgency, findOutlet } from "./find-agency.ts";
import { isHouse, isPaperWord } from "./house-name.ts";
import { isPersonsName } from "./people.ts";

const LEAST_WORDS = 2;
const LONGEST_NAME = 6;

/** Words with capitals, at one end one that papers are called by, and another that neither menus nor all sites have. */
export function isPapersName(page: Page, line: PageLine, piece: string): boolean {
  const words = piece.split(/\s+/);
  if (words.length < LEAST_WORDS || words.length > LONGEST_NAME || piece.includes(":")) return false;
  if (!words.every((word) => /^\p{Lu}/u.test(word) || isJoiner(page, word))) return false;
  if (isSomebodyOf(page, piece)) return false;
  const plain = words.map(foldToWords);
  const bare = plain[0]!.length <= LONGEST_ARTICLE && plain.length > LEAST_WORDS ? plain.slice(1) : plain;
  if (!isPaperWord(bare.at(-1)!) && !isPaperWord(bare[0]!)) return false;
  const { lexicon } = page;
  if (plain.some((word) => lexicon.jobs.has(word)) || !isHouse(piece)) return false;
  if (findAgency(piece, lexicon.sources) !== null || findOutlet(piece, lexicon.sources) !== null)
    return false;
  const own = line.words.filter(
    ({ text }, i) => plain.includes(text) && !isPaperWord(text) && (line.lists[i]! & GENERIC) === 0,
  );
  return own.length > 0;
}

/** `Jo March For The Clarion`, `Jo March - Clarion News`: somebody, and where she writes. */
export const isSomebodyOf = ({ lexicon }: Page, piece: string): boolean =>
  OF_PERSON.test(piece) && isPersonsName(piece.trim().split(/\s+/, NAME_WORDS).join(" "), lexicon);

const OF_PERSON = /\s(?:[Ff]or|[-\u2013\u2014])\s/;
const NAME_WORDS = 2;

/** `the`, `il`, `der`. */
const LONGEST_ARTICLE = 3;
const GENERIC = List.MENU | List.SERVICE | List.SMALL | List.CALL | List.NUMBER | List.TIME;

const isJoiner = ({ lexicon }: Page, word: string): boolean =>
  word === "&" ||
  (word.length <= LONGEST_ARTICLE && word === word.toLowerCase()) ||
  lexicon.joiners.has(word);

/** Whoever copied it says of what, and from where, above the label of the issue. */
export const TOP_LINES = 3;
/** A weekday, a page, a column. */
const MOST_ON_LABEL = 14;
/** What stands before the day. */
const BEFORE_DAY = /^\s*([^,.\d([]{6,60}?)(?:[,.]|\s[-\u2013\u2014|])\s/;

/** `THE HARBOUR CLARION, FRIDAY, MAY 4, 1951`: the name of the paper, if the line is such a label. */
export function nameOnIssueLabel(page: Page, line: PageLine): string | null {
  if (line.count > MOST_ON_LABEL || line.index >= TOP_LINES) return null;
  if (((line.lists[0] ?? 0) & List.DATE_LABEL) !== 0) return null; // `Published in the Clarion, \u2026`
  const value = BEFORE_DAY.exec(line.text)?.[1];
  if (value === undefined || !isPapersName(page, line, value)) return null;
  return page.datesOf(line).length > 0 && !hasOtherDayBelow(page, line) ? value : null;
}

/** `Weekly council meeting - April 30, 2024`, and below it `May 1, 2024`: that is the day of the page, and this its title. */
export function hasOtherDayBelow(page: Page, line: PageLine): boolean {
  const below = page.lines[line.index + 1];
  if (!below || below.count > MOST_ON_LABEL) return false;
  const days = daysOf(page, line);
  return daysOf(page, below).some((day) => !days.includes(day));
}

const daysOf = (page: Page, line: PageLine): readonly string[] =>
  page.datesOf(line).flatMap(({ value }) => (value !== null && FULL.test(value) ? [value.slice(0, 10)] : []));

const FULL = /^\d{4}-\d\d-\d\d/;
