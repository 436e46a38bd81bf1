import { type NameTables, WordIs } from "../knowledge/names-known.ts";
import { LETTER, signAt } from "../text/characters.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** One unit as those who look for names see it. */
export interface Sight {
  readonly unit: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly tables: NameTables;
  /** Its words begin with capitals all through, as in a headline: a capital says nothing there. */
  readonly headline: boolean;
}

/** Undefined before the first and behind the last; asked for a place below zero, an array takes many times as long. */
export const wordAt = (tokens: readonly Token[], at: number): Token | undefined =>
  at >= 0 && at < tokens.length ? tokens[at] : undefined;

/** `UN`, `LEEDS`. */
export const inCapitals = ({ text }: Token): boolean => /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(text);

/** A word that is part of no name, whatever its capital. A given name before another name is one: `May Brook`. */
export function isStopWord({ tokens, lexicon, tables }: Sight, at: number): boolean {
  const token = tokens[at]!;
  if (!lexicon.noNames.has(token.key) && !lexicon.functionWords.has(token.key)) return false;
  if (token.text.length > 1 && inCapitals(token) && !lexicon.functionWords.has(token.key)) return true;
  const next = tokens[at + 1];
  const begins = tables.given.has(token.key) && !token.opens && token.glue === " " && !!next?.upper;
  return !begins;
}

/** `van der Berg`: a small word, or two, inside a name. */
export function isParticle({ tokens, lexicon }: Sight, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.glue !== " " || token.possessive) return false;
  if (!lexicon.particles.has(token.key) || lexicon.and.has(token.key)) return false;
  if (next.upper) return true;
  return lexicon.particles.has(next.key) && next.glue === " " && tokens[at + 2]?.upper === true;
}

/** With one space where there are several. */
export const withoutGaps = (text: string): string => (text.includes("  ") ? text.replace(/ +/g, " ") : text);

/** Directly behind `in` or `near`, behind which a person seldom stands. */
export function isWithin({ tokens, lexicon }: Sight, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return before?.glue === " " && lexicon.within.has(before.key);
}

/** Most words of a unit with capitals: a headline in title case, or all in capitals. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { text, upper } of tokens) {
    if (text.length <= 3 || !(signAt(text, 0) >= LETTER || /\p{L}/u.test(text))) continue;
    long += 1;
    if (upper) capitals += 1;
  }
  return long > 3 && capitals > long * 0.7;
}

/** The words from `from` to `to` as they are looked up. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let phrase = tokens[from]!.key;
  for (let i = from + 1; i < to; i++)
    phrase += `${tokens[i - 1]!.glue === " & " ? " & " : " "}${tokens[i]!.key}`;
  return phrase;
}

/** Words of the longest listed name. */
const MOST_WORDS = 8;

/** The end of the longest listed phrase that begins here, small words in it or not; 0: none. */
export function longestListed(
  { tokens, tables }: Sight,
  at: number,
  kind: "places" | "organisations",
): number {
  const first = tokens[at]!;
  const known = tables.wordIs(first.spelling, first.key);
  const isListed = (known & LISTED_ALONE[kind]) !== 0;
  let found = isListed && ((known & WordIs.CAPITALS) === 0 || inCapitals(first)) ? at + 1 : 0;
  if ((known & WordIs.OPENING) === 0 || !tables.openings.get(first.key)!.has(wordBehind(tokens, at)))
    return found;
  const listed = tables[kind];
  let phrase = first.key;
  for (let to = at + 1; to < Math.min(tokens.length, at + MOST_WORDS); to++) {
    const { glue, possessive } = tokens[to - 1]!;
    if (possessive || !/^\.? (?:& )?$/.test(glue)) break;
    phrase += `${glue.includes("&") ? " & " : " "}${tokens[to]!.key}`;
    if (tokens[to]!.upper && listed.has(phrase)) found = to + 1;
  }
  return found;
}

const LISTED_ALONE = { places: WordIs.PLACE, organisations: WordIs.ORGANISATION } as const;

/** The second word of a phrase that begins here, as listed phrases have it. */
const wordBehind = (tokens: readonly Token[], at: number): string =>
  tokens[at]!.glue.includes("&") ? "&" : (tokens[at + 1]?.key ?? "");

/** Has a capital, and may be a word of somebody's name. */
export const isPartOfName = ({ tokens, lexicon }: Sight, at: number): boolean => {
  const { key, upper } = tokens[at]!;
  const isWord = lexicon.noNames.has(key) || lexicon.functionWords.has(key) || lexicon.nationalities.has(key);
  return upper && !isWord && !lexicon.titles.has(key) && !lexicon.roles.has(key);
};
