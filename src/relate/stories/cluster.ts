import { type Edges, linksOf } from "./edges.ts";
import { pairSums } from "./pair-sums.ts";
import { greatestFirst } from "./sort.ts";

export interface ClusterOptions {
  readonly count: number;
  readonly edges: Edges;
  /** Pairs that are one whatever else is said. */
  readonly together: readonly (readonly [number, number])[];
  /** May two things never be in one group? */
  readonly apart: (a: number, b: number) => boolean;
  /** A link as strong as that has to be between two groups … */
  readonly link: number;
  /** … and all their pairs have to be so strong on average; one that is not listed counts nothing. */
  readonly average: number;
}

/**
 * Groups by average linkage, strongest link first; of equal ones that of the smaller numbers. Every thing is in one
 * group, members in order.
 */
export function cluster({
  count,
  edges,
  together,
  apart,
  link,
  average,
}: ClusterOptions): readonly number[][] {
  const groups = groupsOf(count, edges);
  for (const [a, b] of together) groups.merge(a, b);
  const { a, b, scores } = edges;
  for (const edge of greatestFirst(scores)) {
    if (scores[edge]! < link) break;
    const [one, other] = [groups.of[a[edge]!]!, groups.of[b[edge]!]!];
    if (one === other) continue;
    const [x, y] = [groups.members(one), groups.members(other)];
    const mean = groups.sumBetween(one, other) / pairsBetween(x.length, y.length);
    if (mean >= average && !areApart(x, y, apart)) groups.merge(one, other);
  }
  return groups.all();
}

/** Of large groups not all pairs are listed: so many of each member of the smaller one have to hold. */
const LISTED = 12;

const pairsBetween = (a: number, b: number): number => Math.min(a * b, LISTED * Math.min(a, b));

/** Groups that grow, each under the number of one of its members. */
function groupsOf(count: number, edges: Edges) {
  const of = Uint32Array.from({ length: count }, (_, i) => i);
  const members = Array.from({ length: count }, (_, i): readonly number[] => [i]);
  const { starts, others } = linksOf(edges, count);
  const sums = pairSums(edges.count);
  for (let edge = 0; edge < edges.count; edge++)
    sums.set(edges.a[edge]!, edges.b[edge]!, edges.scores[edge]!);
  /** Of each group, the last that was merged and looked at it. */
  const seenBy = new Uint32Array(count);
  let merges = 0;

  function join(into: number, from: number): void {
    merges += 1;
    for (const member of members[from]!) of[member] = into;
    for (const member of members[from]!) {
      for (let link = starts[member]!; link < starts[member + 1]!; link++) {
        const other = of[others[link]!]!;
        if (other === into || seenBy[other] === merges) continue;
        seenBy[other] = merges;
        sums.set(into, other, sums.of(from, other) + sums.of(into, other));
      }
    }
    members[into] = [...members[into]!, ...members[from]!];
    members[from] = [];
  }

  return {
    of,
    members: (group: number) => members[group]!,
    /** The sum of the scores between their members. */
    sumBetween: sums.of,
    /** Puts the groups of two things together; the smaller goes into the larger. */
    merge(a: number, b: number): void {
      const [one, other] = [of[a]!, of[b]!];
      if (one === other) return;
      if (members[one]!.length >= members[other]!.length) join(one, other);
      else join(other, one);
    },
    all: () => members.filter(({ length }) => length > 0).map((group) => [...group].sort((a, b) => a - b)),
  };
}

/** Of large groups the first and last members speak for all: they are in order of time. */
const LOOKED_AT = 40;

function areApart(
  a: readonly number[],
  b: readonly number[],
  apart: (a: number, b: number) => boolean,
): boolean {
  const theirs = ends(b);
  return ends(a).some((one) => theirs.some((other) => apart(one, other)));
}

const ends = (members: readonly number[]): readonly number[] => {
  if (members.length <= 2 * LOOKED_AT) return members;
  const sorted = [...members].sort((a, b) => a - b);
  return [...sorted.slice(0, LOOKED_AT), ...sorted.slice(-LOOKED_AT)];
};
