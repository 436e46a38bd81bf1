import { once } from "../again/once.ts";
import type { ArticleTerms } from "./article-terms.ts";
import { digestOf, type Keep } from "./keep.ts";
import { hashOf, type Layout, leastOf } from "./layout.ts";

/** An article in the index: its number, and the words that are searched for in it. */
export interface SearchedArticle {
  readonly key: number;
  /** Of its clipping. */
  readonly path: string;
  readonly digest: string;
  readonly value: () => ArticleTerms | null;
}

/** The words of one article that belong to one bucket. */
export type Slice = readonly [key: number, terms: ArticleTerms];

/** The words of all articles, cut two ways: by articles, because these change, and by words, because these are filed. */
export interface Slices {
  readonly buckets: number;
  /** Of each block of articles the key of all that its slices hang on. */
  readonly blocks: readonly string[];
  /** What of one block belongs to a bucket. */
  readonly at: (block: number, bucket: number) => readonly Slice[];
  /** Of all that is in a bucket. */
  readonly digestOf: (bucket: number) => string;
  /** Under which keys of `SLICES` the parts of a bucket are kept. */
  readonly keysOf: (bucket: number) => readonly string[];
  /** By rising keys. */
  readonly of: (bucket: number) => readonly Slice[];
}

/** Articles whose words are cut together. */
export interface Block {
  /** Digest of all that its slices hang on. */
  readonly key: string;
  readonly buckets: number;
  readonly articles: readonly SearchedArticle[];
}

/** Where slices are kept. */
export const SLICES = "search-slice";

/** Under which key the slice of a block for a bucket is kept. */
export const sliceKey = ({ key }: Pick<Block, "key">, bucket: number): string => `${key}${bucket}`;

/** Articles whose words are cut together; where one of them changes, all are cut anew. */
const BLOCK = 256;
/** More buckets would be more values to keep than their smallness is worth. */
const MOST_BUCKETS = 256;

/**
 * Cuts the words of the articles. Of a block that did not change nothing is cut; and a bucket in which no word changed has
 * the digest that it had. `base`: of all that the cut hangs on beside the words; `ahead`: may see to it that blocks are cut
 * before they are asked for.
 */
export function slicesOf(
  articles: readonly SearchedArticle[],
  layout: Layout,
  base: string,
  keep: Keep,
  ahead?: (blocks: readonly Block[]) => void,
): Slices {
  const blocks = blocksOf(articles, layout, base);
  ahead?.(blocks);
  const digests = blocks.map((block) => cutBlock(block, keep));
  const slice = (block: Block, bucket: number): readonly Slice[] =>
    keep(SLICES, sliceKey(block, bucket), () => cutWords(block)[bucket]!).value();
  return {
    buckets: bucketsOf(layout),
    blocks: blocks.map(({ key }) => key),
    at: (block, bucket) => slice(blocks[block]!, bucket),
    digestOf: (bucket) => digestOf(digests.map((own) => own[bucket])),
    keysOf: (bucket) => blocks.map((block) => sliceKey(block, bucket)),
    of: (bucket) => inOrderOfKeys(blocks.map((block) => slice(block, bucket))),
  };
}

const bucketsOf = ({ words }: Layout): number => Math.min(words, MOST_BUCKETS);

export function blocksOf(
  articles: readonly SearchedArticle[],
  layout: Layout,
  base: string,
): readonly Block[] {
  const buckets = bucketsOf(layout);
  return inBlocks(articles).map((articles) => {
    const key = digestOf([base, buckets, articles.map((one) => [one.key, one.digest])]);
    return { key, buckets, articles };
  });
}

/** The slices of all blocks for one bucket, as one. */
export const inOrderOfKeys = (slices: readonly (readonly Slice[])[]): readonly Slice[] =>
  slices.flat().sort(([a], [b]) => a - b);

/** By their numbers, so that one article more moves no other; half as full as they may be at the least. */
function inBlocks(articles: readonly SearchedArticle[]): readonly SearchedArticle[][] {
  let count = 1;
  while (count * BLOCK < articles.length) count *= 2;
  const blocks = Array.from({ length: count }, (): SearchedArticle[] => []);
  for (const article of articles) blocks[article.key % count]!.push(article);
  return blocks;
}

/**
 * Sees to it that all slices of a block are kept, and says their digests. All buckets are cut at once; what was cut is not
 * held, for together it is the words of the whole archive.
 */
export function cutBlock(block: Block, keep: Keep): readonly string[] {
  const cut = once(() => cutWords(block));
  return Array.from(
    { length: block.buckets },
    (_, bucket) => keep(SLICES, sliceKey(block, bucket), () => cut()[bucket]!).digest,
  );
}

function cutWords({ articles, buckets }: Block): readonly Slice[][] {
  const cut = Array.from({ length: buckets }, (): Slice[] => []);
  for (const { key, value } of articles) {
    const words = value();
    if (words) for (const [bucket, terms] of cutArticle(words, buckets)) cut[bucket]!.push([key, terms]);
  }
  return cut;
}

function cutArticle(words: ArticleTerms, buckets: number): ReadonlyMap<number, ArticleTerms> {
  const found = new Map<number, { terms: string[]; weights: string; next: string[] }>();
  const next = words.next.split(" ");
  for (const [i, term] of words.terms.split(" ").entries()) {
    const bucket = bucketOf(term, buckets);
    let slice = found.get(bucket);
    if (slice === undefined) {
      slice = { terms: [], weights: "", next: [] };
      found.set(bucket, slice);
    }
    slice.terms.push(term);
    slice.weights += words.weights[i]!;
    slice.next.push(next[i]!);
  }
  return new Map(
    [...found].map(([bucket, { terms, weights, next }]) => [
      bucket,
      { terms: terms.join(" "), weights, next: next.join(" ") },
    ]),
  );
}

/** Words that begin alike are filed together, and so they are in one bucket. */
const bucketOf = (term: string, buckets: number): number => hashOf(term.slice(0, leastOf(term))) % buckets;
