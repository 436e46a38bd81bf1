import { keyOf } from "../knowledge/names-known.ts";
import {
  CAPITAL,
  DIGIT,
  LETTER,
  MARK,
  type Sign,
  SMALL_FORMS,
  signAt,
  signOfUnit,
  widthAt,
} from "../text/characters.ts";
import { goOn, HASH, spellingAt, spellingOf, textOf, UNNUMBERED } from "../text/spellings.ts";
import { unitsOf } from "../text/units.ts";

/** A word as names are made of: `O’Leary`, `Ross-Brook`, `J.`, `U.S.`, `40`. */
export interface Token {
  readonly text: string;
  /** For looking up. */
  readonly key: string;
  /** The number of the key's spelling, for what is looked up once for each (`perSpelling`). */
  readonly spelling: number;
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
  const { length } = text;
  const units = unitsOf(text);
  const smallForms = SMALL_FORMS; // asked for each character: a variable of its own function is at hand
  let before = -1;
  let start = nextStart(text, units, 0);
  while (start < length) {
    const first = units[start]!;
    let hash = HASH;
    let isFolded = false;
    let at = start;
    for (; at < length; at += 1) {
      const unit = units[at]!;
      const small = unit < smallForms.length ? smallForms[unit]! : 0;
      if (small === 0) break;
      isFolded ||= small !== unit;
      units[at] = small;
      hash = goOn(hash, small);
    }
    const upper = isFolded && signOfUnit(first) === CAPITAL;
    // Most words: letters alone, and nothing joined to them; but neither an initial nor a capital inside.
    const isPlain =
      at > start && !goesOn(text, at) && (upper ? at > start + 1 || !isStop(text, at) : !isFolded);
    const stop = isPlain ? at : endOfWord(text, start);
    const next = nextStart(text, units, stop);
    const spelling = isPlain ? spellingAt(units, start, at, hash) : UNNUMBERED;
    const word: Word =
      spelling === UNNUMBERED
        ? joined(text.slice(start, stop), behindHyphens)
        : {
            text: isFolded ? text.slice(start, at) : textOf(spelling),
            key: textOf(spelling),
            spelling,
            upper,
            possessive: false,
          };
    const end = start + word.text.length;
    tokens.push({
      text: word.text,
      key: word.key,
      spelling: word.spelling,
      start,
      end,
      upper: word.upper,
      possessive: word.possessive,
      opens: opens(text, start, before),
      glue: next === end + 1 && text.charCodeAt(end) === SPACE ? " " : text.slice(end, next),
    });
    before = stop;
    start = next;
  }
  return tokens;
}

/** A token but for its place. */
type Word = Pick<Token, "text" | "key" | "spelling" | "upper" | "possessive">;

/** A word of any kind, with what is joined to it. */
function joined(written: string, behindHyphens: ReadonlySet<string>): Word {
  const { word, possessive } = withoutEnding(written, behindHyphens);
  const key = keyOf(word);
  const spelling = beginsFigure(key) ? UNNUMBERED : spellingOf(key);
  return { text: word, key, spelling, upper: beginsUpper(word, key), possessive };
}

/** There is no end of figures: they have no numbers. */
const beginsFigure = (key: string): boolean => signAt(key, 0) < LETTER;

const SPACE = 0x20;
const STOP = 0x2e;

/** A letter or number opens a word. */
const opensWord = (text: string, at: number): boolean => isOpening(signAt(text, at));

const isOpening = (sign: Sign): boolean => sign >= DIGIT && sign !== MARK;

function nextStart(text: string, units: Uint16Array, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    const known = signOfUnit(units[at]!);
    if (isOpening(known ?? signAt(text, at))) break;
    at += known === null ? widthAt(text, at) : 1;
  }
  return at;
}

const isStop = (text: string, at: number): boolean => text.charCodeAt(at) === STOP;

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
