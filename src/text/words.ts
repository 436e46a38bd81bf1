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
  const smallForms = SMALL_FORMS; // asked for each character: a variable of its own function is at hand
  for (let at = 0; at < length; ) {
    const start = at;
    const first = units[at]!;
    if (first === SPACE) {
      at += 1;
      continue;
    }
    let hash = HASH;
    let small = first < smallForms.length ? smallForms[first]! : 0;
    while (small > 0) {
      units[at] = small;
      hash = goOn(hash, small);
      at += 1;
      if (at === length) break;
      const unit = units[at]!;
      small = unit < smallForms.length ? smallForms[unit]! : 0;
      if (small > 0 || !isApostrophe(unit)) continue;
      if (at + 1 < length && smallForms[units[at + 1]!]! > 0) small = APOSTROPHE;
    }
    if (at > start && (at === length || endsWord(units[at]!))) {
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
    at = sign < LETTER ? endOfDigits(text, start) : endOfLetters(text, at);
    const written = text.slice(start, at);
    words.push(sign === DIGIT && first < PLAIN ? toFigure(written, start) : toWord(written, start));
  }
  return words;
}

/** Figures of ASCII, and what groups them, are folded as they stand. */
function toFigure(text: string, start: number): Word {
  const spelling = text.length > SHORT_FIGURE ? UNNUMBERED : spellingOf(text);
  return { text, start, end: start + text.length, capital: false, spelling };
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

/** Does no word go on with this, whatever comes behind it? */
function endsWord(unit: number): boolean {
  if (unit === SPACE) return true;
  const sign = signOfUnit(unit);
  return sign !== null && sign < MARK && !isApostrophe(unit);
}

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

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (isDigit(signAt(text, at))) at += widthAt(text, at);
    else if (isGrouping(text.charCodeAt(at)) && isDigit(signAt(text, at + 1))) at++;
    else break;
  }
  return at;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === 0x2019;

/** `.`, `,`, `:` between digits. */
const isGrouping = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x3a;
