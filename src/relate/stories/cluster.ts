/** Weaker links are not listed: a quarter of what groups have to have on average. */
export const LEAST_SCORE = 0.05;

/** Two things that are alike; the greater the score, the more. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface ClusterOptions {
  readonly count: number;
  /** In any order; each pair at most once. */
  readonly edges: readonly Edge[];
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
  const groups = Array.from({ length: count }, (_, i): Group => ({ members: [i], sums: new Map() }));
  const groupOf = Array.from({ length: count }, (_, i) => i);
  for (const { a, b, score } of edges) {
    groups[a]!.sums.set(b, score);
    groups[b]!.sums.set(a, score);
  }
  const merge = (one: number, other: number) => {
    const [into, from] =
      groups[one]!.members.length >= groups[other]!.members.length ? [one, other] : [other, one];
    join(groups, groupOf, into, from);
  };
  for (const [a, b] of together) if (groupOf[a] !== groupOf[b]) merge(groupOf[a]!, groupOf[b]!);
  const strongest = edges
    .filter(({ score }) => score >= link)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of strongest) {
    const [one, other] = [groupOf[a]!, groupOf[b]!];
    if (one === other) continue;
    const [x, y] = [groups[one]!, groups[other]!];
    const mean = (x.sums.get(other) ?? 0) / pairsBetween(x.members.length, y.members.length);
    if (mean >= average && !areApart(x.members, y.members, apart)) merge(one, other);
  }
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ members }) => members.sort((a, b) => a - b));
}

/** Of large groups not all pairs are listed: so many of each member of the smaller one have to hold. */
const LISTED = 12;

const pairsBetween = (a: number, b: number): number => Math.min(a * b, LISTED * Math.min(a, b));

interface Group {
  members: number[];
  /** To each other group, the sum of the scores between their members. */
  sums: Map<number, number>;
}

function join(groups: readonly Group[], groupOf: number[], into: number, from: number): void {
  const [target, source] = [groups[into]!, groups[from]!];
  for (const member of source.members) groupOf[member] = into;
  target.members = [...target.members, ...source.members];
  target.sums.delete(from);
  for (const [other, sum] of source.sums) {
    if (other === into) continue;
    const sums = groups[other]!.sums;
    sums.delete(from);
    const whole = sum + (target.sums.get(other) ?? 0);
    target.sums.set(other, whole);
    sums.set(into, whole);
  }
  source.members = [];
  source.sums = new Map();
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
