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

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/;
const APOSTROPHES = "\u2019\u02bc\u2018`\u00b4";
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
/** Of Arabic and of Chinese. */
const COMMAS = "\u060c\uff0c\u3001";
const COLONS = "\uff1a\ufe55";
/** Leaves no mark on paper and is skipped: soft hyphen, zero-width characters, direction marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/** The tokens of a text in order, in linear time. No-break spaces are white space; digits of any script count. */
export function findTokens(text: string): Tokens {
  const tokens: Token[] = [];
  let glued = false;
  for (let i = 0; i < text.length; ) {
    const kind = kindAt(text, i);
    if (kind === "space" || kind === "unseen") {
      if (kind === "space") glued = false;
      i += 1;
      continue;
    }
    let end = i + widthAt(text, i);
    while (kind !== "mark" && end < text.length && kindAt(text, end) === kind) end += widthAt(text, end);
    tokens.push({
      kind,
      text: plain(text.slice(i, end), kind),
      start: i,
      end,
      glued,
      capital: isCapital(text, i, kind),
    });
    glued = true;
    i = end;
  }
  return tokens;
}

type Kind = Token["kind"] | "space" | "unseen";

function kindAt(text: string, i: number): Kind {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return "number";
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return "word";
    return unit <= 0x20 || unit === 0x7f ? "space" : "mark";
  }
  const character = String.fromCodePoint(text.codePointAt(i)!);
  if (LETTER.test(character)) return "word";
  if (DIGIT.test(character)) return "number";
  if (UNSEEN.test(character)) return "unseen";
  return SPACE.test(character) ? "space" : "mark";
}

const widthAt = (text: string, i: number): number => (text.codePointAt(i)! > 0xffff ? 2 : 1);

function plain(text: string, kind: Token["kind"]): string {
  if (kind === "word") return text.toLowerCase();
  if (kind === "number")
    return text.charCodeAt(0) < 0x80 ? text : text.normalize("NFKC").replace(/\p{Nd}/gu, asciiDigit);
  if (APOSTROPHES.includes(text)) return "'";
  if (DASHES.includes(text)) return "-";
  return COMMAS.includes(text) ? "," : COLONS.includes(text) ? ":" : text;
}

/** Unicode's digits stand in rows of ten that begin at their zero. */
function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0)!;
  for (let steps = 0; steps < 9 && DIGIT.test(String.fromCodePoint(zero - 1)); steps += 1) zero -= 1;
  return String(digit.codePointAt(0)! - zero);
}

function isCapital(text: string, i: number, kind: Token["kind"]): boolean {
  if (kind !== "word") return false;
  const unit = text.charCodeAt(i);
  if (unit < 0x80) return unit <= 0x5a;
  return /\p{Lu}/u.test(text[i]!);
}
