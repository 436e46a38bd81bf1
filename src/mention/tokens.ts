import { keyOf } from "../knowledge/names-known.ts";
import { CAPITAL, DIGIT, endOfSmall, MARK, signAt, widthAt } from "../text/characters.ts";

/** A word as names are made of: `O’Leary`, `Ross-Brook`, `J.`, `U.S.`, `40`. */
export interface Token {
  readonly text: string;
  /** For looking up. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** It begins with a capital. */
  readonly upper: boolean;
  /** Behind it stands `’s`. */
  readonly possessive: boolean;
  /** A sentence, an item or a quotation begins with it. */
  readonly opens: boolean;
  /** What stands between it and the next word. */
  readonly glue: string;
}

const OPENING =
  /(?:^|[.!?\u2026:;\u2022|\u2014\u2013][\u201d\u2019"')\u00bb\]]*|^\d*[-*.)]+) *[\u201c\u2018"'(\u00ab\u201e\u00bf\u00a1[]*$|[\u201c"\u00ab\u201e]$/u;
/** `al-Harkness`: a capital behind a small word of the name. */
const PREFIXED = /^(?:al|el|ad|as|an|ash|bin|d['\u2019])-?\p{Lu}/u;
/** Long enough for what closes a sentence and opens the next. */
const LOOK_BACK = 8;

/**
 * The words of a text in order: letters and figures with what joins them (`'`, `’`, `.`, `-` between two), and initials
 * with their stops.
 */
export function findTokens(text: string, behindHyphens: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  let start = nextStart(text, 0);
  while (start < text.length) {
    const small = endOfSmall(text, start);
    const isPlain = small > start && !goesOn(text, small); // most words: in small letters, and nothing joined to them
    const stop = isPlain ? small : endOfWord(text, start);
    const next = nextStart(text, stop);
    const written = text.slice(start, stop);
    const { word, possessive } = isPlain
      ? { word: written, possessive: false }
      : withoutEnding(written, behindHyphens);
    const key = isPlain ? word : keyOf(word);
    const end = start + word.length;
    tokens.push({
      text: word,
      key,
      start,
      end,
      upper: !isPlain && beginsUpper(word, key),
      possessive,
      opens: opens(text, start, before),
      glue: next === end + 1 && text.charCodeAt(end) === SPACE ? " " : text.slice(end, next),
    });
    before = stop;
    start = next;
  }
  return tokens;
}

const SPACE = 0x20;
const STOP = 0x2e;

/** A letter or number opens a word. */
const opensWord = (text: string, at: number): boolean => {
  const sign = signAt(text, at);
  return sign >= DIGIT && sign !== MARK;
};

function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !opensWord(text, at)) at += widthAt(text, at);
  return at;
}

/** Does a word go on there, with a letter, mark or number, or with what joins it to one? */
const goesOn = (text: string, at: number): boolean =>
  signAt(text, at) >= DIGIT || (isJoint(text.charCodeAt(at)) && opensWord(text, at + 1));

const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === STOP || unit === 0x2d;

function endOfWord(text: string, start: number): number {
  const initials = signAt(text, start) === CAPITAL ? endOfInitials(text, start) : start;
  if (initials > start) return initials;
  let at = start + widthAt(text, start);
  while (goesOn(text, at)) at += widthAt(text, at);
  return at;
}

/** `U.S.`, or `J.` before a space or another capital; `start` where there is no such. */
function endOfInitials(text: string, start: number): number {
  let at = start;
  let count = 0;
  for (;;) {
    const stop = at + widthAt(text, at);
    if (signAt(text, at) !== CAPITAL || text.charCodeAt(stop) !== STOP) break;
    at = stop + 1;
    count += 1;
  }
  if (count !== 1) return at;
  return text.charCodeAt(at) === SPACE || signAt(text, at) === CAPITAL ? at : start;
}

const beginsUpper = (word: string, key: string): boolean =>
  word[0] !== key[0] ? signAt(word, 0) === CAPITAL : word !== key && PREFIXED.test(word);

/** `before` is where the word before it ends; most words have but a space between them. */
function opens(text: string, start: number, before: number): boolean {
  if (before < 0) return true;
  if (start - before === 1 && text[before] === " ") return false;
  return OPENING.test(text.slice(Math.max(before - 1, start - LOOK_BACK), start));
}

/** `Scotland’s` → `Scotland`; `London-based` → `London`. */
function withoutEnding(
  match: string,
  behindHyphens: ReadonlySet<string>,
): { readonly word: string; readonly possessive: boolean } {
  const last = match.length - 1;
  const owned = last > 1 && "sS".includes(match[last]!) && "'\u2019".includes(match[last - 1]!);
  const word = owned ? match.slice(0, -2) : match;
  const hyphen = word.lastIndexOf("-");
  const isCut = hyphen > 0 && behindHyphens.has(word.slice(hyphen + 1));
  return { word: isCut ? word.slice(0, hyphen) : word, possessive: owned };
}
