import { unitsOf } from "./units.ts";

/**
 * What kind of sign stands at a place. Words and tokens are found sign by sign, so the answer for Latin, Greek,
 * Cyrillic, Hebrew and Arabic letters lies ready in a table: a Unicode property asked of each sign by a regular
 * expression takes some ten times as long. Other scripts are asked so.
 */
export type Sign =
  | typeof OTHER
  | typeof SPACE
  | typeof UNSEEN
  | typeof DIGIT
  | typeof NUMBER
  | typeof MARK
  | typeof LETTER
  | typeof SMALL
  | typeof CAPITAL;

/** Punctuation and symbols. */
export const OTHER = 0;
/** White space and control characters. */
export const SPACE = 1;
/** Leaves no mark on paper: soft hyphen, zero-width characters, direction marks. */
export const UNSEEN = 2;
/** A decimal digit of any script. */
export const DIGIT = 3;
/** Another number: `½`, `Ⅳ`. */
export const NUMBER = 4;
/** An accent that stands behind its letter as a character of its own. */
export const MARK = 5;
/** A letter that has no case, or a title case. All kinds of letters, and they alone, are not below this one. */
export const LETTER = 6;
export const SMALL = 7;
export const CAPITAL = 8;

/** The sign that begins at a place of a text; `OTHER` behind its end. */
export function signAt(text: string, at: number): Sign {
  const known = signOfUnit(text.charCodeAt(at));
  if (known !== null) return known;
  return at < text.length ? signOf(text.codePointAt(at)!) : OTHER;
}

/** The sign that a UTF-16 unit is, where a table has it; null: it is to be asked for. */
export function signOfUnit(unit: number): Sign | null {
  if (unit < TABLE.length) return TABLE[unit] as Sign;
  return unit >= 0x2000 && unit < 0x2070 ? (PUNCTUATION[unit - 0x2000] as Sign) : null;
}

/** How many UTF-16 units the character takes that begins at a place. */
export const widthAt = (text: string, at: number): 1 | 2 =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;

/** Where the run of letters from a to z ends that begins at a place: most words are such, and are folded as they stand. */
export function endOfSmall(text: string, start: number): number {
  let at = start;
  let unit = text.charCodeAt(at);
  while (unit >= 0x61 && unit <= 0x7a) {
    at += 1;
    unit = text.charCodeAt(at);
  }
  return at;
}

/** Does a capital stand right behind a small letter (`MarchWriter`)? */
export function hasGluedCapital(text: string): boolean {
  const units = unitsOf(text);
  const { length } = text;
  for (let at = 1; at < length; at += 1) {
    const unit = units[at]!;
    const isPlain = unit < 0x80 && (unit < 0x41 || unit > 0x5a);
    if (!isPlain && signAt(text, at) === CAPITAL && endsSmall(text, at)) return true;
  }
  return false;
}

const endsSmall = (text: string, end: number): boolean =>
  signAt(text, end - 1) === SMALL ||
  (end > 1 && widthAt(text, end - 2) === 2 && signAt(text, end - 2) === SMALL);

function signOf(code: number): Sign {
  const character = String.fromCodePoint(code);
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{N}/u.test(character)) return NUMBER;
  if (UNSEEN_SIGNS.test(character)) return UNSEEN;
  return /\s/.test(character) || code <= 0x20 || code === 0x7f ? SPACE : OTHER;
}

const UNSEEN_SIGNS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/** Up to the last Arabic letter. */
const TABLE: Uint8Array = tableOf(0, 0x700);
/**
 * The small form of each letter in the table, where that is one UTF-16 unit and hangs on no neighbour (as it does for the
 * Greek sigma, which is another at the end of a word); 0 for what is no such letter.
 */
export const SMALL_FORMS: Uint16Array = Uint16Array.from({ length: TABLE.length }, (_, unit) => {
  const [letter, small] = [String.fromCharCode(unit), String.fromCharCode(unit).toLowerCase()];
  return TABLE[unit]! >= LETTER && letter !== "\u03a3" && small.length === 1 ? small.charCodeAt(0) : 0;
});

/** Dashes, quotation marks and spaces: of the signs beyond, those that stand in every text. */
const PUNCTUATION: Uint8Array = tableOf(0x2000, 0x2070);

function tableOf(from: number, to: number): Uint8Array {
  return Uint8Array.from({ length: to - from }, (_, i) => signOf(from + i));
}
