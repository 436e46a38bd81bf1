import { type Hand, openHand } from "../cache/hand.ts";
import { digestOf } from "../cache/key.ts";
import { stageKey } from "../cache/remember.ts";
import type { Shelves, Step } from "../cache/shelves.ts";
import type { Store } from "../cache/store.ts";
import type { Files } from "../effects.ts";
import type { ArticleTerms } from "../search/article-terms.ts";
import type { Filing } from "../search/filing.ts";
import type { Keep } from "../search/keep.ts";
import type { Layout } from "../search/layout.ts";
import type { WordsAhead } from "../search/plan-search.ts";
import { gatherPostings } from "../search/postings.ts";
import { filedBefore, type LastFiled } from "../search/renew-words.ts";
import {
  type Block,
  blocksOf,
  cutBlock,
  inOrderOfKeys,
  type SearchedArticle,
  SLICES,
  type Slice,
  sliceKey,
  slicesOf,
} from "../search/slices.ts";
import { type Bucket, bucketsOf, fileBucket, OUTLINES } from "../search/word-files.ts";
import { partsOf } from "../search/word-parts.ts";
import { fromBothEnds } from "./both-ends.ts";
import type { CrewOnCall } from "./crew.ts";
import type { BroughtValues, Given } from "./errands.ts";

/** Articles whose words are to be cut for the index. */
export interface CutErrand extends Given, Omit<Block, "articles"> {
  /** `step`: where its words are kept. */
  readonly articles: readonly (Omit<SearchedArticle, "value"> & { readonly step: Step })[];
}

/** Words that are to be filed. */
export interface FileErrand extends Given {
  readonly key: string;
  /** Keys of the slices. */
  readonly slices: readonly string[];
  readonly layout: Layout;
}

/** Blocks that are cut in the time that a clipping takes to be examined; and articles of buckets that are filed in it. */
const ARTICLES_OF_BLOCKS = 30;
const ARTICLES_OF_BUCKETS = 6000;

/**
 * Threads cut the words of articles and file them, so that whoever plans the index finds it in the store. `isAwaited`: somebody
 * waits for it, so that threads are hired where there are none yet; it is also made behind pages, and then time is no matter.
 */
export function wordsAhead(
  store: Store,
  crew: CrewOnCall,
  stepOf: (path: string) => Step,
  isAwaited: boolean,
): WordsAhead {
  const take = takingInto(store);
  return {
    cut(blocks) {
      const unknown = uncut(blocks, store);
      const count = unknown.reduce((sum, { articles }) => sum + articles.length, 0);
      const worth = isAwaited ? count / ARTICLES_OF_BLOCKS : 0;
      const here = (at: number) => void cutBlock(unknown[at]!, keepIn(store));
      const { at } = cutErrands(unknown, store, stepOf);
      const { tasks, meanwhile } = fromBothEnds(unknown.length, at, here);
      crew.send("cut", tasks, { stage: null, worth, take, meanwhile });
    },
    file(buckets, layout) {
      const errands = fileErrands(buckets, layout, store);
      const worth = isAwaited ? (errands.length * layout.count) / ARTICLES_OF_BUCKETS : 0;
      crew.send("file", errands, { stage: null, worth, take });
    },
  };
}

/** Words that are cut and filed while something else is done. */
export interface WordsBegun {
  /** To be called now and then: what was cut is taken, and when that is all, it is filed. */
  goOn(): void;
  /** Nobody goes on with it: what was begun is taken. */
  finish(): void;
}

/** The same by threads alone, if there are any: whoever hired them has other things to do. `last`: what the last build filed. */
export function beginWords(
  store: Store,
  crew: CrewOnCall,
  { layout, base, searched }: Filing,
  stepOf: (path: string) => Step,
  last: LastFiled,
): WordsBegun {
  const take = takingInto(store);
  const unknown = uncut(blocksOf(searched, layout, base), store);
  let cut = crew.begin("cut", cutErrands(unknown, store, stepOf), take);
  let filed: ReturnType<typeof crew.begin> = null;
  const file = () => {
    const slices = slicesOf(searched, layout, base, keepIn(store));
    const isNear = filedBefore(last, base, slices.blocks) !== null;
    return crew.begin("file", fileErrands(bucketsOf(slices, base, isNear), layout, store), take);
  };
  return {
    goOn() {
      filed?.look();
      if (!cut?.look()) return;
      cut = null;
      filed = file();
    },
    finish() {
      cut?.wait();
      filed?.wait();
    },
  };
}

