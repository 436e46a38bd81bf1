import { foldToWords } from "../../text/fold.ts";
import { StemSet } from "../../text/stem-set.ts";
import { WordSet } from "../../text/word-set.ts";
import { toWord } from "../../text/words.ts";
import type { Person } from "../names/people.ts";
import type { Extent } from "./extent.ts";
import type { PageLine } from "./page-line.ts";

/** What the article's text says of its words. */
export interface Vocabulary {
  /** Does it use the word, or a form of it? Words are cut to five letters, so that these meet. */
  readonly speaksOf: (word: string) => boolean;
  /** Does it write the word (lower case) with a small letter? */
  readonly isCommon: (word: string) => boolean;
}

export function readVocabulary(lines: readonly PageLine[], extent: Extent | null): Vocabulary {
  const stems = new StemSet();
  const common = new WordSet();
  const own = extent ? lines.slice(extent.first, extent.last + 1) : [];
  // Running text first: of its words those that are common already have come with their stems.
  for (const { prose, words } of own) {
    if (prose < 0.5) continue;
    for (const word of words) {
      if (common.has(word.spelling, word.text)) continue;
      stems.add(word);
      if (!word.capital) common.add(word.spelling, word.text);
    }
  }
  for (const { prose, words } of own) {
    if (prose >= 0.5) continue;
    for (const { spelling, text, capital } of words) if (!capital) common.add(spelling, text);
  }
  return {
    speaksOf: (word) => stems.has(word),
    isCommon: (word) => {
      const { spelling, text } = toWord(word, 0);
      return common.has(spelling, text);
    },
  };
}

/** Who signs is not whom the text speaks of: the last word of the name stands in the running text. */
export function isNamedInText({ name }: Person, { speaksOf }: Vocabulary): boolean {
  return speaksOf(foldToWords(name).split(" ").at(-1)!);
}

/** `HARBOUR BRIDGE CLOSED` is nobody, when the text speaks of a harbour, of a bridge and of what is closed. */
export const isNobody = ({ name }: Person, { isCommon }: Vocabulary): boolean =>
  foldToWords(name).split(" ").every(isCommon);
