import {
  CAPITAL,
  DIGIT,
  endOfSmall,
  MARK,
  type Sign,
  SPACE,
  signAt,
  UNSEEN,
  widthAt,
} from "../text/characters.ts";

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

/** The tokens of a text in order, in linear time. No-break spaces are white space; digits of any script count. */
export function findTokens(text: string): Tokens {
  const tokens: Token[] = [];
  let glued = false;
  for (let i = 0; i < text.length; ) {
    const sign = signAt(text, i);
    if (sign === SPACE || sign === UNSEEN) {
      if (sign === SPACE) glued = false;
      i += 1;
      continue;
    }
    const kind = kindOf(sign);
    const small = endOfSmall(text, i);
    const end = endOf(text, small, kind);
    const written = text.slice(i, end);
    const folded = small === end ? written : plain(written, kind);
    tokens.push({ kind, text: folded, start: i, end, glued, capital: sign === CAPITAL });
    glued = true;
    i = end;
  }
  return tokens;
}

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
