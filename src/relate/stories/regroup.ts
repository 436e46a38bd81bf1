import { type ClusterOptions, cluster } from "./cluster.ts";
import { type Edges, edgeList, type Links, linksOf } from "./edges.ts";
import { pairKey } from "./wishes.ts";

/** Groups that are made anew, and those of before that stand. */
export interface Regrouped {
  readonly fresh: readonly (readonly number[])[];
  /** By their places among those of before. */
  readonly kept: readonly number[];
}

/** When more than one in so many has to be looked at, all are. */
const FEW = 4;

/**
 * The groups of `cluster`, of which most are known: those of things that are `touched`, and of whatever these are now
 * found together with, are made anew. A group of before that does not stay by itself in a grouping of those and all that
 * strong links bind to them would not do so in a grouping of all; one that does so stays in that, too: no other thing has
 * a strong link to what was touched, and its links to the groups around have all been too weak before.
 * `groups`: of two things and more, each touched ones aside as it was before; one of which nothing is left is no more.
 * Null: too much was touched.
 */
export function regroup(
  options: ClusterOptions,
  groups: readonly (readonly number[])[],
  touched: Iterable<number>,
): Regrouped | null {
  const { count, edges, link } = options;
  const links = linksOf(edges, count);
  const groupOf = new Int32Array(count).fill(-1);
  groups.forEach((members, group) => {
    for (const member of members) groupOf[member] = group;
  });
  const addTo = (things: Set<number>, thing: number) => {
    if (things.has(thing)) return;
    const group = groupOf[thing]!;
    for (const member of group < 0 ? [thing] : groups[group]!) things.add(member);
  };
  const open = new Set<number>();
  for (const thing of touched) addTo(open, thing);
  while (open.size * FEW <= count) {
    const around = new Set(open);
    for (const thing of open)
      for (let at = links.starts[thing]!; at < links.starts[thing + 1]!; at++)
        if (edges.scores[links.edges[at]!]! >= link) addTo(around, links.others[at]!);
    const found = clusterAmong(
      [...around].sort((a, b) => a - b),
      options,
      links,
    );
    const spoilt = found.filter(
      (members) => members.some((one) => open.has(one)) && members.some((one) => !open.has(one)),
    );
    if (spoilt.length === 0) {
      const fresh = found.filter((members) => members.length > 1 && open.has(members[0]!));
      const stands = ([first]: readonly number[]) => first !== undefined && !open.has(first);
      return { fresh, kept: groups.flatMap((members, i) => (stands(members) ? [i] : [])) };
    }
    for (const thing of spoilt.flat()) addTo(open, thing);
  }
  return null;
}

/** The grouping of some things by what binds them to each other; in order. */
function clusterAmong(
  things: readonly number[],
  { edges, together, apart, ...rest }: ClusterOptions,
  links: Links,
): readonly (readonly number[])[] {
  const placeOf = new Map(things.map((thing, place) => [thing, place]));
  const pairs = together.flatMap(([a, b]): [number, number][] => {
    const [one, other] = [placeOf.get(a), placeOf.get(b)];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  const found = cluster({
    ...rest,
    count: things.length,
    edges: edgesAmong(things, placeOf, edges, links),
    together: pairs,
    apart: (a, b) => apart(things[a]!, things[b]!),
  });
  return found.map((members) => members.map((place) => things[place]!));
}

function edgesAmong(
  things: readonly number[],
  placeOf: ReadonlyMap<number, number>,
  { scores }: Edges,
  links: Links,
): Edges {
  const list = edgeList();
  things.forEach((thing, place) => {
    for (let at = links.starts[thing]!; at < links.starts[thing + 1]!; at++) {
      const other = placeOf.get(links.others[at]!);
      if (other !== undefined && other > place) list.add(place, other, scores[links.edges[at]!]!);
    }
  });
  return list.edges();
}

/** Pairs that are in one list alone: their members. */
export function inOneAlone(
  a: readonly (readonly [number, number])[],
  b: readonly (readonly [number, number])[],
): readonly number[] {
  const keysOf = (pairs: typeof a) => new Set(pairs.map(([one, other]) => pairKey(one, other)));
  const [left, right] = [keysOf(a), keysOf(b)];
  return [
    ...a.filter(([one, other]) => !right.has(pairKey(one, other))),
    ...b.filter(([one, other]) => !left.has(pairKey(one, other))),
  ].flat();
}
