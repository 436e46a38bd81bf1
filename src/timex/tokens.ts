import {
  CAPITAL,
  DIGIT,
  MARK,
  type Sign,
  SMALL_FORMS,
  SPACE,
  signAt,
  signOfUnit,
  UNSEEN,
  widthAt,
} from "../text/characters.ts";
import { goOn, HASH, spellingAt, spellingOf, textOf, UNNUMBERED } from "../text/spellings.ts";
import { unitsOf } from "../text/units.ts";

/** A run of letters, a run of digits, or one other character that is not white space. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** Lower case; typographic apostrophes and dashes, and the commas and colons of other scripts, are plain. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** The number of its spelling, for what is looked up once for each (`perSpelling`). */
  readonly spelling: number;
}

export type Tokens = readonly Token[];

const DIGITS = /\p{Nd}/u;
const APOSTROPHES = "\u2019\u02bc\u2018`\u00b4";
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
/** Of Arabic and of Chinese. */
const COMMAS = "\u060c\uff0c\u3001";
const COLONS = "\uff1a\ufe55";

/** Undefined before the first and behind the last; asked for a place below zero, an array takes many times as long. */
export const tokenAt = (tokens: Tokens, at: number): Token | undefined =>
  at >= 0 && at < tokens.length ? tokens[at] : undefined;

/**
 * The tokens of a text in order, in linear time. No-break spaces are white space; digits of any script count. Places count
 * from `offset`, that of the text in a longer one.
 */
export function findTokens(text: string, offset = 0): Tokens {
  const tokens: Token[] = [];
  const { length } = text;
  const units = unitsOf(text);
  const smallForms = SMALL_FORMS; // asked for each character: a variable of its own function is at hand
  let glued = false;
  for (let at = 0; at < length; ) {
    const start = at;
    const first = units[at]!;
    let hash = HASH;
    for (; at < length; at += 1) {
      const unit = units[at]!;
      const small = unit < smallForms.length ? smallForms[unit]! : 0;
      if (small === 0) break;
      units[at] = small;
      hash = goOn(hash, small);
    }
    const sign = signOfUnit(first) ?? signAt(text, start);
    const capital = sign === CAPITAL;
    if (at > start && (at === length || (signOfUnit(units[at]!) ?? MARK) < MARK)) {
      const spelling = spellingAt(units, start, at, hash); // most words: nothing else is to be asked
      const word = spelling === UNNUMBERED ? text.slice(start, at).toLowerCase() : textOf(spelling);
      tokens.push({
        kind: "word",
        text: word,
        start: offset + start,
        end: offset + at,
        glued,
        capital,
        spelling,
      });
      glued = true;
      continue;
    }
    if (sign === SPACE || sign === UNSEEN) {
      if (sign === SPACE) glued = false;
      at = start + 1;
      continue;
    }
    const kind = kindOf(sign);
    at = endOf(text, at, kind);
    const folded = plain(text.slice(start, at), kind);
    const spelling = kind === "number" && folded.length > SHORT_NUMBER ? UNNUMBERED : spellingOf(folded);
    tokens.push({ kind, text: folded, start: offset + start, end: offset + at, glued, capital, spelling });
    glued = true;
  }
  return tokens;
}

/** There is no end of longer ones. */
const SHORT_NUMBER = 4;

function kindOf(sign: Sign): Token["kind"] {
  if (sign >= MARK) return "word";
  return sign === DIGIT ? "number" : "mark";
}

function endOf(text: string, from: number, kind: Token["kind"]): number {
  if (kind === "mark") return from + widthAt(text, from);
  let at = from;
  if (kind === "word") while (signAt(text, at) >= MARK) at += widthAt(text, at);
  else while (signAt(text, at) === DIGIT) at += widthAt(text, at);
  return at;
}

function plain(text: string, kind: Token["kind"]): string {
  if (kind === "word") return text.toLowerCase();
  if (kind === "number")
    return text.charCodeAt(0) < 0x80 ? text : text.normalize("NFKC").replace(/\p{Nd}/gu, asciiDigit);
  if (text.charCodeAt(0) < 0x80 && text !== "`") return text;
  if (APOSTROPHES.includes(text)) return "'";
  if (DASHES.includes(text)) return "-";
  return COMMAS.includes(text) ? "," : COLONS.includes(text) ? ":" : text;
}

/** Unicode's digits stand in rows of ten that begin at their zero. */
function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0)!;
  for (let steps = 0; steps < 9 && DIGITS.test(String.fromCodePoint(zero - 1)); steps += 1) zero -= 1;
  return String(digit.codePointAt(0)! - zero);
}
