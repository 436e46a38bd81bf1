import { DIGIT, LETTER, MARK, NUMBER, signOfUnit } from "./characters.ts";
import { unitsOf } from "./units.ts";

/** A word, or one sign of a script that is written without spaces. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** How many words a text has; of scripts that are written without spaces, how many signs. */
export function countWords(text: string): number {
  const { length } = text;
  const units = unitsOf(text);
  let count = 0;
  let inWord = false;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at]!;
    const sign = signOfUnit(unit);
    if (sign === null) return text.match(WORD)?.length ?? 0; // most texts have but signs of the table
    const opens = sign >= LETTER || sign === DIGIT || sign === NUMBER;
    if (!inWord && opens) count += 1;
    inWord = opens || (inWord && (sign === MARK || isJoint(unit)));
  }
  return count;
}

/** `'`, `’` and `-` go on a word. */
const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2d;
