import { languages } from "../../language/index.ts";
import { foldToWords } from "../../text/fold.ts";

/** Words of the runs by which candidates meet. */
const RUN = 3;
/** Words of a quotation all of whose runs are kept; runs of which one is kept in a longer one. */
const SHORT = 8;
const WINDOW = 3;
/** Small words that open a fragment and tell nothing: `are simply no answer`. */
const FUNCTION_WORDS = new Set(languages.flatMap(({ press }) => press.functionWords));

/** The words of a quotation, folded, endings off. */
export const wordsOfQuote = (text: string): readonly string[] =>
  foldToWords(text.replace(/[\u2010-\u2015-]/g, " "))
    .split(" ")
    .map(stem);

/** `allies’`, `issues`: an ending that versions differ in. */
function stem(word: string): string {
  if (word.length <= 4 || word.charCodeAt(word.length - 1) !== S) return word;
  return word.slice(0, word.at(-2) === "'" ? -2 : -1);
}

const S = "s".charCodeAt(0);

/** Which words tell something. */
export const contentOf = (words: readonly string[]): readonly boolean[] =>
  words.map((word) => word.length > 2 && !FUNCTION_WORDS.has(word));

/**
 * The runs by which it meets others, as digests: all of a short quotation; of a long one the least of every three in a
 * row, so that five shared words always share one (winnowing: Schleimer, Wilkerson and Aiken 2003).
 */
export function keysOfQuote(words: readonly string[]): readonly number[] {
  const content = contentOf(words);
  const hashes: number[] = [];
  for (let i = 0; i + RUN <= words.length; i++)
    if (content[i] || content[i + 1] || content[i + 2]) hashes.push(hashOf(words, i, i + RUN));
  const keys = new Set<number>();
  const window = words.length <= SHORT ? 1 : WINDOW;
  for (let i = 0; i < hashes.length; i++) {
    let least = hashes[i]!;
    for (let next = i + 1; next < i + window && next < hashes.length; next++)
      least = Math.min(least, hashes[next]!);
    keys.add(least);
  }
  if (words.length <= RUN + 2) keys.add(hashOf(["=", ...coreOf(words)], 0));
  return [...keys];
}

/** FNV-1a, 32 bits, of words with a space between them; two runs that meet by chance are told apart by `isSameSpeech`. */
function hashOf(words: readonly string[], from: number, to = words.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (at > from) hash = Math.imul(hash ^ SPACE, PRIME);
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  }
  return hash >>> 0;
}

const PRIME = 0x01000193;
const SPACE = " ".charCodeAt(0);

/** Without the small words that open it. */
function coreOf(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !FUNCTION_WORDS.has(word));
  return first < 0 ? words : words.slice(first);
}
