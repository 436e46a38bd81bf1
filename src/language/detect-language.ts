import { findWords, type Word } from "../text/words.ts";
import { commonWords, sharedScripts } from "./common-words.ts";
import { scriptOf } from "./detect/script-of.ts";
import { type Owned, tellingWords } from "./detect/telling-words.ts";
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
