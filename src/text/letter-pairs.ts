/** Chinese and Japanese put no spaces between words: of what is written so, pairs of letters are compared. */
const FIRST = 0x3040;
const LAST = 0x9fff;
/** Hiragana are endings and small words: a pair of them stands in every sentence. */
const LAST_HIRAGANA = 0x309f;

/** Has a word (one run of letters) such letters? They begin or end it. */
export const isSpaceless = (word: string): boolean =>
  isOf(word.charCodeAt(0)) || isOf(word.charCodeAt(word.length - 1));

const isOf = (unit: number): boolean => unit >= FIRST && unit <= LAST;

/** Neighbouring letters of it, two and two, but those that every sentence has. */
export function pairsIn(word: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const [first, second] = [word.charCodeAt(at - 1), word.charCodeAt(at)];
    if (!isOf(first) || !isOf(second)) continue;
    if (first > LAST_HIRAGANA || second > LAST_HIRAGANA) pairs.push(word.slice(at - 1, at + 1));
  }
  return pairs;
}

/** How much of a word a pair of letters is: words have two letters, foreign ones (in katakana) about four. */
export const worthOfPair = (pair: string): number =>
  isKatakana(pair, 0) && isKatakana(pair, 1) ? 0.25 : 0.5;

const isKatakana = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit > LAST_HIRAGANA && unit <= LAST_KATAKANA;
};

const LAST_KATAKANA = 0x30ff;
