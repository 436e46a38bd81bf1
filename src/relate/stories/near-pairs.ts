import { EVERY, reachOf } from "./neighbours.ts";
import { type Postings, placeIn } from "./postings.ts";

/** What became of some things. */
export interface Changed {
  readonly features: readonly Uint32Array[];
  /** The same of the things before. */
  readonly before: readonly Uint32Array[];
  /** Of each thing, its number before; -1: it is new. */
  readonly was: Int32Array;
  /** Numbers of those that are new, and numbers before of those that are gone. */
  readonly fresh: readonly number[];
  readonly gone: readonly number[];
}

/**
 * Pairs that have to be looked at again: by the smaller number, the larger ones, and whether they share, near to each other,
 * at least so many features. All with a new thing in them that do, and all others of which something that came or went may
 * have changed that.
 */
export function nearPairs(
  changed: Changed,
  postingsOf: (features: Iterable<number>) => Postings,
  least: number,
): ReadonlyMap<number, ReadonlyMap<number, boolean>> {
  const { features, fresh } = changed;
  const near = new Map<number, Map<number, boolean>>();
  const put = (one: number, other: number, isNear: boolean) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const row = near.get(a);
    if (row) row.set(b, isNear);
    else near.set(a, new Map([[b, isNear]]));
  };
  const asked = featuresOfChange(changed);
  const postings = postingsOf(asked);
  for (const thing of fresh)
    for (const [other, count] of countShared(thing, features[thing]!, postings))
      if (count >= least) put(thing, other, true);

  const moved = movedPairs(changed, asked, postings);
  const common = moved.map(([one, other]) => inBoth(features[one]!, features[other]!));
  const postingsOfCommon = moved.length === 0 ? postings : postingsOf(new Set(common.flat()));
  moved.forEach(([one, other], at) => {
    const count = common[at]!.filter((feature) => areClose(one, other, postingsOfCommon(feature))).length;
    put(one, other, count >= least);
  });
  return near;
}

const featuresOfChange = ({ features, before, fresh, gone }: Changed): ReadonlySet<number> =>
  new Set([...fresh.flatMap((i) => [...features[i]!]), ...gone.flatMap((i) => [...before[i]!])]);

/** With which others a thing shares features near to it, and how many. */
function countShared(thing: number, features: Uint32Array, postings: Postings): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const feature of new Set(features)) {
    const posting = postings(feature);
    const at = placeIn(posting, thing);
    const reach = reachOf(posting.length);
    for (let i = Math.max(0, at - reach), end = Math.min(posting.length, at + reach + 1); i < end; i++)
      if (i !== at) shared.set(posting[i]!, (shared.get(posting[i]!) ?? 0) + 1);
  }
  return shared;
}

type Pair = readonly [one: number, other: number];

/** Pairs of things that stay which are held against each other under a feature only now, or only before; by numbers of now. */
function movedPairs(
  { before, was, fresh, gone }: Changed,
  features: ReadonlySet<number>,
  postings: Postings,
): readonly Pair[] {
  const now = new Map<number, number>();
  const lost = new Map<number, number[]>();
  for (const thing of gone)
    for (const feature of new Set(before[thing]!)) lost.set(feature, [...(lost.get(feature) ?? []), thing]);
  const [isGone, isFresh] = [new Set(gone), new Set(fresh)];
  const moved = new Map<string, Pair>();
  for (const feature of features) {
    const right = postings(feature);
    if (areInPlace(right, lost.get(feature) ?? [], was)) continue;
    const stayed = right.filter((thing) => was[thing]! >= 0);
    for (const thing of stayed) now.set(was[thing]!, thing);
    const left = [...stayed.map((thing) => was[thing]!), ...(lost.get(feature) ?? [])].sort((a, b) => a - b);
    // Each is held against every other, before and now.
    if (left.length <= EVERY && right.length <= EVERY) continue;
    const isOther = reachOf(left.length) !== reachOf(right.length);
    const ones = isOther
      ? stayed
      : [
          ...[...inFrontOf(isGone, left)].flatMap((thing) => (isGone.has(thing) ? [] : [now.get(thing)!])),
          ...[...inFrontOf(isFresh, right)].filter((thing) => !isFresh.has(thing)),
        ];
    for (const one of new Set(ones)) {
      const heldBefore = new Set(behind(was[one]!, left).flatMap((thing) => now.get(thing) ?? []));
      const heldNow = new Set(behind(one, right).filter((thing) => !isFresh.has(thing)));
      for (const other of [...heldBefore, ...heldNow])
        if (heldBefore.has(other) !== heldNow.has(other)) moved.set(`${one} ${other}`, [one, other]);
    }
  }
  return [...moved.values()];
}

/**
 * Did each that is new come to where one that is gone stood? Then all others stand as near to each other as before: mostly it is
 * an article that was changed. `lost`: numbers before of those that are gone, in order.
 */
function areInPlace(posting: readonly number[], lost: readonly number[], was: Int32Array): boolean {
  let taken = 0;
  let last = -1;
  for (const thing of posting) {
    const before = was[thing]!;
    const next = taken < lost.length ? lost[taken]! : Infinity;
    const isStaying = before >= 0;
    if (isStaying ? next < before || before < last : next === Infinity || next < last) return false;
    last = isStaying ? before : next;
    if (!isStaying) taken += 1;
  }
  return taken === lost.length;
}

/** Those in a posting that are held against one of some things that come behind them. */
function* inFrontOf(things: ReadonlySet<number>, posting: readonly number[]): Generator<number> {
  const reach = reachOf(posting.length);
  for (let at = 0; at < posting.length; at++) {
    if (!things.has(posting[at]!)) continue;
    for (let before = Math.max(0, at - reach); before < at; before++) yield posting[before]!;
  }
}

/** Those behind it that it is held against. */
function behind(thing: number, posting: readonly number[]): readonly number[] {
  const at = placeIn(posting, thing);
  return posting.slice(at + 1, at + 1 + reachOf(posting.length));
}

/** Is each held against the other among these? Both are. */
const areClose = (one: number, other: number, posting: readonly number[]): boolean =>
  Math.abs(placeIn(posting, one) - placeIn(posting, other)) <= reachOf(posting.length);

function inBoth(a: Uint32Array, b: Uint32Array): readonly number[] {
  const own = new Set(a);
  return [...new Set(b)].filter((feature) => own.has(feature));
}
