import { perSpelling } from "../../text/spellings.ts";
import { isNumber, type Word } from "../../text/words.ts";
import { type CommonWords, commonWords } from "../common-words.ts";

/** A word that may tell a language, and how often it stands there. */
export interface Telling {
  readonly kind: number;
  /** What it tells by itself. */
  readonly own: Owned;
  /** Those of its letters that not all languages of its script have, each once. */
  readonly letters: readonly Owned[];
  times: number;
}

/**
 * In the order in which they come up, and how many words there are in all, figures aside. Most words tell none, so they are
 * passed over at the first look.
 */
export function tellingWords(words: readonly (readonly Word[])[]): {
  readonly telling: readonly Telling[];
  readonly count: number;
} {
  const telling: Telling[] = [];
  const others = new Map<string, Telling>();
  let count = 0;
  for (const line of words) {
    for (let at = 0; at < line.length; at += 1) {
      const { spelling, text } = line[at]!;
      const kind = kindOf(spelling, text);
      if (kind !== FIGURE) count += 1;
      if (kind < BY_LETTERS) continue;
      const place = placeOfKind[kind]!;
      const known = kind === BY_LETTERS ? others.get(text) : place < 0 ? undefined : telling[place];
      if (known) {
        known.times += 1;
        continue;
      }
      const found = kind === BY_LETTERS ? byLetters(text) : byWord(kind);
      if (kind === BY_LETTERS) others.set(text, found);
      else placeOfKind[kind] = telling.length;
      telling.push(found);
    }
  }
  for (const { kind } of telling) placeOfKind[kind] = -1;
  return { telling, count };
}

/** Which languages have a word or a letter, as places in `commonWords`; each has a number of its own. */
export interface Owned {
  readonly id: number;
  readonly places: readonly number[];
  /** Of how many they are: what many languages have, says less for each. */
  readonly root: number;
}

/** What no language has. */
const NOBODYS: Owned = { id: -1, places: [], root: 1 };

const owners = ownersOf(({ words }) => words);
const letterOwners = ownersOf(({ letters }) => [...letters]);

function ownersOf(signsOf: (language: CommonWords) => readonly string[]): ReadonlyMap<string, Owned> {
  const found = new Map<string, number[]>();
  commonWords.forEach((language, place) => {
    for (const sign of new Set(signsOf(language))) {
      const known = found.get(sign);
      if (known) known.push(place);
      else found.set(sign, [place]);
    }
  });
  return new Map(
    [...found].map(([sign, places], id) => [sign, { id, places, root: Math.sqrt(places.length) }]),
  );
}

function byWord(kind: number): Telling {
  const { own, letters } = commonest[kind - FIRST_WORD]!;
  return { kind, own, letters, times: 1 };
}

const byLetters = (text: string): Telling => ({
  kind: BY_LETTERS,
  own: NOBODYS,
  letters: lettersIn(text),
  times: 1,
});

/** The number of a common word; or, for others, whether it may have letters that tell something. */
const kindOf = perSpelling((text) => {
  const own = owners.get(text);
  if (own) return FIRST_WORD + own.id;
  if (isNumber({ text })) return FIGURE;
  return isAscii(text) ? NOTHING : BY_LETTERS;
});

const FIGURE = 0;
const NOTHING = 1;
const BY_LETTERS = 2;
const FIRST_WORD = 3;

/** Where a common word stands among those found, while a text is looked through; else -1. */
const placeOfKind = new Int16Array(FIRST_WORD + owners.size).fill(-1);

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

function lettersIn(word: string): readonly Owned[] {
  if (isAscii(word)) return [];
  return [...new Set(word)].flatMap((letter) => letterOwners.get(letter) ?? []);
}

/** What each common word tells, by its number. */
const commonest: readonly Pick<Telling, "own" | "letters">[] = [...owners].map(([word, own]) => ({
  own,
  letters: lettersIn(word),
}));
