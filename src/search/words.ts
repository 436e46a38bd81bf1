import { fold } from "../text/fold.ts";
import { inPlainLetters } from "../text/letters.ts";

/** A word of a text as it is searched for, and where it stands in that text. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Stands in the text without a space before the next one (a script written without spaces). */
  readonly glued: boolean;
}

/** A run of letters, their marks and digits; digits grouped in thousands are one number. */
const RUN = /\p{N}{1,3}(?:[.,]\p{N}{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;
/** Scripts written without spaces between words. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々]/u;
/** Quicker to see: nothing below has such a script. */
const EASTERN = /[\u0e00-\uffff]/;
const PIECES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}ー々]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々]+/gu;
const APOSTROPHE = /['’‘ʼ`´]/;
/** Longer ones are no words; the first letters still find them. */
const LONGEST = 32;

/**
 * The words of a text, in order. What stands behind an apostrophe is a word of its own (`l’été`), but for the one
 * letter of a genitive or a contraction (`minister’s`). Scripts without spaces are cut into pairs of signs.
 */
export function findTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!EASTERN.test(run) || !SPACELESS.test(run)) {
      if (!isEnding(text, run, index)) push(terms, run, index);
      continue;
    }
    for (const { 0: piece, index: at } of run.matchAll(PIECES)) {
      if (SPACELESS.test(piece)) pairs(terms, piece, index + at);
      else push(terms, piece, index + at);
    }
  }
  return terms;
}

/** The `s` of `minister’s`, the `t` of `don’t`. */
function isEnding(text: string, run: string, index: number): boolean {
  return (
    run.length === 1 && index > 1 && APOSTROPHE.test(text[index - 1]!) && /\p{L}/u.test(text[index - 2]!)
  );
}

function push(terms: Term[], run: string, start: number): void {
  const term = foldTerm(run);
  if (term !== "") terms.push({ term, start, end: start + run.length, glued: false });
}

function pairs(terms: Term[], piece: string, start: number): void {
  const signs = [...piece];
  let at = start;
  for (const [i, sign] of signs.entries()) {
    const next = signs[i + 1];
    const pair = next === undefined ? sign : sign + next;
    const term = foldTerm(pair);
    if (next !== undefined || signs.length === 1)
      terms.push({ term, start: at, end: at + pair.length, glued: i + 2 < signs.length });
    at += sign.length;
  }
}

/** Accents, vowel signs that may be left out, and lengthening; not the vowel signs of Indic scripts, which are letters. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** A word without what its spellings differ by: case, accents, compatibility forms (some hold a space), grouping of digits. */
function foldTerm(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word.slice(0, LONGEST);
  const bare = fold(word)
    .replace(/[.,\s]/g, "")
    .normalize("NFD")
    .replace(MARKS, "")
    .normalize("NFC");
  return [...inPlainLetters(bare)].slice(0, LONGEST).join("");
}

/** Is a term one of a script without spaces? */
export const isSpaceless = (term: string): boolean => EASTERN.test(term) && SPACELESS.test(term);
