import { bySpelling } from "../../text/spellings.ts";
import { isNumber, type Word } from "../../text/words.ts";
import { type House, houseBetween, mayOpenHouse, readHouse, readHouseBefore } from "../names/houses.ts";
import { behindSmallArticle } from "../names/small-article.ts";
import type { Lexicon } from "../page/lexicon.ts";
import type { PageLine } from "../page/page-line.ts";

/** Words before and after the name of a house: `permission from {site}`, `{site} is part of`. */
export interface Frame {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Frames by the word next to the name: the last before it, or else the first after it. */
export interface FrameIndex {
  readonly byNext: ReadonlyMap<string, NextTo>;
  /** The same, asked by a word of a text. */
  readonly nextTo: (word: Word) => NextTo | undefined;
  /** Is the word one of those beyond the word next to a name? */
  readonly isBeyond: (word: Word) => boolean;
  /** Of each frame one word, which stands in the fewest lines: without any of them no frame stands in a line. */
  readonly telling: ReadonlySet<string>;
  /** Is the word one of those? */
  readonly isTelling: (word: Word) => boolean;
}

/** The frames before a name that end in a word, and those behind one that begin with it. */
interface NextTo {
  readonly before: Beside;
  readonly after: Beside;
}

/** Frames with one word next to the name, by the word beyond that one: most have another there than the line. */
interface Beside {
  readonly byBeyond: ReadonlyMap<string, readonly Frame[]>;
  /** Where none of those words stands there: the frames that go with any. */
  readonly withAny: readonly Frame[];
}

/** The lists (`List`) of the words next to the names in some frames, and of their telling words. */
export interface FrameLists {
  readonly next: number;
  readonly telling: number;
}

/** Any few words. */
const ANY = "*";
const ANY_NUMBER = "#";
const NO_FRAMES: readonly Frame[] = [];
const NO_HOUSES: readonly House[] = [];
const SLOT = "{site}";
/** Up to so many words stand for a `*`. */
const ANY_WORDS = 4;
/** Names of houses are shorter. */
const LONGEST_NAME = 6;

/** `small`: words that stand in every line. */
export function indexFrames(frames: readonly string[], small: ReadonlySet<string>): FrameIndex {
  const byBefore = new Map<string, Frame[]>();
  const byAfter = new Map<string, Frame[]>();
  const telling = new Set<string>();
  for (const text of frames) {
    const words = text.split(" ");
    const slot = words.indexOf(SLOT);
    const frame = { before: words.slice(0, slot), after: words.slice(slot + 1) };
    const last = frame.before.at(-1);
    const [index, key] = last ? [byBefore, last] : [byAfter, frame.after.find((word) => word !== ANY)!];
    index.set(key, [...(index.get(key) ?? []), frame]);
    telling.add(tellingWord([...frame.before, ...frame.after], small));
  }
  const nextWords = [...new Set([...byBefore.keys(), ...byAfter.keys()])];
  const byNext = new Map(
    nextWords.map((word) => [
      word,
      { before: besideOf(byBefore.get(word)), after: besideOf(byAfter.get(word)) },
    ]),
  );
  const besides = [...byNext.values()].flatMap(({ before, after }) => [before, after]);
  const beyond = bySpelling(
    new Map(besides.flatMap(({ byBeyond }) => [...byBeyond.keys()]).map((word) => [word, true])),
  );
  const tells = bySpelling(new Map([...telling].map((word) => [word, true])));
  return {
    byNext,
    nextTo: bySpelling(byNext),
    isBeyond: (word) => beyond(word) === true,
    telling,
    isTelling: (word) => tells(word) === true,
  };
}

function besideOf(frames: readonly Frame[] = NO_FRAMES): Beside {
  const words = new Set(frames.map(beyondOf));
  const those = (beyond: string | null) =>
    frames.filter((frame) => beyondOf(frame) === null || beyondOf(frame) === beyond);
  const byBeyond = [...words].flatMap((word) => (word === null ? [] : [[word, those(word)] as const]));
  return { byBeyond: new Map(byBeyond), withAny: those(null) };
}

/** The word of a frame that stands beyond the one next to the name; null: it has none, or it may be any. */
function beyondOf({ before, after }: Frame): string | null {
  const word = before.length > 0 ? before.at(-2) : after[after[0] === ANY ? 2 : 1];
  const isNext = before.length > 0 || after[after[0] === ANY ? 1 : 0] !== ANY;
  return word === undefined || word === ANY || word === ANY_NUMBER || !isNext ? null : word;
}

/** Long words are rare; small ones tell nothing, unless a frame has no others but numbers, which stand anywhere. */
function tellingWord(words: readonly string[], small: ReadonlySet<string>): string {
  const own = words.filter((word) => word !== ANY && word !== ANY_NUMBER);
  const telling = own.filter((word) => !small.has(word));
  return (telling.length > 0 ? telling : own).reduce((a, b) => (b.length > a.length ? b : a));
}

/** Every name that stands in one of the frames. */
export function findFramed(
  { text, words, lists, anyOf }: PageLine,
  frames: FrameIndex,
  { next, telling }: FrameLists,
  lexicon: Lexicon,
): readonly House[] {
  if ((anyOf & next) === 0 || (anyOf & telling) === 0) return NO_HOUSES;
  // The words of one list may be of several indexes.
  if (!words.some((word, i) => (lists[i]! & telling) !== 0 && frames.isTelling(word))) return NO_HOUSES;
  const houses: House[] = [];
  for (let i = 0; i < words.length; i++) {
    if ((lists[i]! & next) === 0) continue;
    const beside = frames.nextTo(words[i]!);
    if (beside === undefined) continue;
    const start = behindSmallArticle(words, i + 1);
    const before = mayOpenHouse(text, words, start)
      ? framesAt(frames, beside.before, words[i - 1])
      : NO_FRAMES;
    for (const frame of before) {
      const house = endsAt(words, i, frame.before)
        ? readAfter(text, words, start, frame.after, lexicon)
        : null;
      if (house) houses.push(house);
    }
    for (const frame of framesAt(frames, beside.after, words[i + 1])) {
      const house = readBefore(text, words, i, frame.after, lexicon);
      if (house) houses.push(house);
    }
  }
  return houses;
}

function framesAt(
  { isBeyond }: FrameIndex,
  { byBeyond, withAny }: Beside,
  beyond: Word | undefined,
): readonly Frame[] {
  if (byBeyond.size === 0 || beyond === undefined || !isBeyond(beyond)) return withAny; // most
  return byBeyond.get(beyond.text) ?? withAny;
}

/** The name before `after`; a `*` between them stands for a few words. */
function readBefore(
  text: string,
  words: readonly Word[],
  at: number,
  after: readonly string[],
  lexicon: Lexicon,
): House | null {
  const loose = after[0] === ANY;
  if (!matchAfter(words, at, after, loose ? 1 : 0)) return null;
  for (let to = at; to > 0 && to >= at - (loose ? ANY_WORDS : 0); to--) {
    const house = readHouseBefore(text, words, to, lexicon);
    if (house) return isSubject(text, words, house, lexicon) ? house : null;
  }
  return null;
}

/**
 * What a note says its house is opens a clause, perhaps with an article: `sailed from Port Halloran since 1931` and `just as the
 * Navy is part of …` speak of no house, nor does what is left of `St. Martin`.
 */
function isSubject(text: string, words: readonly Word[], house: House, { language }: Lexicon): boolean {
  const before = words.findLast(({ end }) => end <= house.start);
  if (!before) return true;
  const gap = text.slice(before.end, house.start).trim();
  if (gap !== "") return gap !== "." || !ABBREVIATED.test(text.slice(before.start, before.end));
  if (!language.time.articles.includes(before.text)) return /\p{Lu}/u.test(text[before.start]!);
  const ahead = words.findLast(({ end }) => end <= before.start);
  return !ahead || /\p{Lu}/u.test(text[before.start]!) || text.slice(ahead.end, before.start).trim() !== "";
}

const ABBREVIATED = /^\p{Lu}\p{Ll}?$/u;

/** The name behind `before`: up to `after` where the frame has one, else as far as capitals go. */
function readAfter(
  text: string,
  words: readonly Word[],
  start: number,
  after: readonly string[],
  lexicon: Lexicon,
): House | null {
  if (after.length === 0) return readHouse(text, words, start, lexicon);
  for (let to = start + 1; to <= Math.min(words.length, start + LONGEST_NAME); to++) {
    if (matchAfter(words, to, after)) return houseBetween(text, words, start, to, lexicon);
  }
  return null;
}

function endsAt(words: readonly Word[], at: number, before: readonly string[]): boolean {
  let i = at;
  for (let k = before.length - 1; k >= 0; k--) {
    if (before[k] === ANY) return hasBefore(words, i, before.slice(0, k));
    if (!fits(words[i], before[k]!)) return false;
    i--;
  }
  return true;
}

/** Do these words stand at most some words before? */
function hasBefore(words: readonly Word[], last: number, before: readonly string[]): boolean {
  for (let skip = 0; skip <= ANY_WORDS; skip++)
    if (last - skip >= 0 && endsAt(words, last - skip, before)) return true;
  return false;
}

/** Do the words there go on as these do, from the one numbered `first` on? */
function matchAfter(words: readonly Word[], from: number, after: readonly string[], first = 0): boolean {
  for (let k = first; k < after.length; k++) {
    const at = from + k - first;
    if (after[k] !== ANY) {
      if (!fits(words[at], after[k]!)) return false;
      continue;
    }
    for (let skip = 0; skip <= ANY_WORDS; skip++) if (matchAfter(words, at + skip, after, k + 1)) return true;
    return false;
  }
  return true;
}

const fits = (word: Word | undefined, want: string): boolean =>
  word !== undefined && (word.text === want || (want === ANY_NUMBER && isNumber(word)));
