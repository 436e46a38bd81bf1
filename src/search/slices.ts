import { once } from "../again/once.ts";
import type { ArticleTerms } from "./article-terms.ts";
import { digestOf, type Keep, type KeptValue } from "./keep.ts";
import { hashOf, type Layout, leastOf } from "./layout.ts";

/** An article in the index: its number, and the words that are searched for in it. */
export interface SearchedArticle {
  readonly key: number;
  readonly digest: string;
  readonly value: () => ArticleTerms | null;
}

/** The words of one article that belong to one bucket. */
export type Slice = readonly [key: number, terms: ArticleTerms];

/** The words of all articles, cut two ways: by articles, because these change, and by words, because these are filed. */
export interface Slices {
  readonly buckets: number;
  /** Of all that is in a bucket. */
  readonly digestOf: (bucket: number) => string;
  /** By rising keys. */
  readonly of: (bucket: number) => readonly Slice[];
}

/** Articles whose words are cut together; where one of them changes, all are cut anew. */
const BLOCK = 256;
/** More buckets would be more values to keep than their smallness is worth. */
const MOST_BUCKETS = 256;

/**
 * Cuts the words of the articles. Of a block that did not change nothing is cut; and a bucket in which no word changed has
 * the digest that it had. `base`: of all that the cut hangs on beside the words.
 */
export function slicesOf(
  articles: readonly SearchedArticle[],
  layout: Layout,
  base: string,
  keep: Keep,
): Slices {
  const buckets = Math.min(layout.words, MOST_BUCKETS);
  const blocks = inBlocks(articles).map((block) => cutBlock(block, buckets, base, keep));
  return {
    buckets,
    digestOf: (bucket) => digestOf(blocks.map((block) => block.digests[bucket])),
    of: (bucket) => blocks.flatMap((block) => block.of(bucket)).sort(([a], [b]) => a - b),
  };
}

/** By their numbers, so that one article more moves no other; half as full as they may be at the least. */
function inBlocks(articles: readonly SearchedArticle[]): readonly SearchedArticle[][] {
  let count = 1;
  while (count * BLOCK < articles.length) count *= 2;
  const blocks = Array.from({ length: count }, (): SearchedArticle[] => []);
  for (const article of articles) blocks[article.key % count]!.push(article);
  return blocks;
}

function cutBlock(block: readonly SearchedArticle[], buckets: number, base: string, keep: Keep) {
  const key = digestOf([base, buckets, block.map((one) => [one.key, one.digest])]);
  const slice = (bucket: number, cut: () => readonly Slice[][]): KeptValue<readonly Slice[]> =>
    keep("search-slice", `${key}${bucket}`, () => cut()[bucket]!);
  return {
    digests: digestsOf(block, buckets, slice),
    of: (bucket: number) => slice(bucket, () => cutWords(block, buckets)).value(),
  };
}

/** All buckets are cut at once; what was cut is not held, for together it is the words of the whole archive. */
function digestsOf(
  block: readonly SearchedArticle[],
  buckets: number,
  slice: (bucket: number, cut: () => readonly Slice[][]) => KeptValue<readonly Slice[]>,
): readonly string[] {
  const cut = once(() => cutWords(block, buckets));
  return Array.from({ length: buckets }, (_, bucket) => slice(bucket, cut).digest);
}

function cutWords(block: readonly SearchedArticle[], buckets: number): readonly Slice[][] {
  const cut = Array.from({ length: buckets }, (): Slice[] => []);
  for (const { key, value } of block) {
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
