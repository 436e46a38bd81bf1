import { endOfSmall, hasGluedCapital } from "../../text/characters.ts";
import type { Lexicon } from "../page/lexicon.ts";
import { findOutlet } from "./find-agency.ts";

/** A person's name and where it stands in the text looked at. */
export interface Person {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The people at the head of a text, and what stands behind the last of them. */
export interface Reading {
  readonly people: readonly Person[];
  readonly rest: string;
}

/** `Jo March (now), Writer` → Jo March, and `Writer`. */
export function readPeople(text: string, lexicon: Lexicon): Reading {
  if (opensAsSentence(text, lexicon)) return { people: [], rest: text };
  const written = plain(text, lexicon);
  const people = peopleIn(written, lexicon, NAME);
  const end = people.at(-1)?.end ?? 0;
  return { people, rest: written.slice(end) };
}

/**
 * The people named in a byline, in order: `Jo March and Amy March, staff writers` names two. Reading stops at the
 * first piece that is no name, so that what follows the names is never taken for one. Fewer are better than wrong
 * ones: a name of one word, or with a word of the trade in it, is no person. Scripts without capitals show no names:
 * there a label must stand before them (`labelled`).
 */
export function findPeople(text: string, lexicon: Lexicon, labelled = false): readonly Person[] {
  if (opensAsSentence(text, lexicon)) return [];
  return peopleIn(plain(text, lexicon), lexicon, labelled ? LABELLED_NAME : NAME);
}

/** `Owners meet …`: behind its first word stands a small one that is no part of names. Asked first, for most lines do. */
function opensAsSentence(text: string, { titles, particles }: Lexicon): boolean {
  const [, first, next] = ONE_CAPITAL.exec(text) ?? [];
  return first !== undefined && !titles.has(first.toLowerCase()) && !particles.has(next!);
}

const ONE_CAPITAL = /^(\p{Lu}\p{L}*) ([a-z]+)(?![\p{L}\p{M}'\u2019.-])/u;

function peopleIn(text: string, lexicon: Lexicon, opening: RegExp): readonly Person[] {
  const [first] = piecesOf(text, lexicon); // most lines open with no name: only then are they cut up further
  if (!first || !readName(first.text, first.start, lexicon, opening)) return [];
  const people: Person[] = [];
  const pieces = [...piecesOf(text, lexicon)];
  const isList =
    opening === LABELLED_NAME
      ? pieces.length > 2
      : pieces.length > 1 && pieces.every(({ by }, i) => i === 0 || by === "bar");
  const allNames =
    isList && pieces.every((piece) => readName(piece.text, piece.start, lexicon, opening)?.cut === false);
  for (const [i, piece] of pieces.entries()) {
    const found = readName(piece.text, piece.start, lexicon, opening);
    const isListed =
      piece.by === "comma" && !found?.cut && pieces.slice(i + 1).some(({ by }) => by === "and");
    if (!found || !(people.length === 0 || piece.by === "and" || isListed || allNames)) break;
    people.push(found.person);
  }
  return people;
}

/** Is all of it the name of one person? */
export const isPersonsName = (text: string, lexicon: Lexicon): boolean =>
  findPeople(text, lexicon)[0]?.name === text.trim();

/** Without what stands in brackets (`Jo March (now); Amy March (earlier)`), jobs apart from names. Same length. */
const plain = (text: string, lexicon: Lexicon): string =>
  unglue(text, lexicon).replace(/\([^()]*\)/g, (words) => " ".repeat(words.length));

/**
 * `Jo MarchWriter`, `Jo March24.04.2024`: what is run together with the name is parted from it; the text keeps its
 * length. What a capital inside a word begins is no name if it is a word of the trade or of networks, or an article.
 */
function unglue(text: string, lexicon: Lexicon): string {
  const apart = text.includes("@")
    ? text.replace(HANDLE, (word) => `\u2022${" ".repeat(word.length - 1)}`)
    : text;
  if (!hasGluedCapital(apart) && !/\d/.test(apart)) return apart;
  return apart
    .replace(/(?<=\p{Ll}{2})(?:\p{Lu}\p{Ll}+|X$)/gu, (word) =>
      isGlued(word.toLowerCase(), lexicon) ? `\u2022${" ".repeat(word.length - 1)}` : word,
    )
    .replace(/(?<=\p{Ll}{2})\d{1,4}(?=[\s,.:/]|$)/gu, (figures) => `\u2022${" ".repeat(figures.length - 1)}`);
}

/** `Jo March@jomarch`: the address on a network right behind the name; that of a letter has a dot. */
const HANDLE = /(?<=\p{Lu}[\p{L}'\u2019-]*)@\w{2,30}(?=\s|$)/gu;

const isGlued = (word: string, lexicon: Lexicon): boolean =>
  lexicon.jobs.has(word) ||
  lexicon.service.has(word) ||
  lexicon.jobFields.has(word) ||
  lexicon.labels.has(word);

const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

interface Piece {
  readonly text: string;
  readonly start: number;
  /** What parts it from the piece before. */
  readonly by: "comma" | "mark" | "bar" | "and";
}

/** Commas, bars, brackets, dashes with space and wide gaps part names; the words for `and` do, too. */
const SEPARATOR = /\s*[,;|/()\u2022\u00b7]\s*|\s+[-\u2013\u2014]\s*|\s{2,}|\t/g;

/** One after another, as they are asked for; those without a letter or figure are left out. */
function* piecesOf(text: string, lexicon: Lexicon): Iterable<Piece> {
  const { and } = lexicon;
  let start = 0;
  let by: Piece["by"] = "mark";
  for (const match of text.matchAll(SEPARATOR)) {
    yield* splitAtWords({ text: text.slice(start, match.index), start, by }, and);
    start = match.index + match[0].length;
    by = markOf(match[0]);
  }
  yield* splitAtWords({ text: text.slice(start), start, by }, and);
}

function markOf(mark: string): Piece["by"] {
  if (mark.includes(";")) return "and";
  if (mark.includes("|")) return "bar";
  return /,|^\s+$/.test(mark) ? "comma" : "mark";
}

/** `Jo March and Amy March` → its two halves; the white space around the word goes with it. */
function splitAtWords(piece: Piece, and: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let by = piece.by;
  for (const word of piece.text.matchAll(and)) {
    pieces.push({ text: piece.text.slice(from, word.index), start: piece.start + from, by });
    from = word.index + word[0].length;
    by = "and";
  }
  pieces.push({ text: piece.text.slice(from), start: piece.start + from, by });
  return pieces.filter(({ text }) => !isBlank(text));
}

const LEAST_NAMES = 2;
const MOST_NAMES = 5;
/** Four words and more in capitals are a headline: `MILL STRIKE ENTERS THIRD WEEK`. */
const MOST_IN_CAPITALS = 3;
const INITIAL = /^(?:\p{Lu}{1,2}|(?:\p{Lu}\.){1,3})$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'\u2019.-]*$/u;
/** Letters without case begin names, too. */
const LABELLED_NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'\u2019.-]*$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

interface Name {
  readonly person: Person;
  /** A word of the trade followed: `Amy March Gazette Staff`, or `Harbour Valley County`, which is no person. */
  readonly cut: boolean;
}

/** The name at the head of a piece, up to a word of the trade: `Amy March Gazette Staff` → `Amy March`. */
function readName(text: string, offset: number, lexicon: Lexicon, opening: RegExp): Name | null {
  const tokens = firstTokens(text);
  while (tokens[0] && lexicon.titles.has(bare(tokens[0][0]))) tokens.shift();
  const all = takeName(tokens, lexicon, opening);
  const taken = all && once(all);
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
  for (const token of text.matchAll(/\S+/g)) {
    tokens.push(token);
    if (tokens.length === MOST_TOKENS) break;
  }
  return tokens;
}

/** The words up to one that ends a name; null where a word is no part of any name. */
function takeName(
  tokens: readonly RegExpMatchArray[],
  lexicon: Lexicon,
  opening: RegExp,
): readonly RegExpMatchArray[] | null {
  const taken: RegExpMatchArray[] = [];
  for (const [i, token] of tokens.entries()) {
    if (lexicon.months.has(bare(token[0])) && /^\d/.test(tokens[i + 1]?.[0] ?? "")) break; // `Jo March December 22`
    if (lexicon.labelWords.has(bare(token[0]))) return null;
    if (isTradeWord(token[0], lexicon) || endsName(token[0], lexicon)) break;
    if (!isNamePart(token[0], lexicon, opening)) return null;
    taken.push(token);
  }
  return taken;
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

/** Two names at least, or a name behind initials; no place, and no name of a house (`NBC Valley`). */
function isPerson(taken: readonly RegExpMatchArray[], lexicon: Lexicon, opening: RegExp): boolean {
  const first = taken[0]?.[0];
  if (
    !first ||
    taken.length < LEAST_NAMES ||
    taken.length > MOST_NAMES ||
    !opening.test(first) ||
    lexicon.placeOpeners.has(bare(first))
  )
    return false;
  if (/^\p{Lu}{3,}$/u.test(first) && taken.some(([word]) => /\p{Lu}\p{Ll}/u.test(word))) return false;
  if (taken.length > MOST_IN_CAPITALS && taken.every(([word]) => /^\p{Lu}{2,}$/u.test(word))) return false;
  const names = taken.filter(([word]) => opening.test(word) && !INITIAL.test(word) && !SUFFIX.test(word));
  return names.length >= 2 || (names.length === 1 && taken.length >= 2 && INITIAL.test(first));
}

/** Its letters; most tokens have nothing else. */
function bare(token: string): string {
  const lower = token.toLowerCase();
  return endOfSmall(lower, 0) === lower.length ? lower : lower.replace(/[^\p{L}]/gu, "");
}

function isTradeWord(token: string, lexicon: Lexicon): boolean {
  const word = bare(token);
  return (
    lexicon.notPeople.has(word) || lexicon.jobs.has(word) || (lexicon.jobFields.has(word) && word.length > 4)
  );
}

/** An address, a figure, or a small word behind the name: `Jo March in Concord`, `Jo March jo@clarion.example`. */
const endsName = (token: string, lexicon: Lexicon): boolean =>
  /[@\d]|^https?:/.test(token) ||
  (/^[\p{Ll}\p{Lo}]/u.test(token) &&
    !lexicon.particles.has(bare(token)) &&
    isSmallWord(bare(token), lexicon));

/** `Jo March in Concord`, `Jo March last updated \u2026`. */
const isSmallWord = (word: string, lexicon: Lexicon): boolean =>
  lexicon.functionWords.has(word) || lexicon.dateLabels.byFirst.has(word);

/** `HarbourJo`: labels run together. What stands before a capital inside a name is shorter (`MacDonald`). */
const RUN_TOGETHER = /\p{Lu}\p{Ll}{4,}\p{Lu}/u;

function isNamePart(token: string, lexicon: Lexicon, opening: RegExp): boolean {
  if (lexicon.particles.has(bare(token))) return true;
  return (
    token.length <= 24 &&
    !/['\u2019]s$/.test(token) &&
    !RUN_TOGETHER.test(token) &&
    (opening.test(token) || INITIAL.test(token) || SUFFIX.test(token))
  );
}
