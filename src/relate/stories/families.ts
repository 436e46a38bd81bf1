import { disjointSets } from "../entities/sets.ts";
import type { Edge } from "./cluster.ts";

/** Things that hang together by strong links, and all that is said of them among themselves. */
export interface Family {
  /** Two or more, in order. */
  readonly members: readonly number[];
  /** By place among the members. */
  readonly edges: readonly Edge[];
  readonly together: readonly (readonly [number, number])[];
}

/**
 * Groups grow only along links as strong as `link` and pairs that are put together, so what no such link leads to
 * cannot change them: each family is looked at by itself. Things without any are left out.
 */
export function familiesOf(
  count: number,
  edges: readonly Edge[],
  together: readonly (readonly [number, number])[],
  link: number,
): readonly Family[] {
  const sets = disjointSets(count);
  for (const { a, b, score } of edges) if (score >= link) sets.join(a, b);
  for (const [a, b] of together) sets.join(a, b);
  const byRoot = new Map<number, { members: number[]; edges: Edge[]; together: [number, number][] }>();
  const places = new Uint32Array(count);
  for (let thing = 0; thing < count; thing++) {
    const root = sets.of(thing);
    // The root is the first of its set.
    if (root === thing) continue;
    const family = byRoot.get(root) ?? { members: [root], edges: [], together: [] };
    byRoot.set(root, family);
    places[thing] = family.members.length;
    family.members.push(thing);
  }
  for (const { a, b, score } of edges) {
    const root = sets.of(a);
    if (root === sets.of(b)) byRoot.get(root)!.edges.push({ a: places[a]!, b: places[b]!, score });
  }
  for (const [a, b] of together) if (a !== b) byRoot.get(sets.of(a))!.together.push([places[a]!, places[b]!]);
  return [...byRoot.values()];
}
