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
  let best: string | null = null;
  let most = 0;
  let left = text.match(LETTERS)?.length ?? 0;
  for (const [name, letters] of scripts) {
    if (left === 0) break;
    const found = text.match(letters)?.length ?? 0;
    left -= found;
    const weight = found * (DENSE.has(name) ? 2.5 : 1);
    if (weight > most) [best, most] = [name, weight];
  }
  return best;
}

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

/** Which languages have a word, by word. */
const owners: ReadonlyMap<string, readonly string[]> = ownersOf(
  commonWords.flatMap(({ code, words }) => [...new Set(words)].map((word) => [word, code] as const)),
);
const letterOwners: ReadonlyMap<string, readonly string[]> = ownersOf(
  commonWords.flatMap(({ code, letters }) => [...letters].map((letter) => [letter, code] as const)),
);

function ownersOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [key, code] of pairs) found.set(key, [...(found.get(key) ?? []), code]);
  return found;
}

/** A letter of its own says a little less than a word of its own: names of foreigners have such letters, too. */
const LETTER = 0.6;

function vote(words: readonly Word[], candidates: readonly CommonWords[]): Detected | null {
  const scores = new Map<string, number>();
  const hits = new Map<string, number>();
  const add = (codes: readonly string[], weight: number) => {
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + weight / Math.sqrt(codes.length));
  };
  const hit = (codes: Iterable<string>) => {
    for (const code of codes) hits.set(code, (hits.get(code) ?? 0) + 1);
  };
  let count = 0;
  for (const word of words) {
    if (isNumber(word)) continue;
    count++;
    const own = owners.get(word.text) ?? [];
    add(own, 1);
    const lettered = new Set(lettersIn(word.text));
    for (const letter of lettered) add(letterOwners.get(letter)!, LETTER / lettered.size);
    hit(new Set([...own, ...[...lettered].flatMap((letter) => letterOwners.get(letter)!)]));
  }
  const ranked = candidates
    .map(({ code }) => ({ code, score: scores.get(code) ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || count === 0) return null;
  return { ...best, next: second?.score ?? 0, share: (hits.get(best.code) ?? 0) / count };
}

const ASCII = /^[\x00-\x7f]*$/;

const lettersIn = (word: string): readonly string[] =>
  ASCII.test(word) ? [] : [...word].filter((letter) => letterOwners.has(letter));
