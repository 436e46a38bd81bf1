import { perSpelling } from "../../text/spellings.ts";
import { isNumber, type Word } from "../../text/words.ts";

/**
 * The lists of a language in which a word may stand, as flags. Each word of a page is looked up once; a rule that needs
 * a word of some list asks the flags, and passes over the many lines that have none.
 */
export const List = {
  NUMBER: 1,
  /** A small word of running text. */
  SMALL: 2,
  SERVICE: 4,
  MONTH: 8,
  JOB: 16,
  /** Opens a phrase that tells junk wherever in a line it stands; is such a phrase by itself, or its second word. */
  CUE_WITHIN: 32,
  CUE_ALONE: 16384,
  CUE_SECOND: 32768,
  /** Opens a phrase that tells junk at the head of a line. */
  CUE_OPENING: 67108864,
  /** Stands in a label of pages. */
  CUE_LABEL: 33554432,
  /** Opens a phrase of these: what stands in bylines, what labels a date. */
  BYLINE: 64,
  DATE_LABEL: 128,
  /** Opens what stands behind the names of those who helped. */
  CONTRIBUTED: 65536,
  /** The same of what stands before or behind the name of a paper that is cited. */
  CITED: 256,
  CITED_ALONE: 262144,
  CITED_SECOND: 524288,
  /** Opens what stands before the name of a paper in which the text appeared first. */
  FIRST_PUBLISHED: 512,
  /** Stands next to the name in one of these frames. */
  SITE_FRAME: 1024,
  REPOST_FRAME: 2048,
  ASKED_FRAME: 16777216,
  /** The word of such a frame that tells it best: without one of these no frame stands in a line. */
  SITE_TELLING: 134217728,
  REPOST_TELLING: 268435456,
  ASKED_TELLING: 536870912,
  /** How an agency calls its own people. */
  OWN_PEOPLE: 4096,
  /** Holds a label of pictures (`photographer`). */
  PHOTO: 131072,
  /** What menus of all sites have; what calls on readers. */
  MENU: 1048576,
  CALL: 2097152,
  /** That papers are called by. */
  PAPER: 4194304,
  /** By which a house speaks of itself and to its readers: `our`. The last flag that a small whole number has room for. */
  VOICE: 1073741824,
  /** The word that says whose the rights are. */
  COPYRIGHT: 8388608,
  /** May stand in a line with its date. */
  TIME: 8192,
} as const;

/** The lists in which a word stands, as flags. */
export type WordLists = (word: Word) => number;

/** Words that stand in a list, or open its phrases: `words` may be phrases; `#` stands for any number. */
export type ListedWords = readonly (readonly [list: number, words: Iterable<string>])[];

/** `parts`: words that need only be a part of a word for it to stand in the list. */
export function indexLists(lists: ListedWords, parts: ListedWords = []): WordLists {
  const index = new Map<string, number>();
  for (const [list, words] of lists) for (const word of words) index.set(word, (index.get(word) ?? 0) | list);
  const numbers = (index.get("#") ?? 0) | List.NUMBER;
  const listsHolding = (text: string): number =>
    parts.reduce(
      (found, [list, words]) => ([...words].some((part) => text.includes(part)) ? found | list : found),
      0,
    );
  const find = perSpelling(
    (text) => (index.get(text) ?? 0) | (isNumber({ text }) ? numbers : 0) | listsHolding(text),
  );
  return ({ spelling, text }) => find(spelling, text);
}

/** For each word the lists in which it stands, and all of these together. */
export function lookUp(
  words: readonly Word[],
  listsOf: WordLists,
): { readonly lists: readonly number[]; readonly anyOf: number } {
  const lists: number[] = [];
  let anyOf = 0;
  for (const word of words) {
    const own = listsOf(word);
    lists.push(own);
    anyOf |= own;
  }
  return { lists, anyOf };
}
