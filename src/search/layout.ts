import { isSpaceless } from "./words.ts";

/**
 * Where things lie in the index: known to whoever writes it and to whoever reads it in a browser. All sizes grow in
 * steps of two with the number of articles, so that one clipping more leaves nearly every file as it is.
 */
export interface Layout {
  /** Articles in the index. */
  readonly count: number;
  /** Keys of articles are numbers below 2 to this power. */
  readonly keyBits: number;
  /** So many files hold the words, and as many what follows them. */
  readonly words: number;
  /** As many hold the lists that are too long to lie among the words: few of them share a file. */
  readonly lists: number;
  /** So many files hold what can be filtered by, and as many the names. */
  readonly facts: number;
  /** So many files hold the articles themselves. */
  readonly articles: number;
}

/** Keys for each article: the more, the seldomer two articles want the same one; each doubling costs a bit a word. */
const KEYS_EACH = 64;
/** Articles whose words make a file of some 20 kB. */
const ARTICLES_A_WORD_FILE = 32;
const ARTICLES_A_FACT_FILE = 16_384;
const ARTICLES_A_FILE = 2;

export function layoutOf(count: number): Layout {
  const words = steps(count / ARTICLES_A_WORD_FILE);
  return {
    count,
    keyBits: Math.log2(steps(count * KEYS_EACH)),
    words,
    lists: words,
    facts: steps(count / ARTICLES_A_FACT_FILE),
    articles: steps(count / ARTICLES_A_FILE),
  };
}

/** The least power of two that is not below a number. */
const steps = (least: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, least))));

/** FNV-1a over UTF-16 units, then mixed: 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Words that begin with the same letters lie together, so that a beginning finds them all in one file. */
const LEAST_LETTERS = 3;

/** In a script without spaces a sign is much of a word. */
export const leastOf = (term: string): number => (isSpaceless(term) ? 1 : LEAST_LETTERS);

/** The beginning by which a term is filed: longer where `split` says that too many words share a shorter one. */
export function groupOf(term: string, split: ReadonlySet<string>): string {
  let length = leastOf(term);
  while (length < term.length && split.has(term.slice(0, length))) length += 1;
  return term.slice(0, length);
}

/** May all words with this beginning be found in one file? */
export function isWholeGroup(beginning: string, split: ReadonlySet<string>): boolean {
  const group = groupOf(beginning, split);
  return group.length >= leastOf(beginning) && !split.has(group);
}

export const wordFileOf = (group: string, { words }: Layout): number => hashOf(group) % words;
export const listFileOf = (term: string, { lists }: Layout): number => hashOf(term) % lists;
export const factFileOf = (key: number, { facts }: Layout): number => key % facts;
export const articleFileOf = (key: number, { articles }: Layout): number => key % articles;

/** Paths below the site. Folders of some two hundred files at the most stay quick on any disk. */
export const MANIFEST = "search/index.js";
export const CLIENT = "assets/search.js";
export const filePath = (kind: FileKind, number: number): string =>
  kind === "articles"
    ? `search/articles/${hex(number >> 8)}/${hex(number & 255)}.js`
    : `search/${kind}/${hex(number)}.js`;

/** `keys`: one file, of the numbers of all articles. */
export type FileKind = "keys" | "words" | "lists" | "next" | "facts" | "names" | "articles";

const hex = (number: number): string => number.toString(16).padStart(2, "0");

/** A posting says in so many bits how much an article is about a word. */
export const WEIGHT_BITS = 3;
/** The word that follows is known by so many bits of its hash: enough to tell most phrases, not all. */
export const NEXT_BITS = 5;
/**
 * A word that stands in more than half of all articles: its list tells which of them, by their places in the list of
 * all keys, and nothing is kept of what follows: anything does.
 */
export const isCommon = (articles: number, { words }: Layout): boolean =>
  articles > Math.max(LEAST_COMMON, (words * ARTICLES_A_WORD_FILE) / 2);

/** In a small archive no word is common. */
const LEAST_COMMON = 64;

/** No word follows. */
export const NO_NEXT = 0;

export const nextMark = (term: string): number => 1 + (hashOf(`next ${term}`) % (2 ** NEXT_BITS - 1));

/** The name of the one function that files of the index call. */
export const CALL = "clipfileSearch";
