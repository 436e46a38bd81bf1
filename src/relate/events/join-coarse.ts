import type { EventTrace } from "../../records/events.ts";
import { parseDay } from "../../time/day.ts";
import { bestMatch, type Cluster, wordIndex } from "./clusters.ts";

/**
 * What is told of a month or a year joins the event within it that it matches best: the finer time wins. About and
 * around (`2002~`) is no bound, and joins nothing.
 */
export function joinCoarse(clusters: readonly Cluster[]): readonly Cluster[] {
  const index = wordIndex(yearOf);
  const kept: Cluster[] = [];
  for (const cluster of finestFirst(clusters)) {
    const first = cluster.entries[0]!;
    const within = [...index.candidates(first)].filter((other) =>
      contains(first.trace, other.entries[0]!.trace),
    );
    const best = isAbout(first.trace) ? null : bestMatch(first, within);
    if (best) best.entries.push(...cluster.entries);
    else {
      kept.push(cluster);
      if (!isAbout(first.trace)) for (const entry of cluster.entries) index.add(entry, cluster);
    }
  }
  return kept;
}

const yearOf = ({ earliest }: EventTrace): string => earliest!.slice(0, -"-MM-DD".length);

const isAbout = ({ edtf }: EventTrace): boolean => edtf!.endsWith("~");

/** A wider time around a narrower one. */
const contains = (wide: EventTrace, narrow: EventTrace): boolean =>
  wide.edtf !== narrow.edtf && wide.earliest! <= narrow.earliest! && narrow.latest! <= wide.latest!;

/** Clusters of one width stay in their order, so that the outcome does not depend on how they are sorted. */
const finestFirst = (clusters: readonly Cluster[]): readonly Cluster[] =>
  [...clusters].sort((a, b) => daysIn(a) - daysIn(b));

function daysIn({ entries }: Cluster): number {
  const { earliest, latest } = entries[0]!.trace;
  return parseDay(latest!)! - parseDay(earliest!)!;
}
