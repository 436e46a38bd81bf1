import { DIGIT, endOfSmall, LETTER, MARK, NUMBER, type Sign, signAt, widthAt } from "./characters.ts";

/** A word of a text: folded (lower case, plain apostrophe), and where it stands in that text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in order: letters with their marks, an apostrophe between letters (`o'neill`), or digits with
 * what groups them (`1,250`). Letters that touch a number are words of their own.
 */
export function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const small = endOfSmall(text, at);
    if (small > at && endsWord(text.charCodeAt(small))) {
      words.push({ text: text.slice(at, small), start: at, end: small }); // most words: nothing else is to be asked
      at = small;
      continue;
    }
    const sign = signAt(text, at);
    if (sign < DIGIT || sign === MARK) {
      at += 1;
      continue;
    }
    const end = sign < LETTER ? endOfDigits(text, at) : endOfLetters(text, small);
    const word = text.slice(at, end);
    words.push({ text: small === end ? word : toWord(word), start: at, end });
    at = end;
  }
  return words;
}

/** A space, a comma or a full stop goes on no word. */
const endsWord = (unit: number): boolean => unit === 0x20 || unit === 0x2c || unit === 0x2e;

/** Is it a number, or a number with its grouping? */
export const isNumber = (word: Word): boolean => isDigit(signAt(word.text, 0));

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

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** `.`, `,`, `:` between digits. */
const isGrouping = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x3a;

function toWord(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
}
