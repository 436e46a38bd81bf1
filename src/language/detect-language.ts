import { perSpelling } from "../text/spellings.ts";
import { unitsOf } from "../text/units.ts";
import { findWords, isNumber, type Word } from "../text/words.ts";
import { type CommonWords, commonWords } from "./common-words.ts";
import { scriptLanguages } from "./script-languages.ts";

/** What the words of a text say of its language. */
export interface Detected {
  /** BCP 47. */
  readonly code: string;
  /** How much speaks for it: its common words, those of few languages counting most. */
  readonly score: number;
  /** The same for the next likely language. */
  readonly next: number;
  /** Share of its common words, and of words with letters of its own, among all; 1 where its script tells it. */
  readonly share: number;
}

/**
 * The language of a text by the script of most of its letters and, where several languages share that script, by
 * their commonest words (W. B. Cavnar and J. M. Trenkle, "N-gram-based text categorization", 1994, found short words
 * to do about as well as n-grams; they need no more than a table). Null: no letters. Linear in the text. `words`: those of
 * the text, line by line, where they are known already. `isLatin`: all its letters are known to be Latin ones.
 */
export function detectLanguage(
  text: string,
  words: readonly (readonly Word[])[] | null = null,
  isLatin = false,
): Detected | null {
  const script = isLatin && A_LETTER.test(text) ? "Latin" : scriptOf(text);
  if (script === null) return null;
  const code = scriptCodes.get(script);
  if (code) return { code: code === "zh" && hasKana(text) ? "ja" : code, score: Infinity, next: 0, share: 1 };
  return vote(words ?? [findWords(text)], byScript.get(script) ?? NO_PLACES);
}

const A_LETTER = /[A-Za-z]/;

const scriptCodes: ReadonlyMap<string, string> = new Map(scriptLanguages);
const sharedScripts: readonly CommonWords["script"][] = ["Latin", "Cyrillic", "Arabic", "Devanagari"];
const scripts = [...sharedScripts, ...scriptCodes.keys()].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, "gu")] as const,
);

/** A letter of these says as much as two or three of an alphabet. */
const DENSE: ReadonlySet<string> = new Set(["Han", "Hiragana", "Katakana", "Hangul"]);

function scriptOf(text: string): string | null {
  const { plain, hasForeign } = countPlain(text);
  let best: string | null = plain > 0 ? "Latin" : null;
  let most = plain;
  if (!hasForeign) return best;
  const others = text.replace(ASCII_RUN, "");
  let left = others.match(LETTERS)?.length ?? 0;
  for (const [name, letters] of scripts) {
    if (left === 0) break;
    const found = others.match(letters)?.length ?? 0;
    left -= found;
    const weight = found * (DENSE.has(name) ? 2.5 : 1) + (name === "Latin" ? plain : 0);
    if (weight > most) [best, most] = [name, weight];
  }
  return best;
}

/**
 * Letters from a to z, counted by their codes: a match for each takes twenty times as long. And is there one that is neither
 * ASCII nor one of the signs that stand in every text: dashes, quotation marks, spaces, `©`?
 */
function countPlain(text: string): { readonly plain: number; readonly hasForeign: boolean } {
  const units = unitsOf(text);
  const { length } = text;
  let plain = 0;
  let foreign = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at]!;
    const lower = unit | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) plain += 1;
    else if (unit > 0xa9 && (unit < 0x2010 || unit > 0x2027)) foreign += 1;
  }
  return { plain, hasForeign: foreign > 0 };
}

const ASCII_RUN = /[\x00-\x7f]+/g;
const LETTERS = /\p{L}/gu;

/** Japanese writes its endings in kana, Chinese never. */
function hasKana(text: string): boolean {
  const kana = text.match(/[\u3041-\u30fa]/g)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return kana > han * 0.1;
}

/** Places in `commonWords` of the languages of a script. */
const byScript: ReadonlyMap<string, readonly number[]> = new Map(
  sharedScripts.map((script) => [
    script,
    [...commonWords.keys()].filter((place) => commonWords[place]!.script === script),
  ]),
);

const NO_PLACES: readonly number[] = [];

/** Which languages have a word or a letter, as places in `commonWords`; each has a number of its own. */
interface Owned {
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

/** A letter of its own says a little less than a word of its own: names of foreigners have such letters, too. */
const LETTER = 0.6;

function vote(words: readonly (readonly Word[])[], candidates: readonly number[]): Detected | null {
  const scores = NO_SCORES.slice();
  const hits = NO_SCORES.slice();
  const add = ({ places, root }: Owned, weight: number) => {
    const each = weight / root;
    for (let i = 0; i < places.length; i += 1) scores[places[i]!]! += each;
  };
  const { telling, count } = tellingWords(words);
  for (const { own, letters, times } of telling) {
    add(own, times);
    for (const letter of letters) add(letter, (times * LETTER) / letters.length);
    const places =
      letters.length === 0 ? own.places : [...new Set([own, ...letters].flatMap((one) => one.places))];
    for (let i = 0; i < places.length; i += 1) hits[places[i]!]! += times;
  }
  const best = greatest(scores, candidates, null);
  if (best === null || count === 0) return null;
  const second = greatest(scores, candidates, best);
  const next = second === null ? 0 : scores[second]!;
  return { code: commonWords[best]!.code, score: scores[best]!, next, share: hits[best]! / count };
}

/** Numbers, not an array of bytes: one of these for each text takes long to make. */
const NO_SCORES: readonly number[] = commonWords.map(() => 0);

/** The candidate of the greatest score, but for one; of equals the first. */
function greatest(
  scores: readonly number[],
  candidates: readonly number[],
  but: number | null,
): number | null {
  let best: number | null = null;
  for (const place of candidates)
    if (place !== but && (best === null || scores[place]! > scores[best]!)) best = place;
  return best;
}

/** A word that may tell a language, and how often it stands there. */
interface Telling {
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
function tellingWords(words: readonly (readonly Word[])[]): {
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
