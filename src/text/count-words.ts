import { DIGIT, endOfSmall, LETTER, MARK, NUMBER, signAt } from "./characters.ts";

/** A word, or one sign of a script that is written without spaces. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** How many words a text has; of scripts that are written without spaces, how many signs. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; ) {
    if (!isPlain(text.charCodeAt(at))) return text.match(WORD)?.length ?? 0;
    const sign = signAt(text, at);
    const opens = sign >= LETTER || sign === DIGIT || sign === NUMBER;
    if (!inWord && opens) count += 1;
    inWord = opens || (inWord && (sign === MARK || "'’-".includes(text[at]!)));
    at = Math.max(at + 1, endOfSmall(text, at));
  }
  return count;
}

/** Letters of alphabets up to the Arabic one, and common punctuation: most texts have no others. */
const isPlain = (unit: number): boolean => unit < 0x700 || (unit >= 0x2000 && unit < 0x2070);
