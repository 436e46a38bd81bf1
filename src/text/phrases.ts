import { isNumber, type Word } from "./words.ts";

/** Phrases by their first word; what each stands for is its tag. */
export type PhraseIndex<Tag> = ReadonlyMap<string, Opened<Tag>>;

/** The phrases that a word opens. */
interface Opened<Tag> {
  /** Longest first. */
  readonly all: readonly Phrase<Tag>[];
  /** Those of this one word. */
  readonly alone: readonly Phrase<Tag>[];
  /** The second words of the others: behind most words stands none of them. */
  readonly seconds: ReadonlySet<string>;
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
  return new Map([...index].map(([first, list]) => [first, opened(list)]));
}

function opened<Tag>(phrases: readonly Phrase<Tag>[]): Opened<Tag> {
  return {
    all: phrases.toSorted((a, b) => b.words.length - a.words.length),
    alone: phrases.filter(({ words }) => words.length === 1),
    seconds: new Set(phrases.flatMap(({ words }) => words.slice(1, 2))),
  };
}

/** Where words were looked up already, the flags of each: does it open phrases of the index, is it one, is it second in one? */
export interface Openers {
  readonly lists: readonly number[];
  readonly first: number;
  readonly alone: number;
  readonly second: number;
}

/** Can no phrase begin at that word? */
const isIdle = ({ lists, first, alone, second }: Openers, at: number): boolean =>
  (lists[at]! & first) === 0 || ((lists[at]! & alone) === 0 && (lists[at + 1]! & second) === 0);

/** The words of an index's phrases by their places in them. */
export function placesOf(index: PhraseIndex<unknown>): {
  readonly first: readonly string[];
  readonly alone: readonly string[];
  readonly second: readonly string[];
} {
  return {
    first: [...index.keys()],
    alone: [...index].flatMap(([word, { alone }]) => (alone.length > 0 ? [word] : [])),
    second: [...index.values()].flatMap(({ seconds }) => [...seconds]),
  };
}

const NO_HITS: readonly PhraseHit<never>[] = [];

/** Every phrase at every word, in order of place, longer ones first. Linear in the words for a given index. */
export function findPhrases<Tag>(
  index: PhraseIndex<Tag>,
  words: readonly Word[],
  openers: Openers | null = null,
): readonly PhraseHit<Tag>[] {
  let hits: PhraseHit<Tag>[] | null = null;
  for (let from = 0; from < words.length; from++) {
    if (openers && isIdle(openers, from)) continue;
    const first = isNumber(words[from]!) ? ANY_NUMBER : words[from]!.text;
    const phrases = index.get(first);
    if (!phrases) continue;
    for (const { words: wanted, tag } of goesOn(phrases, words[from + 1]) ? phrases.all : phrases.alone) {
      if (standsAt(words, from, wanted)) {
        hits ??= [];
        hits.push({ tag, from, to: from + wanted.length });
      }
    }
  }
  return hits ?? NO_HITS;
}

const goesOn = ({ seconds }: Opened<unknown>, next: Word | undefined): boolean =>
  next !== undefined && (seconds.has(next.text) || (isNumber(next) && seconds.has(ANY_NUMBER)));

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
