import type { EventTrace } from "../../records/events.ts";
import { parseDay } from "../../time/day.ts";
import { bestMatch, type Cluster, type Entry, type WordIndex, wordIndex, wordsIn } from "./clusters.ts";
import { wordsOf } from "./event-words.ts";
import { type JoinChanges, joinChanges } from "./join-changes.ts";

/** What came of it, with all that is needed to find it again when a few clusters are others. */
export interface Joined {
  /** As they came; none of them is changed. */
  readonly clusters: readonly Cluster[];
  /** Those that joined no other, with the mentions that joined them; the finest first. */
  readonly kept: readonly Kept[];
  /** Which each of those joined that may join any; null: none. */
  readonly joinedBy: ReadonlyMap<Cluster, Cluster | null>;
}

/**
 * What is told of a month or a year joins the event within it that it matches best: the finer time wins. About and
 * around (`2002~`) is no bound, and joins nothing. `clusters`: those whose times begin in one year; the very same as before
 * where nothing of them is another, and in the same order.
 *
 * `before`: what was found among other clusters. What one joins hangs on those that may be the same event; so it is looked
 * for again only where such a one came, went, joined another than before, or was joined by others (`join-changes.ts`).
 */
export function joinCoarse(clusters: readonly Cluster[], before?: Joined): Joined {
  const order = finestFirst(clusters);
  const seeking = order.filter(mayJoin);
  if (before) {
    const asked = new Set(seeking.filter((one) => !before.joinedBy.has(one)));
    const changes = changesSince(before, clusters);
    for (let turn = 0; turn < MOST_TURNS && asked.size * FEW <= seeking.length; turn++) {
      const { found, missed } = joinAmong(order, asked, { joinedBy: before.joinedBy, changes });
      if (missed.length === 0) return { clusters, ...found };
      for (const one of missed) asked.add(one);
    }
  }
  return { clusters, ...joinAmong(order, new Set(seeking), null).found };
}

/** One joins another than before, so a third may, and so on: hardly ever so far. */
const MOST_TURNS = 4;
/** Of so many that may join any one may be asked again; else all are. */
const FEW = 2;

function changesSince(before: Joined, clusters: readonly Cluster[]): JoinChanges {
  const changes = joinChanges(new Map(before.kept.map(({ cluster, entries }) => [cluster, entries])));
  const [own, old] = [new Set(clusters), new Set(before.clusters)];
  for (const cluster of clusters) if (!old.has(cluster)) changes.moves(cluster);
  for (const cluster of before.clusters) {
    if (own.has(cluster)) continue;
    changes.moves(cluster);
    const joined = before.joinedBy.get(cluster);
    if (joined) changes.others(joined);
  }
  return changes;
}

interface Kept {
  readonly cluster: Cluster;
  entries: readonly Entry[];
}

/**
 * `asked`: for these it is looked which they join; the others join what they joined before. `missed`: those of the others that
 * should have been asked, so that nothing of it holds; the changes of before are added to.
 */
function joinAmong(
  order: readonly Cluster[],
  asked: ReadonlySet<Cluster>,
  before: { readonly joinedBy: Joined["joinedBy"]; readonly changes: JoinChanges } | null,
): { readonly found: Pick<Joined, "kept" | "joinedBy">; readonly missed: readonly Cluster[] } {
  const index = wordIndex<Kept>([...asked].map(({ entries }) => wordsOf(entries[0]!.trace)));
  const kept = new Map<Cluster, Kept>();
  const joinedBy = new Map<Cluster, Cluster | null>();
  const missed: Cluster[] = [];
  const seen = before?.changes.begin();
  for (const cluster of order) {
    const isAsked = asked.has(cluster);
    const last = before?.joinedBy.get(cluster);
    const best = isAsked ? eventWithin(cluster, index) : last ? kept.get(last) : null;
    if (mayJoin(cluster)) joinedBy.set(cluster, best?.cluster ?? null);
    if (isAsked) {
      if (before && last !== (best?.cluster ?? null)) {
        before.changes.moves(cluster);
        for (const one of [last, best?.cluster]) if (one) before.changes.others(one);
        seen?.catchUp(kept.keys());
      }
    } else if (last !== undefined && seen?.concern(cluster)) missed.push(cluster);
    if (best) {
      best.entries = [...best.entries, ...cluster.entries];
      continue;
    }
    const own = { cluster, entries: cluster.entries };
    kept.set(cluster, own);
    if (isAbout(cluster.entries[0]!.trace)) continue;
    if (asked.size > 0) index.add(wordsIn(cluster), own);
    seen?.count(cluster);
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

/** Clusters of one width stay in their order. */
function finestFirst(clusters: readonly Cluster[]): readonly Cluster[] {
  const ofWidth = new Map<number, Cluster[]>();
  for (const cluster of clusters) {
    const days = daysIn(cluster);
    const own = ofWidth.get(days);
    if (own) own.push(cluster);
    else ofWidth.set(days, [cluster]);
  }
  return [...ofWidth].sort(([a], [b]) => a - b).flatMap(([, own]) => own);
}

function daysIn({ entries }: Cluster): number {
  const { earliest, latest } = entries[0]!.trace;
  return earliest === latest ? 0 : parseDay(latest!)! - parseDay(earliest!)!;
}
