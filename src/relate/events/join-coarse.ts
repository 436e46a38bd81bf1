import type { EventTrace } from "../../records/events.ts";
import { parseDay } from "../../time/day.ts";
import { bestMatch, type Cluster, type WordIndex, wordIndex } from "./clusters.ts";

/**
 * What is told of a month or a year joins the event within it that it matches best: the finer time wins. About and
 * around (`2002~`) is no bound, and joins nothing. `clusters`: those whose times begin in one year.
 */
export function joinCoarse(clusters: readonly Cluster[]): readonly Cluster[] {
  const seeking = new Set(clusters.filter(mayJoin));
  const index = wordIndex([...seeking].map(({ entries }) => entries[0]!.trace));
  const kept: Cluster[] = [];
  for (const cluster of finestFirst(clusters)) {
    const best = seeking.has(cluster) ? eventWithin(cluster, index) : null;
    if (best) {
      best.entries.push(...cluster.entries);
      continue;
    }
    kept.push(cluster);
    if (!isAbout(cluster.entries[0]!.trace))
      for (const { trace } of cluster.entries) index.add(trace, cluster);
  }
  return kept;
}

/** No time lies within a day. */
const mayJoin = ({ entries }: Cluster): boolean => {
  const { trace } = entries[0]!;
  return !isAbout(trace) && trace.earliest !== trace.latest;
};

function eventWithin({ entries }: Cluster, index: WordIndex): Cluster | null {
  const first = entries[0]!;
  const within: Cluster[] = [];
  for (const other of index.candidates(first.trace))
    if (contains(first.trace, other.entries[0]!.trace)) within.push(other);
  return bestMatch(first, within);
}

const isAbout = ({ edtf }: EventTrace): boolean => edtf!.endsWith("~");

/** A wider time around a narrower one. */
const contains = (wide: EventTrace, narrow: EventTrace): boolean =>
  wide.edtf !== narrow.edtf && wide.earliest! <= narrow.earliest! && narrow.latest! <= wide.latest!;

/** Clusters of one width stay in their order, so that the outcome does not depend on how they are sorted. */
const finestFirst = (clusters: readonly Cluster[]): readonly Cluster[] =>
  clusters
    .map((cluster) => ({ cluster, days: daysIn(cluster) }))
    .sort((a, b) => a.days - b.days)
    .map(({ cluster }) => cluster);

function daysIn({ entries }: Cluster): number {
  const { earliest, latest } = entries[0]!.trace;
  return earliest === latest ? 0 : parseDay(latest!)! - parseDay(earliest!)!;
}
