import { SMALL, signAt } from "../../text/characters.ts";
import { isNumber, type Word } from "../../text/words.ts";
import type { Lexicon } from "../page/lexicon.ts";

/** A name of a paper, site or agency, and where it stands in the text looked at. */
export interface House {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Longer than the names of papers get. */
const MOST_WORDS = 6;

/** The name that begins at word `from`: words with a capital, with small words between them. */
export function readHouse(
  text: string,
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
): House | null {
  const quoted = endOfQuoted(text, words, from);
  if (quoted > from && isCapital(text, words[from]!)) return toHouse(text, words, from, quoted);
  let to = from;
  let end = from;
  while (to < words.length && to - from < MOST_WORDS) {
    if (to > from && !joins(text, words[to - 1]!, words[to]!)) break;
    const word = words[to]!;
    if (isCapital(text, word) || isWebEnding(text, words, to)) end = ++to;
    else if (to > from && lexicon.joiners.has(word.text)) to++;
    else break;
  }
  return toHouse(text, words, from, end);
}

/** May such a name begin there? Most words open none. */
export const mayOpenHouse = (text: string, words: readonly Word[], at: number): boolean =>
  at < words.length && (isCapital(text, words[at]!) || isWebEnding(text, words, at));

/** `\u00abHarbour clarion\u00bb`: where names stand in marks, these tell how far it goes. Not beyond `from`: in none. */
function endOfQuoted(text: string, words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first || !OPENED.test(text.slice(Math.max(0, first.start - 2), first.start))) return from;
  const last = Math.min(words.length, from + MOST_WORDS);
  for (let at = from; at < last; at++) {
    if (at > from && !joins(text, words[at - 1]!, words[at]!)) return from;
    if (CLOSED.test(text.slice(words[at]!.end, words[at]!.end + 2))) return at + 1;
  }
  return from;
}

const OPENED = /[\u00ab\u201e]\s?$/;
const CLOSED = /^\s?[\u00bb\u201c]/;

/** The name that ends before word `to`, read backwards. */
export function readHouseBefore(
  text: string,
  words: readonly Word[],
  to: number,
  lexicon: Lexicon,
): House | null {
  let from = to;
  let start = to;
  while (from > 0 && to - from < MOST_WORDS) {
    if (from < to && !joins(text, words[from - 1]!, words[from]!)) break;
    const word = words[from - 1]!;
    if (isCapital(text, word)) start = --from;
    else if (from < to && lexicon.joiners.has(word.text)) from--;
    else break;
  }
  return toHouse(text, words, start, to);
}

/** `Clarion on Monday`, `Clarion`: small words stand inside names and behind them. The longest comes first. */
export function shorterNames(house: House): readonly [House, ...House[]] {
  const names: [House, ...House[]] = [house];
  const { name, start } = house;
  for (let cut = name.lastIndexOf(" "); cut > 0; cut = name.lastIndexOf(" ", cut - 1))
    if (isSmall(name, cut + 1)) names.push({ name: name.slice(0, cut), start, end: start + cut });
  return names;
}

const isSmall = (text: string, at: number): boolean => signAt(text, at) === SMALL;

/** The words from `from` to `to` as a name, if all of them could be part of one. */
export function houseBetween(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
): House | null {
  if (to <= from || to - from > MOST_WORDS) return null;
  if (isCapital(text, words[from]!) && endOfQuoted(text, words, from) === to)
    return toHouse(text, words, from, to);
  for (let i = from; i < to; i++) {
    if (i > from && !joins(text, words[i - 1]!, words[i]!)) return null;
    if (!isCapital(text, words[i]!) && !lexicon.joiners.has(words[i]!.text)) return null;
  }
  return isCapital(text, words[from]!) && isCapital(text, words[to - 1]!)
    ? toHouse(text, words, from, to)
    : null;
}

/** Only spaces, or what stands inside names (`&`, `-`, `.` of an address), between two words of one name. */
const joins = (text: string, a: Word, b: Word): boolean =>
  (b.start - a.end === 1 && text[a.end] === " ") ||
  /^(?:|\s{1,2}|\s?[&+]\s?|[-.])$/.test(text.slice(a.end, b.start));

/** `com` in `Clarion.com`. */
const isWebEnding = (text: string, words: readonly Word[], at: number): boolean =>
  at > 0 &&
  text[words[at - 1]!.end] === "." &&
  /^(?:com|net|org|info|tv|news|co|uk|au|in|ie|nz|za|ng|ke)$/.test(words[at]!.text);

/** `Clarion`, `24`, and brands that have their capital inside: `eClarion`. */
export const isCapital = (text: string, word: Word): boolean =>
  word.capital || isNumber(word) || hasInnerCapital(text, word);

/** After one to three letters; so few that `mcdonald` run together with another word is none. */
function hasInnerCapital(text: string, { start, end }: Word): boolean {
  const last = Math.min(end - 1, start + MOST_SMALL);
  for (let at = start + 1; at <= last; at++) if (isUpper(text.charCodeAt(at))) return true;
  return false;
}

const MOST_SMALL = 3;
const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;

function toHouse(text: string, words: readonly Word[], from: number, to: number): House | null {
  if (to <= from) return null;
  const start = words[from]!.start;
  const last = words[to - 1]!;
  const end = last.text.endsWith("'s") ? last.end - 2 : last.end; // `Clarion's newsletter`
  const name = text.slice(start, end).replace(/\s+/g, " ");
  return /\p{L}{2}/u.test(name) ? { name, start, end } : null;
}
