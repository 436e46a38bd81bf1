import { placesInOrder } from "./sort.ts";

/** Which things have a feature, by their numbers, in order. */
export type Postings = (feature: number) => readonly number[];

/** The postings of all features, kept from one archive to the next. */
export interface FeatureIndex {
  readonly postings: Postings;
  /** `features`: of all things now; `was`: of each its number before, in order; -1: it is new. */
  readonly renewed: (features: readonly Uint32Array[], was: Int32Array) => FeatureIndex;
}

/** One new thing for so many that were there: then all is put in order anew. */
const FEW = 16;

/** Numbers change when something comes or goes; so a thing stands in it under the number that it had first. */
export function indexOf(features: readonly Uint32Array[]): FeatureIndex {
  const base = sorted(features);
  const numbers = Int32Array.from(features, (_, thing) => thing);
  return indexWith(base, features.length, { firstOf: numbers, nowOf: numbers, added: new Map() });
}

interface State {
  /** Of each thing, the number that it had first. */
  readonly firstOf: Int32Array;
  /** By its first number, that of now; -1: it is gone. */
  readonly nowOf: Int32Array;
  /** By feature: things that came later, by their first numbers. */
  readonly added: ReadonlyMap<number, readonly number[]>;
}

function indexWith(base: Sorted, count: number, { firstOf, nowOf, added }: State): FeatureIndex {
  return {
    postings(feature) {
      const found: number[] = [];
      const take = (first: number) => {
        if (nowOf[first]! >= 0) found.push(nowOf[first]!);
      };
      const at = placeIn(base.features, feature);
      if (base.features[at] === feature)
        for (let i = base.starts[at]!; i < base.starts[at + 1]!; i++) take(base.things[i]!);
      const later = added.get(feature);
      if (!later) return found;
      later.forEach(take);
      return found.sort((a, b) => a - b);
    },
    renewed(features, was) {
      const fresh = [...was.keys()].filter((thing) => was[thing]! < 0);
      if ((nowOf.length + fresh.length - count) * FEW > count) return indexOf(features);
      let next = nowOf.length;
      const first = was.map((number) => (number < 0 ? next++ : firstOf[number]!));
      const now = new Int32Array(next).fill(-1);
      first.forEach((number, thing) => {
        now[number] = thing;
      });
      const more = new Map(added);
      for (const thing of fresh)
        for (const feature of new Set(features[thing]!))
          more.set(feature, [...(more.get(feature) ?? []), first[thing]!]);
      return indexWith(base, count, { firstOf: first, nowOf: now, added: more });
    },
  };
}

interface Sorted {
  /** Each once, in order. */
  readonly features: Uint32Array;
  /** Where the things of each begin, and the end of the last. */
  readonly starts: Uint32Array;
  readonly things: Uint32Array;
}

function sorted(features: readonly Uint32Array[]): Sorted {
  const size = features.reduce((sum, { length }) => sum + length, 0);
  const [keys, owners] = [new Uint32Array(size), new Uint32Array(size)];
  let filled = 0;
  features.forEach((own, thing) => {
    keys.set(own, filled);
    owners.fill(thing, filled, filled + own.length);
    filled += own.length;
  });
  const order = placesInOrder(keys);
  const [all, starts, things] = [new Uint32Array(size), new Uint32Array(size + 1), new Uint32Array(size)];
  let [last, count] = [-1, 0];
  for (const entry of order) {
    const [key, owner] = [keys[entry]!, owners[entry]!];
    const isSame = last >= 0 && all[last] === key;
    // A thing may say a feature twice.
    if (isSame && things[count - 1] === owner) continue;
    if (!isSame) {
      all[++last] = key;
      starts[last] = count;
    }
    things[count++] = owner;
  }
  starts[last + 1] = count;
  return {
    features: all.slice(0, last + 1),
    starts: starts.slice(0, last + 2),
    things: things.slice(0, count),
  };
}

/** The same for some features alone, looked for among those of all things: where there is no index, and none is worth it. */
export function postingsAmong(all: readonly Uint32Array[], features: Iterable<number>): Postings {
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
  return (feature) => postings.get(feature)!;
}

/** Few enough that a processor keeps the table close at hand, and so many that hardly one is found in vain. */
const SLOTS_EACH = 32;
const slotOf = (feature: number, shift: number): number => Math.imul(feature, 0x9e3779b1) >>> shift;

/** Of a number that is in a list in order; else of the first that is greater, or of the last. */
export function placeIn(list: ArrayLike<number>, number: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
