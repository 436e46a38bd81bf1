import type { EventTrace } from "../../records/events.ts";
import { parseDay } from "../../time/day.ts";
import { bestMatch, type Cluster, type Entry, type WordIndex, wordIndex } from "./clusters.ts";
import { wordsOf } from "./event-words.ts";

/** What came of it, with all that is needed to find it again when a few clusters are others. */
export interface Joined {
  /** As they came; none of them is changed. */
  readonly clusters: readonly Cluster[];
  /** Those that joined no other, with the mentions that joined them; the finest first. */
  readonly kept: readonly Pick<Cluster, "entries">[];
  /** Which each of those joined that may join any; null: none. */
  readonly joinedBy: ReadonlyMap<Cluster, Cluster | null>;
}

/**
 * What is told of a month or a year joins the event within it that it matches best: the finer time wins. About and
 * around (`2002~`) is no bound, and joins nothing. `clusters`: those whose times begin in one year; the very same as before
 * where nothing of them is another, and in the same order.
 *
 * `before`: what was found among other clusters. What one joins hangs on those that share a word with it; so it is looked
 * for again only where a word of it is a word of one that came, went, joined another than before, or was joined by others.
 */
export function joinCoarse(clusters: readonly Cluster[], before?: Joined): Joined {
  const order = finestFirst(clusters);
  const seeking = order.filter(mayJoin);
  if (before) {
    const changes = changesSince(before, clusters);
    const asked = new Set(seeking.filter((one) => !before.joinedBy.has(one)));
    for (let turn = 0; turn < MOST_TURNS && asked.size * FEW <= seeking.length; turn++) {
      const { found, missed } = joinAmong(order, asked, changes, before.joinedBy);
      if (missed.length === 0) return { clusters, ...found };
      for (const one of missed) asked.add(one);
    }
  }
  return { clusters, ...joinAmong(order, new Set(seeking), new Set(), new Map()).found };
}

/** One joins another than before, so a third may, and so on: hardly ever so far. */
const MOST_TURNS = 4;
/** Of so many that may join any one may be asked again; else all are. */
const FEW = 2;

/** Words of which something is another now. */
type OtherWords = Set<string>;

function changesSince(before: Joined, clusters: readonly Cluster[]): OtherWords {
  const others: OtherWords = new Set();
  const [own, old] = [new Set(clusters), new Set(before.clusters)];
  for (const cluster of clusters) if (!old.has(cluster)) addWords(cluster, others);
  for (const cluster of before.clusters) {
    if (own.has(cluster)) continue;
    addWords(cluster, others);
    const joined = before.joinedBy.get(cluster);
    if (joined) addWords(joined, others);
  }
  return others;
}

function addWords({ entries }: Cluster, words: OtherWords): void {
  for (const { trace } of entries) {
    const { stems, names } = wordsOf(trace);
    for (const stem of stems) words.add(stem);
    for (const name of names) words.add(name);
  }
}

function hasOneOf(words: OtherWords, trace: EventTrace): boolean {
  if (words.size === 0) return false;
  const { stems, names } = wordsOf(trace);
  return stems.some((stem) => words.has(stem)) || names.some((name) => words.has(name));
}

interface Kept {
  readonly cluster: Cluster;
  entries: readonly Entry[];
}

/**
 * `asked`: for these it is looked which they join; the others join what they joined before. `missed`: those of the others that
 * should have been asked, so that nothing of it holds; `others` is added to.
 */
function joinAmong(
  order: readonly Cluster[],
  asked: ReadonlySet<Cluster>,
  others: OtherWords,
  before: Joined["joinedBy"],
): { readonly found: Pick<Joined, "kept" | "joinedBy">; readonly missed: readonly Cluster[] } {
  const index = wordIndex<Kept>([...asked].map(({ entries }) => wordsOf(entries[0]!.trace)));
  const kept = new Map<Cluster, Kept>();
  const joinedBy = new Map<Cluster, Cluster | null>();
  const missed: Cluster[] = [];
  for (const cluster of order) {
    const last = before.get(cluster);
    const best = asked.has(cluster) ? eventWithin(cluster, index) : last ? kept.get(last) : null;
    if (mayJoin(cluster)) joinedBy.set(cluster, best?.cluster ?? null);
    if (asked.has(cluster)) {
      if (last !== (best?.cluster ?? null))
        for (const one of [cluster, last, best?.cluster]) if (one) addWords(one, others);
    } else if (last !== undefined && hasOneOf(others, cluster.entries[0]!.trace)) missed.push(cluster);
    if (best) {
      best.entries = [...best.entries, ...cluster.entries];
      continue;
    }
    const own = { cluster, entries: cluster.entries };
    kept.set(cluster, own);
    if (!isAbout(cluster.entries[0]!.trace))
      for (const { trace } of cluster.entries) index.add(wordsOf(trace), own);
  }
  return { found: { kept: [...kept.values()], joinedBy }, missed };
}

/** No time lies within a day. */
const mayJoin = ({ entries }: Cluster): boolean => {
  const { trace } = entries[0]!;
  return !isAbout(trace) && trace.earliest !== trace.latest;
};

function eventWithin({ entries }: Cluster, index: WordIndex<Kept>): Kept | null {
  const first = entries[0]!;
  const within: Kept[] = [];
  for (const other of index.candidates(wordsOf(first.trace)))
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
