import { perSpelling } from "./spellings.ts";
import { isNumber, type Word } from "./words.ts";

/** Phrases by their first word; what each stands for is its tag. */
export interface PhraseIndex<Tag> {
  readonly byFirst: ReadonlyMap<string, Opened<Tag>>;
  /** Those that may stand at a word with this one behind it, longest first. */
  readonly thoseAt: (first: Word, next: Word | undefined) => readonly Phrase<Tag>[];
}

/** The phrases that a word opens. */
interface Opened<Tag> {
  /** Longest first. */
  readonly all: readonly Phrase<Tag>[];
  /** Those of this one word. */
  readonly alone: readonly Phrase<Tag>[];
  /** Those, and all that go on with this second word: behind most words stands none of these. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase<Tag>[]>;
}

interface Phrase<Tag> {
  readonly words: readonly string[];
  readonly tag: Tag;
}

/** A phrase in a text: words `from` to `to` (not included). */
export interface PhraseHit<Tag> {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
}

/** Stands for any number in a phrase: `# min read`. */
const ANY_NUMBER = "#";

/**
 * Makes phrases ready to be found. Phrases are folded words apart by spaces, `#` for any number:
 * `sign up`, `# comments`.
 */
export function indexPhrases<Tag>(phrases: Iterable<readonly [string, Tag]>): PhraseIndex<Tag> {
  const index = new Map<string, Phrase<Tag>[]>();
  for (const [text, tag] of phrases) {
    const words = text.split(" ");
    const first = words[0]!;
    const others = index.get(first);
    if (others) others.push({ words, tag });
    else index.set(first, [{ words, tag }]);
  }
  const byFirst = new Map([...index].map(([first, list]) => [first, opened(list)]));
  return { byFirst, thoseAt: lookingUp(byFirst) };
}

function opened<Tag>(phrases: readonly Phrase<Tag>[]): Opened<Tag> {
  const all = phrases.toSorted((a, b) => b.words.length - a.words.length);
  const seconds = new Set(phrases.flatMap(({ words }) => words.slice(1, 2)));
  const goingOnWith = (second: string) =>
    all.filter(({ words }) => words.length === 1 || words[1] === second);
  return {
    all,
    alone: all.filter(({ words }) => words.length === 1),
    bySecond: new Map([...seconds].map((second) => [second, goingOnWith(second)])),
  };
}

/**
 * Words that open phrases, and those that go on with them, are numbered: what a spelling is there, is looked up once. Most
 * words that open some are followed by one that goes on with others; a bit tells so before a list is asked for.
 */
function lookingUp<Tag>(byFirst: ReadonlyMap<string, Opened<Tag>>): PhraseIndex<Tag>["thoseAt"] {
  const openings = [...byFirst.values()];
  const firsts = numbered(byFirst.keys());
  const seconds = numbered(openings.flatMap(({ bySecond }) => [...bySecond.keys()]));
  const numberOfFirst = perSpelling((text) => firsts.get(isNumber({ text }) ? ANY_NUMBER : text) ?? NONE);
  const numberOfSecond = perSpelling((text) => (isNumber({ text }) ? ANY : (seconds.get(text) ?? NONE)));
  const alone = openings.map((opening) => (opening.alone.length > 0 ? opening.alone : NO_PHRASES));
  const bySecond = openings.map(
    (opening) => new Map([...opening.bySecond].map(([second, list]) => [seconds.get(second)!, list])),
  );
  const pairs = new Int32Array(PAIR_BITS / 32);
  bySecond.forEach((own, at) => {
    for (const second of own.keys()) pairs[pairOf(at, second) >> 5]! |= 1 << pairOf(at, second);
  });
  return (first, next) => {
    const at = numberOfFirst(first.spelling, first.text) - FIRST;
    if (at < 0) return NO_PHRASES;
    const second = next === undefined ? NONE : numberOfSecond(next.spelling, next.text);
    if (second === ANY) return openings[at]!.all;
    const mayBe = second !== NONE && (pairs[pairOf(at, second) >> 5]! & (1 << pairOf(at, second))) !== 0;
    return (mayBe ? bySecond[at]!.get(second) : undefined) ?? alone[at]!;
  };
}

/** The bit of two words; others may have the same. */
const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e37) + second) & (PAIR_BITS - 1);
const PAIR_BITS = 1 << 15;

