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
    const kind = kindAt(text, at);
    if (kind === OTHER) {
      at++;
      continue;
    }
    const end = kind === LETTER ? endOfLetters(text, at) : endOfDigits(text, at);
    words.push({ text: toWord(text.slice(at, end)), start: at, end });
    at = end;
  }
  return words;
}

/** Is it a number, or a number with its grouping? */
export const isNumber = (word: Word): boolean => kindAt(word.text, 0) === DIGIT;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
type Kind = typeof OTHER | typeof LETTER | typeof DIGIT;

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return DIGIT;
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x7a ? LETTER : OTHER;
  }
  if (code >= 0x2000 && code < 0x2070) return OTHER; // punctuation and spaces, the commonest of all
  const character = isSurrogate(code) ? String.fromCodePoint(text.codePointAt(at)!) : text[at]!;
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : OTHER;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

const sizeAt = (text: string, at: number): number => (isSurrogate(text.charCodeAt(at)) ? 2 : 1);

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (kindAt(text, at) === LETTER || isMark(text, at)) at += sizeAt(text, at);
    else if (isApostrophe(text.charCodeAt(at)) && kindAt(text, at + 1) === LETTER) at++;
    else break;
  }
  return at;
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (kindAt(text, at) === DIGIT) at += sizeAt(text, at);
    else if (isGrouping(text.charCodeAt(at)) && kindAt(text, at + 1) === DIGIT) at++;
    else break;
  }
  return at;
}

/** An accent that stands behind its letter as a character of its own. */
const isMark = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0x300 && /^\p{M}/u.test(text.slice(at, at + 2));

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** `.`, `,`, `:` between digits. */
const isGrouping = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x3a;

function toWord(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
}
