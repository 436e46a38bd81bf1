import type { EventTrace } from "../../records/events.ts";
import { type EventWords, wordsOf } from "./event-words.ts";
import { isSameEvent, likeness } from "./same-event.ts";

/** A mention that has a time, with the article it stands in. */
export interface Entry {
  readonly id: string;
  readonly trace: EventTrace;
}

/** Mentions of one event; the first is the one of the finest time. */
export interface Cluster {
  readonly entries: readonly Entry[];
  /** Of all of them, each once; gathered when they are first asked for. */
  words?: EventWords;
}

export function wordsIn(cluster: Cluster): EventWords {
  cluster.words ??= gathered(cluster.entries.map(({ trace }) => wordsOf(trace)));
  return cluster.words;
}

function gathered(all: readonly EventWords[]): EventWords {
  if (all.length === 1) return all[0]!;
  const once = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];
  return { stems: once(all.map(({ stems }) => stems)), names: once(all.map(({ names }) => names)) };
}

/** A word under which more events are known tells none of them from another. */
export const MOST_UNDER_A_WORD = 40;
/** Mentions of an event that a new one is held against. */
const MOST_COMPARED = 6;

/** Mentions of one time put together: what articles are about first, then by article, so that their order is their own. */
export function clustersOf(entries: readonly Entry[]): readonly Cluster[] {
  if (entries.length === 1) return [{ entries: [...entries] }];
  const clusters: { readonly entries: Entry[] }[] = [];
  const index = wordIndex<(typeof clusters)[number]>();
  for (const entry of [...entries].sort(mainFirst)) {
    const words = wordsOf(entry.trace);
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
export function bestMatch<Known extends Cluster>(entry: Entry, candidates: Iterable<Known>): Known | null {
  let best: Known | null = null;
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

export interface WordIndex<Known> {
  readonly add: (words: EventWords, cluster: Known) => void;
  readonly candidates: (words: EventWords) => Iterable<Known>;
}

/** Clusters by the words of their mentions. `wanted`: nobody will ask for words that none of these has; absent: for any. */
export function wordIndex<Known>(wanted: readonly EventWords[] | null = null): WordIndex<Known> {
  const stems = shelves<Known>(wanted?.map((one) => one.stems) ?? null);
  const names = shelves<Known>(wanted?.map((one) => one.names) ?? null);
  return {
    add(words, cluster) {
      stems.add(words.stems, cluster);
      names.add(words.names, cluster);
    },
    candidates(words) {
      const found = new Set<Known>();
      stems.find(words.stems, found);
      names.find(words.names, found);
      return found;
    },
  };
}

function shelves<Known>(wanted: readonly (readonly string[])[] | null) {
  const known = new Map<string, Known | Set<Known> | null>();
  for (const words of wanted ?? []) for (const word of words) known.set(word, null);
  return {
    add(words: readonly string[], cluster: Known): void {
      for (const word of words) {
        const shelf = known.get(word);
        if (shelf === undefined && wanted) continue;
        if (!shelf) known.set(word, cluster);
        else if (!(shelf instanceof Set)) {
          if (shelf !== cluster) known.set(word, new Set([shelf, cluster]));
        } else if (shelf.size <= MOST_UNDER_A_WORD) shelf.add(cluster);
      }
    },
    find(words: readonly string[], found: Set<Known>): void {
      for (const word of words) {
        const shelf = known.get(word);
        if (!shelf) continue;
        if (!(shelf instanceof Set)) found.add(shelf);
        else if (shelf.size <= MOST_UNDER_A_WORD) for (const cluster of shelf) found.add(cluster);
      }
    },
  };
}