const numbered = (words: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...new Set(words)].map((word, at) => [word, FIRST + at]));

/** A word of no phrase; any number, which may be `#` or a word of its own; the first of the others. */
const NONE = 0;
const ANY = 1;
const FIRST = 2;

const NO_PHRASES: readonly never[] = [];

/** Where words were looked up already, the flags of each: does it open phrases of the index, is it one, is it second in one? */
export interface Openers {
  readonly lists: readonly number[];
  readonly first: number;
  /** Left out with `second`: any word that opens a phrase may be one. */
  readonly alone?: number;
  readonly second?: number;
}

const ALL = -1;

/** The words of an index's phrases by their places in them. */
export function placesOf({ byFirst }: PhraseIndex<unknown>): {
  readonly first: readonly string[];
  readonly alone: readonly string[];
  readonly second: readonly string[];
} {
  return {
    first: [...byFirst.keys()],
    alone: [...byFirst].flatMap(([word, { alone }]) => (alone.length > 0 ? [word] : [])),
    second: [...byFirst.values()].flatMap(({ bySecond }) => [...bySecond.keys()]),
  };
}

/** All words of an index's phrases. */
export const wordsOfPhrases = ({ byFirst }: PhraseIndex<unknown>): readonly string[] =>
  [...byFirst.values()].flatMap(({ all }) => all.flatMap(({ words }) => words));

const NO_HITS: readonly PhraseHit<never>[] = [];

/** Every phrase at every word, in order of place, longer ones first. Linear in the words for a given index. */
export function findPhrases<Tag>(index: PhraseIndex<Tag>, words: readonly Word[]): readonly PhraseHit<Tag>[] {
  let hits: PhraseHit<Tag>[] | null = null;
  for (let from = 0; from < words.length; from += 1) hits = addPhrases(hits, index, words, from);
  return hits ?? NO_HITS;
}

/** The same, of words that were looked up: most open nothing. */
export function findOpened<Tag>(
  index: PhraseIndex<Tag>,
  words: readonly Word[],
  { lists, first, alone = ALL, second = ALL }: Openers,
): readonly PhraseHit<Tag>[] {
  let hits: PhraseHit<Tag>[] | null = null;
  const last = words.length - 1;
  for (let from = 0; from <= last; from += 1) {
    const own = lists[from]!;
    if ((own & first) === 0) continue;
    if ((own & alone) === 0 && (from === last || (lists[from + 1]! & second) === 0)) continue;
    hits = addPhrases(hits, index, words, from);
  }
  return hits ?? NO_HITS;
}

/** Those at one word; no list is made for none. */
function addPhrases<Tag>(
  hits: PhraseHit<Tag>[] | null,
  index: PhraseIndex<Tag>,
  words: readonly Word[],
  from: number,
): PhraseHit<Tag>[] | null {
  let found = hits;
  for (const { words: wanted, tag } of index.thoseAt(words[from]!, words[from + 1])) {
    if (!standsAt(words, from, wanted)) continue;
    found ??= [];
    found.push({ tag, from, to: from + wanted.length });
  }
  return found;
}

/** Every phrase with which the words begin, longer ones first. */
export function phrasesAtHead<Tag>(
  index: PhraseIndex<Tag>,
  words: readonly Word[],
): readonly PhraseHit<Tag>[] {
  return (words.length > 0 ? addPhrases<Tag>(null, index, words, 0) : null) ?? NO_HITS;
}

/** Do the words there go on as the phrase does? Its first word is known to. */
function standsAt(words: readonly Word[], from: number, wanted: readonly string[]): boolean {
  if (from + wanted.length > words.length) return false;
  for (let i = 1; i < wanted.length; i++) {
    const want = wanted[i]!;
    const word = words[from + i]!;
    if (want !== word.text && !(want === ANY_NUMBER && isNumber(word))) return false;
  }
  return true;
}
