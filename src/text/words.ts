import {
  DIGIT,
  LETTER,
  MARK,
  NUMBER,
  type Sign,
  SMALL_FORMS,
  signAt,
  signOfUnit,
  widthAt,
} from "./characters.ts";
import { goOn, HASH, spellingAt, spellingOf, textOf, UNNUMBERED } from "./spellings.ts";
import { unitsOf } from "./units.ts";

/** A word of a text: folded (lower case, plain apostrophe), and where it stands in that text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** The number of its spelling, for what is looked up once for each (`perSpelling`). */
  readonly spelling: number;
}

/**
 * The words of a text in order: letters with their marks, an apostrophe between letters (`o'neill`), or digits with
 * what groups them (`1,250`). Letters that touch a number are words of their own. `units`: those of the text; they are folded
 * in their places.
 */
export function findWords(text: string, units: Uint16Array = unitsOf(text)): readonly Word[] {
  const words: Word[] = [];
  const { length } = text;
  const forms = FORMS; // asked for each character: a variable of its own function is at hand
  for (let at = 0; at < length; ) {
    const start = at;
    const first = units[at]!;
    let form = forms[first]!;
    if (form === APART) {
      at += 1;
      continue;
    }
    let hash = HASH;
    for (;;) {
      while (form > ASK) {
        units[at] = form;
        hash = goOn(hash, form);
        at += 1;
        form = at < length ? forms[units[at]!]! : APART;
      }
      if (form !== ASK || at === start || !isApostrophe(units[at]!)) break;
      const next = at + 1 < length ? forms[units[at + 1]!]! : APART;
      if (next < ASK) form = APART;
      if (next <= ASK) break;
      form = APOSTROPHE;
    }
    if (form < ASK && at > start) {
      const spelling = spellingAt(units, start, at, hash); // most words: nothing else is to be asked
      const word = spelling === UNNUMBERED ? fold(text.slice(start, at)) : textOf(spelling);
      words.push({ text: word, start, end: at, capital: first !== units[start], spelling });
      continue;
    }
    const sign = signOfUnit(first) ?? signAt(text, start);
    if (sign < DIGIT || sign === MARK) {
      at = start + 1;
      continue;
    }
    at = sign < LETTER ? endOfDigits(text, units, start) : endOfLetters(text, at);
    const isPlain = sign === DIGIT && first < PLAIN;
    words.push(isPlain ? toFigure(text, units, start, at) : toWord(text.slice(start, at), start));
  }
  return words;
}

const APOSTROPHE = 0x27;

/** Of a unit that no word has; of a figure, which no word of letters has; of what is to be looked at closer. */
const APART = 0;
const FIGURE = 1;
const ASK = 2;

/** What each UTF-16 unit does in words: one of these, or the small form of a letter that needs no other look. */
const FORMS: Uint16Array = new Uint16Array(0x10000).fill(ASK);
for (let unit = 0; unit < FORMS.length; unit += 1) {
  const sign = signOfUnit(unit);
  if (sign === null || isApostrophe(unit)) continue;
  if (sign < MARK) FORMS[unit] = sign < DIGIT ? APART : FIGURE;
  else FORMS[unit] = SMALL_FORMS[unit]! || ASK;
}

/** Figures of ASCII, and what groups them, are folded as they stand. */
function toFigure(text: string, units: Uint16Array, start: number, end: number): Word {
  let hash = HASH;
  for (let at = start; at < end; at += 1) hash = goOn(hash, units[at]!);
  const spelling = end - start > SHORT_FIGURE ? UNNUMBERED : spellingAt(units, start, end, hash);
  const figure = spelling === UNNUMBERED ? text.slice(start, end) : textOf(spelling);
  return { text: figure, start, end, capital: false, spelling };
}

const PLAIN = 0x80;

/** A word as it is written, at a place of a text. */
export function toWord(written: string, start: number): Word {
  const text = fold(written);
  const isFigure = isDigit(signAt(text, 0));
  const spelling = isFigure && text.length > SHORT_FIGURE ? UNNUMBERED : spellingOf(text);
  const capital = text.charCodeAt(0) !== written.charCodeAt(0);
  return { text, start, end: start + written.length, capital, spelling };
}

function fold(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
}

/** There is no end of longer ones. */
const SHORT_FIGURE = 4;

/** Is it a number, or a number with its grouping? */
export const isNumber = ({ text }: Pick<Word, "text">): boolean => isDigit(signAt(text, 0));

const isDigit = (sign: Sign): boolean => sign === DIGIT || sign === NUMBER;

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (signAt(text, at) >= MARK) at += widthAt(text, at);
    else if (isApostrophe(text.charCodeAt(at)) && signAt(text, at + 1) >= LETTER) at++;
    else break;
  }
  return at;
}

function endOfDigits(text: string, units: Uint16Array, start: number): number {
  let at = start;
  while (at < text.length) {
    const form = FORMS[units[at]!]!;
    if (form === FIGURE) at++;
    else if (form === ASK && isDigit(signAt(text, at))) at += widthAt(text, at);
    else if (isGrouping(units[at]!) && isDigit(signAt(text, at + 1))) at++;
    else break;
  }
  return at;
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === 0x2019;
}

/** `.`, `,`, `:` between digits. */
const isGrouping = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x3a;
