import { findWords, isNumber, type Word } from "../text/words.ts";
import { type CommonWords, commonWords, scriptLanguages } from "./common-words.ts";

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
 * to do about as well as n-grams; they need no more than a table). Null: no letters. Linear in the text.
 */
export function detectLanguage(text: string): Detected | null {
  const script = scriptOf(text);
  if (script === null) return null;
  const code = scriptCodes.get(script);
  if (code) return { code: code === "zh" && hasKana(text) ? "ja" : code, score: Infinity, next: 0, share: 1 };
  return vote(findWords(text), byScript.get(script) ?? []);
}

const scriptCodes: ReadonlyMap<string, string> = new Map(scriptLanguages);
const sharedScripts: readonly CommonWords["script"][] = ["Latin", "Cyrillic", "Arabic", "Devanagari"];
const scripts = [...sharedScripts, ...scriptCodes.keys()].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, "gu")] as const,
);

/** A letter of these says as much as two or three of an alphabet. */
const DENSE: ReadonlySet<string> = new Set(["Han", "Hiragana", "Katakana", "Hangul"]);

function scriptOf(text: string): string | null {
  const plain = countPlain(text);
  const others = text.replace(ASCII_RUN, "");
  let best: string | null = plain > 0 ? "Latin" : null;
  let most = plain;
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

/** Letters from a to z, counted by their codes: a match for each takes twenty times as long. */
function countPlain(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const lower = text.charCodeAt(at) | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) count += 1;
  }
  return count;
}

const ASCII_RUN = /[\x00-\x7f]+/g;
const LETTERS = /\p{L}/gu;

/** Japanese writes its endings in kana, Chinese never. */
function hasKana(text: string): boolean {
  const kana = text.match(/[\u3041-\u30fa]/g)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return kana > han * 0.1;
}

const byScript: ReadonlyMap<string, readonly CommonWords[]> = new Map(
  sharedScripts.map((script) => [script, commonWords.filter((language) => language.script === script)]),
);

/** Which languages have a word or a letter, as places in `commonWords`. */
type Owners = ReadonlyMap<string, readonly number[]>;

const owners: Owners = ownersOf(({ words }) => words);
const letterOwners: Owners = ownersOf(({ letters }) => [...letters]);

function ownersOf(signsOf: (language: CommonWords) => readonly string[]): Owners {
  const found = new Map<string, number[]>();
  commonWords.forEach((language, place) => {
    for (const sign of new Set(signsOf(language))) found.set(sign, [...(found.get(sign) ?? []), place]);
  });
  return found;
}

/** A letter of its own says a little less than a word of its own: names of foreigners have such letters, too. */
const LETTER = 0.6;

function vote(words: readonly Word[], candidates: readonly CommonWords[]): Detected | null {
  const scores = new Float64Array(commonWords.length);
  const hits = new Uint32Array(commonWords.length);
  const add = (places: readonly number[], weight: number) => {
    for (const place of places) scores[place]! += weight / Math.sqrt(places.length);
  };
  for (const [text, times] of timesOfTelling(words)) {
    const own = owners.get(text) ?? [];
    add(own, times);
    const letters = new Set(lettersIn(text));
    for (const letter of letters) add(letterOwners.get(letter)!, (times * LETTER) / letters.size);
    const places =
      letters.size === 0
        ? own
        : new Set([...own, ...[...letters].flatMap((letter) => letterOwners.get(letter)!)]);
    for (const place of places) hits[place]! += times;
  }
  const ranked = candidates
    .map((language) => ({ code: language.code, place: commonWords.indexOf(language) }))
    .sort((a, b) => scores[b.place]! - scores[a.place]!);
  const [best, second] = ranked;
  const count = words.reduce((sum, word) => (isNumber(word) ? sum : sum + 1), 0);
  if (!best || count === 0) return null;
  const next = second ? scores[second.place]! : 0;
  return { code: best.code, score: scores[best.place]!, next, share: hits[best.place]! / count };
}

/** How often each word stands there that may tell a language; most tell none, and are only counted. */
function timesOfTelling(words: readonly Word[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of words) {
    if (owners.has(text) || !isAscii(text)) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

const lettersIn = (word: string): readonly string[] =>
  isAscii(word) ? [] : [...word].filter((letter) => letterOwners.has(letter));
