import { DIGIT, LETTER, SMALL_FORMS, signAt, signOfUnit } from "../text/characters.ts";
import { goOn, HASH, spellingAt, spellingOf, textOf, UNNUMBERED } from "../text/spellings.ts";
import { unitsOf } from "../text/units.ts";
import { findTerms } from "./words.ts";

/**
 * The terms of a text in order, as `findTerms` finds them, each with the number of its spelling. Most words are letters
 * from a to z with nothing joined to them: these are seen at once. Of what is anything else, `findTerms` is asked, from
 * there to the next space: no term goes over one.
 */
export function eachTerm(text: string, see: (term: string, spelling: number) => void): void {
  const { length } = text;
  const units = unitsOf(text);
  for (let at = 0; at < length; ) {
    const start = at;
    let hash = HASH;
    for (; at < length && units[at]! < ASCII; at += 1) {
      const small = SMALL_FORMS[units[at]!]!;
      if (small === 0) break;
      units[at] = small;
      hash = goOn(hash, small);
    }
    if (at === start && isApart(units[at]!)) {
      at += 1;
      continue;
    }
    const spelling =
      at > start && (at === length || isApart(units[at]!)) ? spellingAt(units, start, at, hash) : UNNUMBERED;
    if (spelling !== UNNUMBERED) {
      if (!isEnding(text, start, at)) see(textOf(spelling), spelling);
      continue;
    }
    while (at < length && units[at] !== SPACE) at += 1;
    const from = Math.max(0, start - BEFORE);
    for (const found of findTerms(text.slice(from, at)))
      if (from + found.start >= start) see(found.term, numberOf(found.term));
  }
}

const ASCII = 0x80;
const SPACE = 0x20;

/** What stands before a term tells whether it is one: an apostrophe and a letter. */
const BEFORE = 2;

/** Is it no part of a word? */
function isApart(unit: number): boolean {
  const sign = signOfUnit(unit);
  return sign !== null && sign < DIGIT;
}

/** The `s` of `minister’s`. */
const isEnding = (text: string, start: number, end: number): boolean =>
  end === start + 1 &&
  start > 1 &&
  APOSTROPHES.includes(text[start - 1]!) &&
  signAt(text, start - 2) >= LETTER;

const APOSTROPHES = "'’‘ʼ`´";

/** There is no end of long numbers: they have none. */
const numberOf = (term: string): number =>
  term.length > SHORT_NUMBER && signAt(term, 0) < LETTER ? UNNUMBERED : spellingOf(term);

const SHORT_NUMBER = 4;
