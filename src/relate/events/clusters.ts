import type { EventTrace } from "../../records/events.ts";
import { isSameEvent, likeness } from "./same-event.ts";

/** A mention that has a time, with the article it stands in. */
export interface Entry {
  readonly id: string;
  readonly trace: EventTrace;
}

/** Mentions of one event; the first is the one of the finest time. */
export interface Cluster {
  readonly entries: Entry[];
}

/** A word under which more events are known tells none of them from another. */
const MOST_UNDER_A_WORD = 40;
/** Mentions of an event that a new one is held against. */
const MOST_COMPARED = 6;

/** Mentions of one time put together: what articles are about first, then by article, so that their order is their own. */
export function clustersOf(entries: readonly Entry[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const index = wordIndex();
  for (const entry of [...entries].sort(mainFirst)) {
    const best = bestMatch(entry, index.candidates(entry));
    if (best) best.entries.push(entry);
    const cluster = best ?? { entries: [entry] };
    if (!best) clusters.push(cluster);
    index.add(entry, cluster);
  }
  return clusters;
}

const mainFirst = (a: Entry, b: Entry): number =>
  Number(b.trace.main) - Number(a.trace.main) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : a.trace.at - b.trace.at);

/** The cluster that tells of the same event and has most in common with it. */
export function bestMatch(entry: Entry, candidates: Iterable<Cluster>): Cluster | null {
  let best: { readonly cluster: Cluster; readonly score: number } | null = null;
  for (const cluster of candidates) {
    for (const other of cluster.entries.slice(0, MOST_COMPARED)) {
      const score = isSameEvent(entry.trace, other.trace) ? likeness(entry.trace, other.trace) : 0;
      if (score > (best?.score ?? 0)) best = { cluster, score };
    }
  }
  return best?.cluster ?? null;
}

export interface WordIndex {
  readonly add: (entry: Entry, cluster: Cluster) => void;
  readonly candidates: (entry: Entry) => Iterable<Cluster>;
}

/** Clusters by the words and names of their mentions; `under`: only those that share this, too. */
export function wordIndex(under: (trace: EventTrace) => string = () => ""): WordIndex {
  const shelves = new Map<string, Set<Cluster>>();
  const keysOf = ({ trace }: Entry) => {
    const common = under(trace);
    return [...trace.stems, ...trace.names.map((name) => `=${name}`)].map((word) => `${common} ${word}`);
  };
  return {
    add(entry, cluster) {
      for (const key of keysOf(entry)) {
        const shelf = shelves.get(key);
        if (!shelf) shelves.set(key, new Set([cluster]));
        else if (shelf.size <= MOST_UNDER_A_WORD) shelf.add(cluster);
      }
    },
    candidates(entry) {
      const shelvesOfEntry = keysOf(entry).flatMap((key) => shelves.get(key) ?? []);
      return new Set(
        shelvesOfEntry.filter(({ size }) => size <= MOST_UNDER_A_WORD).flatMap((shelf) => [...shelf]),
      );
    },
  };
}
