import { hasGluedCapital } from "../../text/characters.ts";
import { nextMatch } from "../../text/next-match.ts";
import type { Lexicon } from "../page/lexicon.ts";
import { LABELLED_NAME, NAME, readName } from "./read-name.ts";

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
  const pieced = piecesOf(text, lexicon);
  const first = pieced.next().value;
  const opener = first ? readName(first.text, first.start, lexicon, opening) : null;
  if (!first || !opener) return []; // most lines open with no name: only then are they cut up further
  const people: Person[] = [];
  const pieces = [first, ...pieced];
  const isList =
    opening === LABELLED_NAME
      ? pieces.length > 2
      : pieces.length > 1 && pieces.every(({ by }, i) => i === 0 || by === "bar");
  const allNames =
    isList && pieces.every((piece) => readName(piece.text, piece.start, lexicon, opening)?.cut === false);
  for (const [i, piece] of pieces.entries()) {
    const found = i === 0 ? opener : readName(piece.text, piece.start, lexicon, opening);
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
function plain(text: string, lexicon: Lexicon): string {
  const apart = unglue(text, lexicon);
  return apart.includes("(") ? apart.replace(/\([^()]*\)/g, (words) => " ".repeat(words.length)) : apart;
}

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
    .replace(TWICE, (_, name: string) => `${name}\u2022${" ".repeat(name.length - 1)}`)
    .replace(/(?<=\p{Ll}{2})(?:\p{Lu}\p{Ll}+|X$)/gu, (word) =>
      isGlued(word.toLowerCase(), lexicon) ? `\u2022${" ".repeat(word.length - 1)}` : word,
    )
    .replace(/(?<=\p{Ll}{2})\d{1,4}(?=[\s,.:/]|$)/gu, (figures) => `\u2022${" ".repeat(figures.length - 1)}`);
}

/** `Jo MarchJo March`: the name beside a picture and that below it. */
const TWICE = /^(\p{Lu}.{4,40}?)\1(?![\p{L}\p{N}])/u;

/** `Jo March@jomarch`: the address on a network right behind the name; that of a letter has a dot. */
const HANDLE = /(?<=\p{Lu}[\p{L}'\u2019-]*)@\w{2,30}(?=\s|$)/gu;

const isGlued = (word: string, lexicon: Lexicon): boolean =>
  lexicon.jobs.has(word) ||
  lexicon.service.has(word) ||
  lexicon.urges.has(word) ||
  lexicon.jobFields.has(word) ||
  lexicon.labels.has(word) ||
  lexicon.months.has(word);

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
function* piecesOf(text: string, lexicon: Lexicon): Generator<Piece, undefined> {
  const { and } = lexicon;
  let start = 0;
  let by: Piece["by"] = "mark";
  for (let match = nextMatch(SEPARATOR, text, 0); match; match = nextMatch(SEPARATOR, text, start)) {
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
  let word = nextMatch(and, piece.text, 0);
  if (word === null) return isBlank(piece.text) ? NO_PIECES : [piece]; // most
  const pieces: Piece[] = [];
  let from = 0;
  let by = piece.by;
  for (; word; word = nextMatch(and, piece.text, from)) {
    pieces.push({ text: piece.text.slice(from, word.index), start: piece.start + from, by });
    from = word.index + word[0].length;
    by = "and";
  }
  pieces.push({ text: piece.text.slice(from), start: piece.start + from, by });
  return pieces.filter(({ text }) => !isBlank(text));
}

const NO_PIECES: readonly Piece[] = [];