const takingInto =
  (store: Store) =>
  ({ made }: BroughtValues): void =>
    store.accept(made);

const isUnknown = (store: Store, shelf: string, key: string): boolean =>
  store.shelf(shelf).digestOf(key) === null;

const uncut = (blocks: readonly Block[], store: Store): readonly Block[] =>
  blocks.filter((block) => isUnknown(store, SLICES, sliceKey(block, 0)));

const cutErrands = (unknown: readonly Block[], store: Store, stepOf: (path: string) => Step) => ({
  length: unknown.length,
  at(at: number): CutErrand {
    const { key, buckets, articles } = unknown[at]!;
    const cut = articles.map(({ key, path, digest }) => ({ key, path, digest, step: stepOf(path) }));
    return { key, buckets, articles: cut, given: store.placesOf(cut.map(({ step }) => step)) };
  },
});

function fileErrands(buckets: readonly Bucket[], layout: Layout, store: Store) {
  // From what was filed last it is quickly made.
  const unknown = buckets.filter(({ key, isNear }) => !isNear && isUnknown(store, OUTLINES, key));
  return {
    length: unknown.length,
    at(at: number): FileErrand {
      const { key, slices } = unknown[at]!;
      const keys = slices();
      return { key, slices: keys, layout, given: store.placesOf(keys.map((key) => [SLICES, key])) };
    },
  };
}

/** The same work in a thread. What is not there, or damaged, is left to whoever can make it again. */
export function wordErrands(files: Files, folder: string) {
  const loaded = (hand: Hand, [shelf, key]: Step): unknown => {
    const value = hand.shelf(shelf).load(key);
    if (value === undefined) throw new Error(`There is no ${shelf} of ${key}`);
    return value;
  };
  return {
    cut({ given, articles, ...block }: CutErrand): BroughtValues {
      const hand = openHand(files, folder, given);
      const searched = articles.map(({ step, ...one }) => ({
        ...one,
        value: () => loaded(hand, step) as ArticleTerms | null,
      }));
      cutBlock({ ...block, articles: searched }, keepIn(hand));
      return { made: hand.made };
    },
    file({ given, key, slices, layout }: FileErrand): BroughtValues {
      const hand = openHand(files, folder, given);
      const words = () => inOrderOfKeys(slices.map((one) => loaded(hand, [SLICES, one]) as readonly Slice[]));
      fileBucket(key, () => partsOf(gatherPostings(words()), layout), keepIn(hand));
      return { made: hand.made };
    },
  };
}

/** What the last build of the same code filed. */
export function lastFiledIn(shelves: Pick<Shelves, "shelf">, code: string): LastFiled {
  const shelf = shelves.shelf(LAST_FILED);
  const key = stageKey(code, LAST_FILED, []);
  return {
    load: () => shelf.peek(key),
    put(filed) {
      if (shelf.digestOf(key) !== digestOf(JSON.stringify(filed))) shelf.put(key, filed);
    },
    kept: (name, key) => shelves.shelf(name).peek(key),
  };
}

const LAST_FILED = "search-last";

/** On shelves. Keys are made with the code that makes the values; a value that was damaged is made again. */
export const keepIn =
  (shelves: Pick<Shelves, "shelf">): Keep =>
  <T>(name: string, key: string, work: () => T) => {
    const shelf = shelves.shelf(name);
    const digest = shelf.digestOf(key) ?? shelf.put(key, work());
    return { digest, value: () => (shelf.load(key) as T | undefined) ?? work() };
  };
