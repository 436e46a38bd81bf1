import { endOfSmall } from "../../text/characters.ts";
import { nextMatch } from "../../text/next-match.ts";
import type { Lexicon } from "../page/lexicon.ts";
import { findAgency, findOutlet } from "./find-agency.ts";
import type { Person } from "./people.ts";

const LEAST_NAMES = 2;
const MOST_NAMES = 5;
/** Four words and more in capitals are a headline: `MILL STRIKE ENTERS THIRD WEEK`. */
const MOST_IN_CAPITALS = 3;
const INITIAL = /^(?:\p{Lu}{1,2}|(?:\p{Lu}\.){1,3})$/u;
export const NAME = /^\p{Lu}[\p{L}\p{M}'\u2019.-]*$/u;
/** Letters without case begin names, too. */
export const LABELLED_NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'\u2019.-]*$/u;
const SUFFIX = /^(?:[JS]r|[js]r|II|III|IV)\.?$/;

export interface Name {
  readonly person: Person;
  /** A word of the trade followed: `Amy March Gazette Staff`, or `Harbour Valley County`, which is no person. */
  readonly cut: boolean;
}

/** The name at the head of a piece, up to a word of the trade: `Amy March Gazette Staff` → `Amy March`. */
export function readName(text: string, offset: number, lexicon: Lexicon, opening: RegExp): Name | null {
  const tokens = firstTokens(text);
  while (tokens[0] && lexicon.titles.has(bare(tokens[0][0])) && !areInitials(tokens[0][0])) tokens.shift();
  const all = takeName(tokens, lexicon, opening);
  const taken = all && withoutPlace(once(all), tokens, lexicon);
  if (!all || !taken || !isPerson(taken, lexicon, opening)) return null;
  const start = taken[0]!.index!;
  const name = text.slice(start, endOf(taken.at(-1)!)).replace(/\s+/g, " ");
  if (findOutlet(name, lexicon.sources)) return null; // a paper signs, not a person
  return {
    person: { name, start: offset + start, end: offset + endOf(all.at(-1)!) },
    cut: all.length < tokens.length,
  };
}

/** More words than a name and its titles have; the rest of a long line need not be cut up. */
const MOST_TOKENS = 12;

function firstTokens(text: string): RegExpMatchArray[] {
  const tokens: RegExpMatchArray[] = [];
  for (let token = nextMatch(TOKEN, text, 0); token; token = nextMatch(TOKEN, text, TOKEN.lastIndex)) {
    tokens.push(token);
    if (tokens.length === MOST_TOKENS) break;
  }
  return tokens;
}

/** `J.March`, `J.R.March` is two words, without the space between them. */
const TOKEN = /(?:\p{Lu}\.-?){1,3}(?=\p{Lu}\p{Ll}{2})|\S+/gu;

/** The words up to one that ends a name; null where a word is no part of any name. */
function takeName(
  tokens: readonly RegExpMatchArray[],
  lexicon: Lexicon,
  opening: RegExp,
): readonly RegExpMatchArray[] | null {
  const taken: RegExpMatchArray[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const word = bare(token[0]);
    if ((i === 0 && isGivenName(tokens, lexicon)) || isInitial(tokens, i)) {
      taken.push(token);
      continue;
    }
    if (lexicon.months.has(word) && /^\d/.test(tokens[i + 1]?.[0] ?? "")) break; // `Jo March December 22`
    if (lexicon.labelWords.has(word)) return null;
    if (isParticle(tokens, i, lexicon)) {
      taken.push(token);
      continue;
    }
    if (isTradeWord(word, lexicon) || endsName(token[0], word, lexicon) || isAccount(taken, word)) break;
    if (taken.length >= LEAST_NAMES && isSetOff(taken, token[0])) break;
    if (!isNamePart(token[0], word, lexicon, opening)) return null;
    taken.push(token);
  }
  return taken;
}

/** `D.R. March`: no title. */
const areInitials = (token: string): boolean => /^(?:\p{Lu}\.){2,3}$/u.test(token);

/** `J.D. March`, `Y. March`: before a name letters with a full stop are neither such as stand behind one nor small words. */
const isInitial = (tokens: readonly RegExpMatchArray[], at: number): boolean =>
  STOPPED.test(tokens[at]![0]) && at + 1 < tokens.length && CAPITAL.test(tokens[at + 1]![0]);

const STOPPED = /^(?:\p{Lu}\.-?){1,3}$/u;
const CAPITAL = /^\p{Lu}(?:\p{Ll}|\.)/u;

/** `Jo von der March`: small words between names, also such as stand in no other name. */
function isParticle(tokens: readonly RegExpMatchArray[], at: number, lexicon: Lexicon): boolean {
  if (at === 0 || !isSmallOfName(tokens, at, lexicon)) return false;
  const next = tokens.slice(at + 1).find((_, i) => !isSmallOfName(tokens, at + 1 + i, lexicon));
  return next !== undefined && NAME.test(next[0]) && !isTradeWord(bare(next[0]), lexicon);
}

/** The second of two may have a capital: `Jo de La March`. */
const isSmallOfName = (tokens: readonly RegExpMatchArray[], at: number, { particles }: Lexicon): boolean =>
  particles.has(tokens[at]![0]) ||
  (at > 1 && particles.has(tokens[at - 1]![0]) && particles.has(bare(tokens[at]![0])));

/** `JO MARCH Concord`, `Jo March. Concord`: behind a name in capitals, or behind a full stop, stands something else. */
const isSetOff = (taken: readonly RegExpMatchArray[], next: string): boolean =>
  /\p{Ll}{3}\.$/u.test(taken.at(-1)![0]) ||
  (/^\p{Lu}\p{Ll}+$/u.test(next) &&
    taken.every(([word]) => /^\p{Lu}[\p{Lu}.'\u2019-]+$/u.test(word)) &&
    !INITIAL.test(taken.at(-1)![0])); // `J. R. March`

/** `Jo March jomarchclarion`: the address on a network, which begins with the name. */
const isAccount = (taken: readonly RegExpMatchArray[], word: string): boolean =>
  taken.length >= LEAST_NAMES &&
  word.length >= LEAST_ACCOUNT &&
  word.startsWith(taken.map(([part]) => bare(part)).join(""));

const LEAST_ACCOUNT = 6;

/** `Will March`: a small word that is a given name, too; before one name only, for headlines ask what `Will` happen. */
function isGivenName([first, second, third]: readonly RegExpMatchArray[], lexicon: Lexicon): boolean {
  if (!first || !second || !lexicon.givenNames.has(bare(first[0]))) return false;
  if (!NAME.test(first[0]) || !NAME.test(second[0])) return false;
  return !NAME.test(third?.[0] ?? "") || isTradeWord(bare(third![0]), lexicon);
}

/** Where a name's last word ends, without a full stop that ends the line. */
const endOf = (last: RegExpMatchArray): number =>
  last.index! + last[0].replace(/[.:]+$/, (mark) => (SUFFIX.test(last[0]) ? mark : "")).length;

/** `Jo March Jo March`: the name beside a picture and that below it, run together. */
function once(taken: readonly RegExpMatchArray[]): readonly RegExpMatchArray[] {
  const half = taken.length / 2;
  const isTwice =
    half >= LEAST_NAMES && taken.slice(0, half).every(([word], i) => word === taken[half + i]?.[0]);
  return isTwice ? taken.slice(0, half) : taken;
}

/** `Jo March New York Times`, `Jo March San Marino`, `Jo March Reuters`: the paper, the place or the agency right behind the name. */
function withoutPlace(
  taken: readonly RegExpMatchArray[],
  tokens: readonly RegExpMatchArray[],
  lexicon: Lexicon,
): readonly RegExpMatchArray[] {
  for (let at = LEAST_NAMES; at < taken.length; at++) {
    const isPlace = at < taken.length - 1 && opensPlace(taken, at, lexicon);
    if (isPlace || opensOutlet(tokens.slice(at, at + MOST_OF_OUTLET), lexicon)) return taken.slice(0, at);
  }
  return endsInAgency(taken, lexicon) ? taken.slice(0, -1) : taken;
}

/** `San Marino`; but `Jo de la March`, `Jo de La March` has more of a name behind its small words. */
const opensPlace = (
  taken: readonly RegExpMatchArray[],
  at: number,
  { placeOpeners, particles }: Lexicon,
): boolean =>
  /^\p{Lu}/u.test(taken[at]![0]) &&
  placeOpeners.has(bare(taken[at]![0])) &&
  !particles.has(taken[at - 1]![0]);

/** Behind a first name and a surname; behind an initial it may be the surname. */
const endsInAgency = (taken: readonly RegExpMatchArray[], { sources }: Lexicon): boolean =>
  taken.length === LEAST_NAMES + 1 &&
  taken.every(([word]) => !INITIAL.test(word) || word === taken.at(-1)![0]) &&
  findAgency(taken.at(-1)![0], sources) !== null;

const MOST_OF_OUTLET = 4;

const opensOutlet = (tokens: readonly RegExpMatchArray[], lexicon: Lexicon): boolean =>
  tokens.some(
    (_, i) =>
      i > 0 &&
      findOutlet(
        tokens
          .slice(0, i + 1)
          .map(([word]) => word)
          .join(" "),
        lexicon.sources,
      ) !== null,
  );

/** Two names at least, or a name behind initials; no place, and no name of a house (`NBC Valley`). */
function isPerson(taken: readonly RegExpMatchArray[], lexicon: Lexicon, opening: RegExp): boolean {
  const first = taken[0]?.[0];
  if (
    !first ||
    taken.length < LEAST_NAMES ||
    taken.length > MOST_NAMES ||
    !opening.test(first) ||
    lexicon.placeOpeners.has(bare(first)) ||
    isSmall(first, lexicon) ||
    isSurname(taken, lexicon)
  )
    return false;
  if (/^\p{Lu}{3,}$/u.test(first) && taken.some(([word]) => /\p{Lu}\p{Ll}/u.test(word))) return false;
  if (taken.length > MOST_IN_CAPITALS && taken.every(([word]) => /^\p{Lu}{2,}$/u.test(word))) return false;
  const names = taken.filter(([word]) => opening.test(word) && !INITIAL.test(word) && !SUFFIX.test(word));
  if (taken.slice(1, -1).some(([word]) => isSmall(word, lexicon))) return false; // `Expand All Parts`
  return names.length >= 2 || (names.length === 1 && taken.length >= 2 && INITIAL.test(first));
}

/** `Do Clarion`, `Von March`: a small word and one more, nobody's whole name. */
const isSurname = (
  taken: readonly RegExpMatchArray[],
  { functionWords, particles, givenNames }: Lexicon,
): boolean => {
  const word = bare(taken[0]![0]);
  const isSmallWord = particles.has(word) && functionWords.has(word) && !givenNames.has(word);
  return taken.length === 2 && isSmallWord && !INITIAL.test(taken[0]![0]);
};

/** `Vor Ort` is where nouns have capitals, `Who Met` in headlines; but `Will March`, `Al March`, `A. March`. */
const isSmall = (word: string, { functionWords, particles, givenNames }: Lexicon): boolean =>
  !INITIAL.test(word) &&
  functionWords.has(bare(word)) &&
  !particles.has(word.toLowerCase()) &&
  !givenNames.has(bare(word));

/** Its letters; most tokens have nothing else. */
function bare(token: string): string {
  const lower = token.toLowerCase();
  return endOfSmall(lower, 0) === lower.length ? lower : lower.replace(/[^\p{L}]/gu, "");
}

const isTradeWord = (word: string, lexicon: Lexicon): boolean =>
  lexicon.notPeople.has(word) ||
  lexicon.jobs.has(word) ||
  (lexicon.jobFields.has(word) && word.length > 4 && !lexicon.particles.has(word));

/** `word`: the letters of the token, as of those below. An address, a figure, or a small word behind the name: `Jo March in Concord`, `Jo March jo@clarion.example`. */
const endsName = (token: string, word: string, lexicon: Lexicon): boolean =>
  lexicon.dateLabels.byFirst.has(word) ||
  /[@\d]|^https?:/.test(token) ||
  (/^[\p{Ll}\p{Lo}]/u.test(token) && !lexicon.particles.has(word) && isSmallWord(word, lexicon));

/** `Jo March in Concord`, `Jo March last updated \u2026`. */
const isSmallWord = (word: string, lexicon: Lexicon): boolean =>
  lexicon.functionWords.has(word) || lexicon.dateLabels.byFirst.has(word);

/** `HarbourJo`: labels run together. What stands before a capital inside a name is shorter (`MacDonald`). */
const RUN_TOGETHER = /\p{Lu}\p{Ll}{4,}\p{Lu}/u;

function isNamePart(token: string, word: string, lexicon: Lexicon, opening: RegExp): boolean {
  if (lexicon.particles.has(word)) return true;
  return (
    token.length <= 24 &&
    !/['\u2019]s$/.test(token) &&
    !RUN_TOGETHER.test(token) &&
    (opening.test(token) || INITIAL.test(token) || SUFFIX.test(token))
  );
}
