import { placesInOrder } from "./sort.ts";

/** Of so many things that share a feature each is held against every other … */
export const EVERY = 24;
/** … of more only against so many that come next to it: what many share is no sign of one event. */
const NEXT = 6;

/** Against how many that come after it each of so many things that share a feature is held. */
export const reachOf = (many: number): number => (many <= EVERY ? EVERY : NEXT);

/**
 * Visits the pairs that share at least `least` features, each once: by the smaller number, then by the larger. Things
 * are numbered in an order in which alike ones stand close, and that hangs on themselves alone. The work grows with
 * the number of features, not with the pairs. `features`: numbers below 2^32; one that a thing has twice counts once.
 */
export function visitNeighbours(
  features: readonly ArrayLike<number>[],
  least: number,
  visit: (thing: number, others: Uint32Array) => void,
): void {
  const { starts, places, things, ends } = postingsOf(features);
  const shared = new Uint16Array(features.length);
  let met = new Uint32Array(1024);
  for (let thing = 0; thing < features.length; thing++) {
    let count = 0;
    for (let entry = starts[thing]!; entry < starts[thing + 1]!; entry++) {
      const place = places[entry]!;
      if (place === NOWHERE) continue;
      const end = ends[place]!;
      if (count + end - place > met.length) met = grown(met, count + end - place);
      for (let at = place + 1; at < end; at++) {
        const other = things[at]!;
        if (shared[other]!++ === 0) met[count++] = other;
      }
    }
    let enough = 0;
    for (let i = 0; i < count; i++) {
      const other = met[i]!;
      if (shared[other]! >= least) met[enough++] = other;
      shared[other] = 0;
    }
    if (enough > 0) visit(thing, met.subarray(0, enough).sort());
  }
}

/** Which things have each feature, in order; all in a few blocks of memory. */
interface Postings {
  /** Where the entries of each thing begin, and the end of the last. */
  readonly starts: Uint32Array;
  /** Of each entry, its place in the postings. */
  readonly places: Uint32Array;
  /** Of each place, the thing. */
  readonly things: Uint32Array;
  /** Of each place, where those end that the thing is held against. */
  readonly ends: Uint32Array;
}

/** Place of an entry that says again what its thing has already. */
const NOWHERE = 0xffffffff;

function postingsOf(features: readonly ArrayLike<number>[]): Postings {
  const starts = new Uint32Array(features.length + 1);
  features.forEach((own, thing) => {
    starts[thing + 1] = starts[thing]! + own.length;
  });
  const size = starts[features.length]!;
  const keys = new Uint32Array(size);
  const owners = new Uint32Array(size);
  features.forEach((own, thing) => {
    const start = starts[thing]!;
    for (let i = 0; i < own.length; i++) keys[start + i] = own[i]!;
    owners.fill(thing, start, start + own.length);
  });
  const order = placesInOrder(keys);
  const places = new Uint32Array(size);
  const things = new Uint32Array(size);
  const ends = new Uint32Array(size);
  let filled = 0;
  for (let from = 0; from < size; ) {
    const key = keys[order[from]!]!;
    const start = filled;
    for (; from < size && keys[order[from]!] === key; from++) {
      const entry = order[from]!;
      const isAgain = filled > start && things[filled - 1] === owners[entry];
      places[entry] = isAgain ? NOWHERE : filled;
      if (!isAgain) things[filled++] = owners[entry]!;
    }
    const reach = reachOf(filled - start);
    for (let place = start; place < filled; place++) ends[place] = Math.min(filled, place + 1 + reach);
  }
  return { starts, places, things, ends };
}

function grown(block: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(size, block.length * 2));
  larger.set(block);
  return larger;
}
