import { placesBefore } from "../../again/same-ends.ts";
import { type Edges, edgeList, rowsOf } from "./edges.ts";
import { reachOf, visitNeighbours } from "./neighbours.ts";

/** Things to be held against each other, numbered in an order that hangs on themselves alone. */
export interface Sought {
  /** Of each thing its own: equal key, equal thing. */
  readonly keys: readonly string[];
  /** By what likely pairs are found; see `visitNeighbours`. Asked for only where they are not known from before. */
  readonly featuresOf: (thing: number) => Uint32Array;
}

/** Which of them are alike. */
export interface Pairs extends Featured {
  readonly edges: Edges;
}

interface Featured {
  readonly keys: readonly string[];
  readonly features: readonly Uint32Array[];
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
  return { keys, features, edges: list.edges() };
}

/** Of so many things one may be new or gone, or else all are looked at. */
const FEW = 16;

/**
 * The outcome of `findPairs`, got from an earlier one: only those are looked at that stand, under a feature of a thing
 * that is new or gone, so near to it that they are or were held against it.
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
  const sought = { keys, features };
  const seen = [...new Set([...fresh, ...nearChanges(sought, before, was, changed)])].sort((a, b) => a - b);
  const othersOf = neighbourFinder(features, seen, options.least);
  const isSeen = new Uint8Array(keys.length);
  for (const thing of seen) isSeen[thing] = 1;
  const touched = new Set(fresh);
  const now = placesNow(was, before.keys.length);
  const rows = rowsOf(before.edges, before.keys.length);
  const list = edgeList();
  for (let a = 0; a < was.length; a++) {
    const from = was[a]!;
    if (!isSeen[a]) {
      for (let edge = rows[from]!; edge < rows[from + 1]!; edge++)
        list.add(a, now[before.edges.b[edge]!]!, before.edges.scores[edge]!);
      continue;
    }
    const known = new Map<number, number>();
    if (from >= 0)
      for (let edge = rows[from]!; edge < rows[from + 1]!; edge++)
        known.set(now[before.edges.b[edge]!]!, before.edges.scores[edge]!);
    for (const b of othersOf(a)) {
      const score = known.get(b) ?? options.scoreOf(a, b);
      if (score > 0) list.add(a, b, score);
      if (score > 0 && !known.delete(b) && from >= 0 && was[b]! >= 0) touched.add(a).add(b);
    }
    known.delete(GONE);
    for (const b of known.keys()) touched.add(a).add(b);
  }
  return { pairs: { ...sought, edges: list.edges() }, change: { was, gone, touched } };
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

/** What is gone has no number; nothing that comes after another has this one. */
const GONE = 0;

/** Numbers before → numbers now. */
function placesNow(was: Int32Array, before: number): Uint32Array {
  const now = new Uint32Array(before).fill(GONE);
  for (let i = 0; i < was.length; i++) if (was[i]! >= 0) now[was[i]!] = i;
  return now;
}

/** Those, by their numbers now, that are held against other things than before: they stand before a thing that came or went. */
function nearChanges(
  sought: Featured,
  before: Featured,
  was: Int32Array,
  { gone, fresh }: { readonly gone: readonly number[]; readonly fresh: readonly number[] },
): readonly number[] {
  const features = [
    ...gone.flatMap((i) => [...before.features[i]!]),
    ...fresh.flatMap((i) => [...sought.features[i]!]),
  ];
  const own = postingsOf(sought.features, features);
  const lost = postingsOf(
    gone.map((i) => before.features[i]!),
    features,
  );
  /** Those that stay keep their order, so what had a feature before is told without looking through all. */
  const heldBefore = (feature: number): readonly number[] => {
    const stayed: number[] = [];
    for (const thing of own.get(feature)!) if (was[thing]! >= 0) stayed.push(was[thing]!);
    const left = lost.get(feature)!.map((at) => gone[at]!);
    return left.length === 0 ? stayed : [...stayed, ...left].sort((a, b) => a - b);
  };
  const now = placesNow(was, before.keys.length);
  const [isGone, isFresh] = [new Set(gone), new Set(fresh)];
  const near = new Set<number>();
  for (const feature of new Set(features)) {
    const [left, right] = [heldBefore(feature), own.get(feature)!];
    const isOther = reachOf(left.length) !== reachOf(right.length);
    for (const thing of inFrontOf(isGone, left)) if (!isGone.has(thing)) near.add(now[thing]!);
    for (const thing of isOther ? right : inFrontOf(isFresh, right)) near.add(thing);
  }
  return [...near];
}

/** Those in a posting that are held against one of some things. */
function* inFrontOf(things: ReadonlySet<number>, posting: readonly number[]): Generator<number> {
  const reach = reachOf(posting.length);
  for (let at = 0; at < posting.length; at++) {
    if (!things.has(posting[at]!)) continue;
    for (let before = Math.max(0, at - reach); before < at; before++) yield posting[before]!;
  }
}

/** Which things have some features, each in order. */
function postingsOf(
  all: readonly Uint32Array[],
  features: Iterable<number>,
): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  for (const feature of features) postings.set(feature, []);
  // Most features are not asked for, and one look at a small table mostly tells so.
  const shift = Math.clz32(postings.size * SLOTS_EACH);
  const asked = new Uint8Array(1 << (32 - shift));
  for (const feature of postings.keys()) asked[slotOf(feature, shift)] = 1;
  for (let thing = 0; thing < all.length; thing++) {
    const own = all[thing]!;
    for (let i = 0; i < own.length; i++) {
      if (asked[slotOf(own[i]!, shift)] === 0) continue;
      const posting = postings.get(own[i]!);
      if (posting && posting.at(-1) !== thing) posting.push(thing);
    }
  }
  return postings;
}

/** Few enough that a processor keeps the table close at hand, and so many that hardly one is found in vain. */
const SLOTS_EACH = 32;
const slotOf = (feature: number, shift: number): number => Math.imul(feature, 0x9e3779b1) >>> shift;

/** For some things: the others after them that share enough. */
function neighbourFinder(
  features: readonly Uint32Array[],
  things: readonly number[],
  least: number,
): (thing: number) => readonly number[] {
  const postings = postingsOf(
    features,
    things.flatMap((thing) => [...features[thing]!]),
  );
  return (thing) => {
    const shared = new Map<number, number>();
    for (const feature of new Set(features[thing]!)) {
      const posting = postings.get(feature)!;
      const at = placeIn(posting, thing);
      const end = Math.min(posting.length, at + 1 + reachOf(posting.length));
      for (let i = at + 1; i < end; i++) shared.set(posting[i]!, (shared.get(posting[i]!) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, count]) => (count >= least ? [other] : [])).sort((a, b) => a - b);
  };
}

/** Of a number that is in a list in order. */
function placeIn(list: readonly number[], number: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
