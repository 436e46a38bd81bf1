import { ARTICLE } from "../../text/definite-article.ts";
import { isNumber } from "../../text/words.ts";
import { isCapital } from "../names/houses.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { isEndOfName, knownAt } from "./offers.ts";

/** Words from \u2026 to \u2026 that are the name of a house. */
export interface NamePlace {
  readonly from: number;
  readonly to: number;
}

/** Names that the tables have, and that stand in the line by themselves: no part of a longer name or phrase, no figure, no everyday word. */
export function* knownNamesIn(page: Page, line: PageLine): Iterable<NamePlace> {
  const { words } = line;
  for (let at = 0; at < words.length; at++) {
    const to = isCapital(line.text, words[at]!) ? knownAt(page, line, at) : at;
    if (
      to === at ||
      isCounted(line, at, to) ||
      isInitials(line, at, to) ||
      isEndOfName(line, at, to) ||
      isEndOfPhrase(line, at, to) ||
      isHeadOfName(line, at, to) ||
      (to === at + 1 && isEveryday(page, line, at))
    )
      continue;
    yield { from: at, to };
    at = to - 1;
  }
}

/** `20 minutes`: a figure and what is counted. */
const isCounted = ({ words }: PageLine, at: number, to: number): boolean =>
  isNumber(words[at]!) && to > at + 1 && !words[at + 1]!.capital;

/** `Ten Things Before the Bell`: the last word of a phrase in capitals, behind its article. */
const isEndOfPhrase = ({ words, text }: PageLine, at: number, to: number): boolean =>
  to === at + 1 &&
  at > 2 &&
  words[at - 1]!.text === ARTICLE &&
  !words[at - 1]!.capital &&
  [2, 3].every((back) => words[at - back]!.capital && text[words[at - back]!.end] === " ");

/** `the Valley Press Standards Board`, of which the tables have the first word: in a line that writes other words small. */
function isHeadOfName({ words, lists, text, capitals }: PageLine, at: number, to: number): boolean {
  if (to !== at + 1 || capitals > MOST_CAPITALS) return false;
  const goesOn = (i: number): boolean =>
    words[i]?.capital === true && text.slice(words[i - 1]!.end, words[i]!.start) === " ";
  if (!goesOn(to) || !goesOn(to + 1)) return false;
  const last = goesOn(to + 2) ? to + 2 : to + 1;
  return lists.slice(to, last + 1).some((list) => (list & OF_OFFERS) === 0);
}

const MOST_CAPITALS = 0.8;
const OF_OFFERS = List.SERVICE | List.MENU | List.CALL | List.JOB | List.OWN_PEOPLE | List.PAPER;

/** `H.R. 5`: two letters with full stops are short for anything. */
const isInitials = ({ text, words }: PageLine, at: number, to: number): boolean =>
  /^\p{L}\.\p{L}$/u.test(text.slice(words[at]!.start, words[to - 1]!.end));

/** `Nos`, `Elle`: a small word of the language, or one that the text writes with a small letter. */
const isEveryday = ({ vocabulary }: Page, { words, lists }: PageLine, at: number): boolean =>
  (lists[at]! & List.SMALL) !== 0 || vocabulary.isCommon(words[at]!.text);
