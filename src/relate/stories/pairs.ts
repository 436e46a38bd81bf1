import { once } from "../../again/once.ts";
import { placesBefore } from "../../again/same-ends.ts";
import { type Edges, edgeList, rowsOf } from "./edges.ts";
import { nearPairs } from "./near-pairs.ts";
import { visitNeighbours } from "./neighbours.ts";
import { type FeatureIndex, indexOf, type Postings, postingsAmong } from "./postings.ts";

/** Things to be held against each other, numbered in an order that hangs on themselves alone. */
export interface Sought {
  /** Of each thing its own: equal key, equal thing. */
  readonly keys: readonly string[];
  /** By what likely pairs are found; see `visitNeighbours`. Asked for only where they are not known from before. */
  readonly featuresOf: (thing: number) => Uint32Array;
}

/** Which of them are alike. */
export interface Pairs {
  readonly keys: readonly string[];
  readonly features: readonly Uint32Array[];
  readonly edges: Edges;
  /** Of the features, made when it is first asked for; absent: they come from a store, and are asked for once. */
  readonly index?: () => FeatureIndex;
}

/** The same, held against what was found among other things before. */
export interface RenewedPairs {
  readonly pairs: Pairs;
  /** What became of those things; null: nothing is known of before. */
  readonly change: Change | null;
}

export interface Change {
  /** Of each thing, its number before; -1: it is new. */
  readonly was: Int32Array;
  /** Numbers before, of those that are gone. */
  readonly gone: readonly number[];
  /** Those that are new, and both of any other two of which only now, or only before, it is seen that they are alike. */
  readonly touched: ReadonlySet<number>;
}

export interface PairOptions {
  /** So many features must two share to be looked at. */
  readonly least: number;
  /** 0: they are not alike. Hangs on the two alone. */
  readonly scoreOf: (a: number, b: number) => number;
}

/** All pairs that are alike. */
export function findPairs({ keys, featuresOf }: Sought, { least, scoreOf }: PairOptions): Pairs {
  const list = edgeList();
  const features = keys.map((_, thing) => featuresOf(thing));
  visitNeighbours(features, least, (a, others) => {
    for (const b of others) {
      const score = scoreOf(a, b);
      if (score > 0) list.add(a, b, score);
    }
  });
  return { keys, features, edges: list.edges(), index: once(() => indexOf(features)) };
}

/** Of so many things one may be new or gone, or else all are looked at. */
const FEW = 16;

/**
 * The outcome of `findPairs`, got from an earlier one: only those pairs are looked at that have a new thing in them, or of
 * which a thing that is new or gone may have changed how near to each other they stand under a feature.
 */
export function renewPairs(
  { keys, featuresOf }: Sought,
  options: PairOptions,
  before: Pairs | null,
): RenewedPairs {
  const changed = before && changeOf(keys, before.keys);
  if (!before || !changed || (changed.gone.length + changed.fresh.length) * FEW > keys.length)
    return { pairs: findPairs({ keys, featuresOf }, options), change: null };
  const { was, gone, fresh } = changed;
  const features = Array.from(was, (from, thing) => (from < 0 ? featuresOf(thing) : before.features[from]!));
  const index = before.index?.().renewed(features, was);
  const postings = (asked: Iterable<number>): Postings => index?.postings ?? postingsAmong(features, asked);
  const near = nearPairs({ features, before: before.features, ...changed }, postings, options.least);
  const { edges, touched } = withPairs(near, before, was, options.scoreOf);
  const pairs = { keys, features, edges, index: index ? () => index : once(() => indexOf(features)) };
  return { pairs, change: { was, gone, touched: new Set([...fresh, ...touched]) } };
}

/**
 * The pairs of before under the numbers of now, with what was looked at again put right. `near`: by the smaller number, the
 * larger ones, and whether they are near enough to be held against each other. `touched`: those of before of which only now,
 * or only before, it is seen that they are alike.
 */
function withPairs(
  near: ReadonlyMap<number, ReadonlyMap<number, boolean>>,
  before: Pairs,
  was: Int32Array,
  scoreOf: PairOptions["scoreOf"],
): { readonly edges: Edges; readonly touched: readonly number[] } {
  const { b, scores } = before.edges;
  const now = placesNow(was, before.keys.length);
  const rows = rowsOf(before.edges, before.keys.length);
  const list = edgeList();
  const touched: number[] = [];
  for (let one = 0; one < was.length; one++) {
    const from = was[one]!;
    const others = near.get(one);
    const row = new Map<number, number>();
    for (let edge = from < 0 ? 0 : rows[from]!, end = from < 0 ? 0 : rows[from + 1]!; edge < end; edge++) {
      const other = now[b[edge]!]!;
      if (other < 0) continue;
      if (others) row.set(other, scores[edge]!);
      else list.add(one, other, scores[edge]!);
    }
    if (!others) continue;
    for (const [other, isNear] of others) {
      const known = row.get(other);
      const score = isNear ? (known ?? scoreOf(one, other)) : 0;
      if (score > 0) row.set(other, score);
      else row.delete(other);
      const isOfBefore = from >= 0 && was[other]! >= 0;
      if (isOfBefore && (known !== undefined) !== score > 0) touched.push(one, other);
    }
    for (const [other, score] of [...row].sort(([x], [y]) => x - y)) list.add(one, other, score);
  }
  return { edges: list.edges(), touched };
}

/** Null: those that are still there stand in another order. */
function changeOf(keys: readonly string[], before: readonly string[]) {
  const was = new Int32Array(keys.length).fill(-1);
  const isThere = new Uint8Array(before.length);
  const numberBefore = placesBefore(before, keys);
  const fresh: number[] = [];
  let last = -1;
  for (let i = 0; i < keys.length; i++) {
    const number = numberBefore(i);
    was[i] = number;
    if (number < 0) fresh.push(i);
    else if (number < last) return null;
    else {
      last = number;
      isThere[number] = 1;
    }
  }
  const gone: number[] = [];
  for (let i = 0; i < before.length; i++) if (!isThere[i]) gone.push(i);
  return { was, fresh, gone };
}

/** Numbers before → numbers now; -1: it is gone. */
function placesNow(was: Int32Array, before: number): Int32Array {
  const now = new Int32Array(before).fill(-1);
  for (let i = 0; i < was.length; i++) if (was[i]! >= 0) now[was[i]!] = i;
  return now;
}
