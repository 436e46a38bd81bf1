import { isNumber, type Word } from "./words.ts";

/** Phrases by their first word, longest first; what each stands for is its tag. */
export type PhraseIndex<Tag> = ReadonlyMap<string, readonly Phrase<Tag>[]>;

interface Phrase<Tag> {
  readonly words: readonly string[];
  readonly tag: Tag;
}

/** A phrase in a text: words `from` to `to` (not included). */
export interface PhraseHit<Tag> {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
}

/** Stands for any number in a phrase: `# min read`. */
const ANY_NUMBER = "#";

/**
 * Makes phrases ready to be found. Phrases are folded words apart by spaces, `#` for any number:
 * `sign up`, `# comments`.
 */
export function indexPhrases<Tag>(phrases: Iterable<readonly [string, Tag]>): PhraseIndex<Tag> {
  const index = new Map<string, Phrase<Tag>[]>();
  for (const [text, tag] of phrases) {
    const words = text.split(" ");
    const first = words[0]!;
    const others = index.get(first);
    if (others) others.push({ words, tag });
    else index.set(first, [{ words, tag }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Every phrase at every word, in order of place, longer ones first. Linear in the words for a given index. */
export function findPhrases<Tag>(index: PhraseIndex<Tag>, words: readonly Word[]): readonly PhraseHit<Tag>[] {
  const hits: PhraseHit<Tag>[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = isNumber(words[from]!) ? ANY_NUMBER : words[from]!.text;
    const phrases = index.get(first);
    if (!phrases) continue;
    for (const { words: wanted, tag } of phrases) {
      if (standsAt(words, from, wanted)) hits.push({ tag, from, to: from + wanted.length });
    }
  }
  return hits;
}

/** Do the words there go on as the phrase does? Its first word is known to. */
function standsAt(words: readonly Word[], from: number, wanted: readonly string[]): boolean {
  if (from + wanted.length > words.length) return false;
  for (let i = 1; i < wanted.length; i++) {
    const want = wanted[i]!;
    const word = words[from + i]!;
    if (want !== word.text && !(want === ANY_NUMBER && isNumber(word))) return false;
  }
  return true;
}
