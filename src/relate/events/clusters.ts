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
  if (entries.length === 1) return [{ entries: [...entries] }];
  const clusters: Cluster[] = [];
  const index = wordIndex();
  for (const entry of [...entries].sort(mainFirst)) {
    const words = wordsOf(entry);
    const best = bestMatch(entry, index.candidates(words));
    if (best) best.entries.push(entry);
    const cluster = best ?? { entries: [entry] };
    if (!best) clusters.push(cluster);
    index.add(words, cluster);
  }
  return clusters;
}

const mainFirst = (a: Entry, b: Entry): number =>
  Number(b.trace.main) - Number(a.trace.main) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : a.trace.at - b.trace.at);

/** The cluster that tells of the same event and has most in common with it. */
export function bestMatch(entry: Entry, candidates: Iterable<Cluster>): Cluster | null {
  let best: Cluster | null = null;
  let most = 0;
  for (const cluster of candidates) {
    for (let i = 0; i < cluster.entries.length && i < MOST_COMPARED; i++) {
      const { trace } = cluster.entries[i]!;
      const score = isSameEvent(entry.trace, trace) ? likeness(entry.trace, trace) : 0;
      if (score <= most) continue;
      best = cluster;
      most = score;
    }
  }
  return best;
}

/** The words and names under which a mention meets others. */
export const wordsOf = ({ trace: { stems, names } }: Entry): readonly string[] =>
  names.length === 0 ? stems : [...stems, ...names.map((name) => `=${name}`)];

export interface WordIndex {
  readonly add: (words: readonly string[], cluster: Cluster) => void;
  readonly candidates: (words: readonly string[]) => Iterable<Cluster>;
}

/** Clusters by the words of their mentions. `wanted`: nobody will ask for another word; absent: for any. */
export function wordIndex(wanted: ReadonlySet<string> | null = null): WordIndex {
  const shelves = new Map<string, Cluster | Set<Cluster>>();
  return {
    add(words, cluster) {
      for (const word of words) {
        if (wanted && !wanted.has(word)) continue;
        const shelf = shelves.get(word);
        if (!shelf) shelves.set(word, cluster);
        else if (!(shelf instanceof Set)) {
          if (shelf !== cluster) shelves.set(word, new Set([shelf, cluster]));
        } else if (shelf.size <= MOST_UNDER_A_WORD) shelf.add(cluster);
      }
    },
    candidates(words) {
      const found = new Set<Cluster>();
      for (const word of words) {
        const shelf = shelves.get(word);
        if (!shelf) continue;
        if (!(shelf instanceof Set)) found.add(shelf);
        else if (shelf.size <= MOST_UNDER_A_WORD) for (const cluster of shelf) found.add(cluster);
      }
      return found;
    },
  };
}
