import { formsBeforeNames } from "../../language/everywhere.ts";
import { ARTICLE } from "../../text/definite-article.ts";
import { isNumber, type Word } from "../../text/words.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Named } from "../rule.ts";
import { isHeadOfPaper } from "./offers.ts";

const LONGEST_NAME = 6;

/** Who is named behind a copyright sign that ends at `from`: an agency or a house; null: nobody. */
export function readOwner(page: Page, line: PageLine, from: number): Named | null {
  const start = from + YEARS.exec(line.text.slice(from, from + LOOK))![0].length;
  const words = line.words.filter((word) => word.start >= start);
  while (words[0] && isNumber(words[0]) && !OPENS_NAME.test(line.text.slice(words[0].end))) words.shift();
  if (words[1]?.capital === true && formsBeforeNames.has(words[0]!.text)) words.shift(); // `SA El Heraldo`
  const first = words[0];
  if (!first || first.start - from > LOOK || page.lexicon.legal.has(first.text)) return null;
  const taken = takeName(page, line, words);
  const last = taken.at(-1);
  if (!last || NUMBERED.test(line.text.slice(last.end))) return null;
  const known = knownUntil(page, line, taken);
  if (known === null && isSentence(page, line, taken)) return null;
  const end = known ?? last.end - gluedMark(line.text.slice(0, last.end));
  const value = line.text.slice(first.start, end).replace(/\s+/g, " ");
  const span = wordsAt(page, line, first.start, end);
  const agency = findAgency(value, page.lexicon.sources);
  if (agency) return { field: "agency", value: agency, span, basis: "stated" };
  return /\p{L}{2}/u.test(value) ? { field: "outlet", value, span, basis: "stated" } : null;
}

/** ` 2004-2021 by www.`: what may stand between the sign and the owner. */
const YEARS =
  /^(?:[\s:;,.|\u2013\u2014\u00ae\u2122"\u201c-]|\(c\)|\u00a9|c(?=[\s\d])|by\s|copyright(?![\p{L}])|(?:19|20)\d\d(?:\s?[-\u2013\u2014/]\s?(?:(?:19|20)?\d\d|present))?(?!\d)|www\.)*/iu;
const LOOK = 40;
/** What stands behind the figure that begins a name: `24/7 Clarion`. */
const OPENS_NAME = /^(?:\/\d{1,2})? \p{Lu}/u;

/** `ISSN: 2174-4963`: no owner, but what is counted so. */
const NUMBERED = /^:\s*\d/;

/** `Harbour Clarion Partners`, `Harbour Clarion SocietyCopyright`: where a name of two words or more ends that is known. */
function knownUntil({ lexicon }: Page, line: PageLine, taken: readonly Word[]): number | null {
  const start = taken[0]!.start;
  const from = line.words.indexOf(taken[0]!);
  for (let to = taken.length; to > 1; to--) {
    const { end } = taken[to - 1]!;
    const isOther = isHeadOfPaper(line, from, from + to);
    if (!isOther && findOutlet(line.text.slice(start, end), lexicon.sources)) return end;
  }
  return null;
}

/** How much of the next claim is run together with the owner of this one. */
const gluedMark = (text: string): number => /(?<=\p{Ll})Copyright$/u.exec(text)?.[0].length ?? 0;

/**
 * `\u00a9 All material on this page is`, `\u00a9 individual contributors`, `\u00a9 All Rights Reserved`: a sentence, or words that
 * all sites have. `pv weekly` is a name.
 */
function isSentence(page: Page, line: PageLine, taken: readonly Word[]): boolean {
  const small = taken.filter(({ capital, text }) => !capital && /^\p{Ll}/u.test(text));
  const opensSmall = small[0] === taken[0] && taken.length > 1 && small[1] === taken[1];
  const isShort = taken[0]!.text.length <= SHORT; // `pv weekly`
  if (!isShort && (opensSmall || (small.length >= 2 && small.length * 2 >= taken.length))) return true;
  if (isPlainPaper(line, taken)) return false;
  return taken.every(
    (word) => (line.lists[line.words.indexOf(word)]! & GENERIC) !== 0 || page.lexicon.legal.has(word.text),
  );
}

/** `The National Weekly`: words that all sites have, but with their article, and the last one calls papers. */
const isPlainPaper = (line: PageLine, taken: readonly Word[]): boolean =>
  taken.length > 2 &&
  taken[0]!.text === ARTICLE &&
  taken.every(({ capital }) => capital) &&
  (line.lists[line.words.indexOf(taken.at(-1)!)]! & List.PAPER) !== 0;

const SHORT = 2;
const GENERIC = List.SERVICE | List.MENU | List.SMALL | List.NUMBER;

/** A space or a mark of names (`News@7`), and the full stop of a title: `Dr. Jo March`. */
function isJoined({ lexicon }: Page, { text }: PageLine, before: Word, word: Word): boolean {
  const between = text.slice(before.end, word.start);
  if (between === "/") return isNumber(before) && isNumber(word); // `24/7`
  if (between === ". ") return lexicon.language.press.byline.titles.includes(before.text);
  return /^(?:\s{1,2}|\s?&\s?|[-.'\u2019@])$/.test(between);
}

/** `Clarion.com is a company of the valley`: a verb, or what else names have not. */
const isSmall = ({ lexicon }: Page, { text, capital }: Word): boolean =>
  !capital && lexicon.functionWords.has(text) && !lexicon.joiners.has(text);

/** `MMXXI`: broadcasters still write years so. */
const isRomanYear = ({ text }: PageLine, { start, end }: Word): boolean =>
  /^M{1,2}(?:CM|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text.slice(start, end));

/** Up to a mark that ends names, a year, a small word, or the words of the law. */
function takeName(page: Page, line: PageLine, words: readonly Word[]): readonly Word[] {
  const taken: Word[] = [];
  for (const word of words.slice(0, LONGEST_NAME)) {
    const before = taken.at(-1);
    if (before && !isJoined(page, line, before, word)) break;
    if ((isNumber(word) && word.text.length === 4) || (before && isRomanYear(line, word))) break;
    if (before && (page.lexicon.legal.has(word.text) || isSmall(page, word))) break;
    if (before?.text === "and" && word.text === ARTICLE) break; // `Clarion and the Foundation for …`
    taken.push(word);
  }
  while (taken.length > 0 && page.lexicon.joiners.has(taken.at(-1)!.text)) taken.pop();
  return taken;
}
