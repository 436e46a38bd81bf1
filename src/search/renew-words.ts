import type { ArticleTerms } from "./article-terms.ts";
import { bitReader } from "./bits.ts";
import { isCommon, type Layout, NEXT_BITS } from "./layout.ts";
import { readWeighted } from "./list-text.ts";
import { ELSEWHERE, MOST_NEXT } from "./marks.ts";
import { packNext, type TermPostings } from "./postings.ts";
import { SLICES, type Slice, type Slices, sliceKey } from "./slices.ts";
import { type Coded, codedAs, filedAs, PARTS, type Parts } from "./word-parts.ts";

/** From what words were filed in the last build. Nothing is lost without, but then all words of a bucket are filed anew. */
export interface LastFiled {
  /** What was put last; undefined: nothing. */
  load(): unknown;
  put(filed: Filed): void;
  /** What was kept under a key then; undefined: nothing. */
  kept(shelf: string, key: string): unknown;
}

export interface Filed {
  /** Digest of all that the files hang on beside the words. */
  readonly base: string;
  /** Keys of the blocks that were cut, and of the buckets that came of them. */
  readonly blocks: readonly string[];
  readonly buckets: readonly string[];
}

export const NOTHING_FILED: LastFiled = { load: () => undefined, put() {}, kept: () => undefined };

/** When more than one block in so many is another, all words are filed anew. */
const FEW = 16;

/**
 * The buckets of the last build, from which those of nearly the same articles are made: a clipping that comes, goes or changes
 * has some hundred words, which lie in nearly all buckets, but in each there are only one or two of them. Null: too much is
 * another. `blocks`: keys of the blocks now.
 */
export function filedBefore(last: LastFiled, base: string, blocks: readonly string[]) {
  const filed = last.load() as Filed | undefined;
  if (!filed || filed.base !== base || filed.blocks.length !== blocks.length) return null;
  const others = blocks.flatMap((key, at) => (key === filed.blocks[at] ? [] : [at]));
  if (others.length * FEW > Math.max(FEW, blocks.length)) return null;

  return {
    /** What comes of a bucket, as `partsOf` says it; null: that is not known from before. */
    renewed(bucket: number, slices: Slices, layout: Layout): Parts | null {
      const parts = last.kept(PARTS, filed.buckets[bucket]!) as Parts | undefined;
      if (!parts) return null;
      const changes = new Map<string, Change>();
      for (const block of others) {
        const before = last.kept(SLICES, sliceKey({ key: filed.blocks[block]! }, bucket));
        if (before === undefined) return null;
        noteChanges(changes, before as readonly Slice[], slices.at(block, bucket));
      }
      const coded = withChanges(parts, changes, layout);
      return coded && filedAs(coded, layout);
    },
  };
}

/** Articles in which a term stands no more or otherwise, and those in which it stands now. */
interface Change {
  readonly gone: Set<number>;
  readonly come: Posting[];
}

interface Posting {
  readonly key: number;
  readonly weight: number;
  /** As `packNext` packs it. */
  readonly next: number;
}

function noteChanges(changes: Map<string, Change>, before: readonly Slice[], now: readonly Slice[]): void {
  const changeOf = (term: string): Change => {
    const known = changes.get(term) ?? { gone: new Set(), come: [] };
    changes.set(term, known);
    return known;
  };
  const was = new Map(before);
  const stays = new Set<number>();
  for (const [key, terms] of now) {
    const last = was.get(key);
    if (last && isSame(last, terms)) stays.add(key);
    else for (const [term, posting] of postingsIn(key, terms)) changeOf(term).come.push(posting);
  }
  for (const [key, terms] of before)
    if (!stays.has(key)) for (const [term] of postingsIn(key, terms)) changeOf(term).gone.add(key);
}

const isSame = (a: ArticleTerms, b: ArticleTerms): boolean =>
  a.terms === b.terms && a.weights === b.weights && a.next === b.next;

function postingsIn(key: number, { terms, weights, next }: ArticleTerms): readonly [string, Posting][] {
  if (terms === "") return [];
  const follows = next.split(" ");
  return terms
    .split(" ")
    .map((term, at) => [term, { key, weight: weights.charCodeAt(at) - 48, next: packNext(follows[at]!) }]);
}

/** All terms of a bucket, in order; null: of one it is not known what follows. */
function withChanges(
  { words, lists }: Parts,
  changes: ReadonlyMap<string, Change>,
  layout: Layout,
): readonly Coded[] | null {
  const long = new Map(lists.flatMap(([, entries]) => entries.map(([term, list]) => [term, list] as const)));
  const all = new Map<string, Coded>();
  for (const [, entries] of words)
    for (const [term, list, next] of entries) all.set(term, [term, long.get(term) ?? list, next]);
  for (const [term, change] of changes) {
    const found = changed(all.get(term), change, layout);
    if (!found) return null;
    if (found.keys.length === 0) all.delete(term);
    else all.set(term, codedAs(term, found, layout));
  }
  return [...all.keys()].sort().map((term) => all.get(term)!);
}

/** The articles of a term, without those in which it stands no more, and with those in which it stands now. */
function changed(coded: Coded | undefined, { gone, come }: Change, layout: Layout): TermPostings | null {
  const last = coded ? postingsOf(coded, layout) : NO_POSTINGS;
  const fresh = come.toSorted((a, b) => a.key - b.key);
  const keys: number[] = [];
  const weights: number[] = [];
  const next: number[] = [];
  const add = (key: number, weight: number, follows: number) => {
    keys.push(key);
    weights.push(weight);
    next.push(follows);
  };
  let taken = 0;
  const addFresh = (before: number) => {
    for (let one = fresh[taken]; one && one.key < before; taken += 1, one = fresh[taken])
      add(one.key, one.weight, one.next);
  };
  for (let at = 0; at < last.keys.length; at += 1) {
    const key = last.keys[at]!;
    addFresh(key);
    if (!gone.has(key)) add(key, last.weights[at]!, last.next[at]!);
  }
  addFresh(Number.POSITIVE_INFINITY);
  // Of a common word it is not kept what follows.
  if (coded?.[2] === ELSEWHERE && !isCommon(keys.length, layout)) return null;
  return { keys, weights, next };
}

interface Columns {
  readonly keys: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
  readonly next: ArrayLike<number>;
}

const NO_POSTINGS: Columns = { keys: [], weights: [], next: [] };

/** As `codedAs` wrote it. */
function postingsOf([, list, follows]: Coded, { keyBits }: Layout): Columns {
  const { numbers: keys, weights } = readWeighted(list, 2 ** keyBits);
  const next = new Uint32Array(keys.length);
  if (follows === ELSEWHERE) return { keys, weights, next };
  const reader = bitReader(follows);
  for (let at = 0; at < next.length; at += 1) {
    const number = reader.number();
    const count = number === MOST_NEXT ? 0 : number + 1;
    // The last mark comes first, and lies lowest.
    for (let place = 0; place < count; place += 1) next[at]! |= reader.bits(NEXT_BITS) << (NEXT_BITS * place);
    next[at]! |= count << (NEXT_BITS * MOST_NEXT);
  }
  return { keys, weights, next };
}
