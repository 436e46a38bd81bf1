import type { EventTrace } from "../../records/events.ts";
import { type Cluster, type Entry, MOST_UNDER_A_WORD, wordsIn } from "./clusters.ts";
import { type EventWords, wordsOf } from "./event-words.ts";
import { isSameEvent } from "./same-event.ts";

/** Of what is told in a year, what is another than before: what a cluster joins may hang on it. */
export interface JoinChanges {
  /** It came or went, joins another than before, or is no longer or only now what others can join. */
  readonly moves: (cluster: Cluster) => void;
  /** Others joined it before than now. */
  readonly others: (cluster: Cluster) => void;
  /** All clusters are gone through once more. */
  readonly begin: () => Passed;
}

/** Those that were gone through. */
export interface Passed {
  /** This one can be joined by those that come behind it. */
  readonly count: (cluster: Cluster) => void;
  /** More has moved, and these could be joined so far. */
  readonly catchUp: (counted: Iterable<Cluster>) => void;
  /** May it join another than before? Never no where it does. */
  readonly concern: (cluster: Cluster) => boolean;
}

/** A word is looked for among words, and a name among names. */
const KINDS = ["stems", "names"] as const;
type Kind = (typeof KINDS)[number];
/** How many clusters have a word. */
type Tallies = Readonly<Record<Kind, Map<string, number>>>;

const noTallies = (): Tallies => ({ stems: new Map(), names: new Map() });

/** `before`: all that could be joined, and what is told there with those that joined it. */
export function joinChanges(before: ReadonlyMap<Cluster, readonly Entry[]>): JoinChanges {
  const told = mentionsByWord();
  const known = new Set<Cluster>();
  const moved = noTallies();
  const others = (cluster: Cluster) => {
    told.add(cluster.entries);
    told.add(before.get(cluster) ?? []);
  };
  return {
    others,
    moves(cluster) {
      others(cluster);
      if (known.has(cluster)) return;
      known.add(cluster);
      for (const kind of KINDS) tally(cluster, kind, moved[kind], true);
    },
    begin() {
      const passed = noTallies();
      const isOther = (kind: Kind, word: string): boolean => {
        const change = moved[kind].get(word) ?? 0;
        return change > 0 && isNearLimit(passed[kind].get(word) ?? 0, change);
      };
      const catchUp = (counted: Iterable<Cluster>) => {
        const fresh = noTallies();
        for (const kind of KINDS)
          for (const word of moved[kind].keys()) if (!passed[kind].has(word)) fresh[kind].set(word, 0);
        if (KINDS.every((kind) => fresh[kind].size === 0)) return;
        for (const one of counted)
          if (!isAbout(one)) for (const kind of KINDS) tally(one, kind, fresh[kind], false);
        for (const kind of KINDS) for (const [word, own] of fresh[kind]) passed[kind].set(word, own);
      };
      catchUp([]);
      return {
        catchUp,
        count(cluster) {
          for (const kind of KINDS) tally(cluster, kind, passed[kind], false);
        },
        concern({ entries }) {
          const { trace } = entries[0]!;
          const words = wordsOf(trace);
          return (
            told.hasSame(trace, words) ||
            KINDS.some((kind) => words[kind].some((word) => isOther(kind, word)))
          );
        },
      };
    },
  };
}

/** A word of too many clusters leads to none of them: with so many more or fewer, did it or does it? */
const isNearLimit = (clusters: number, change: number): boolean =>
  clusters + change > MOST_UNDER_A_WORD && clusters - change <= MOST_UNDER_A_WORD;

/** Counts a cluster once under each of its words; `isNew`: else only under those that are counted already. */
function tally(cluster: Cluster, kind: Kind, tallies: Map<string, number>, isNew: boolean): void {
  if (!isNew && tallies.size === 0) return;
  const words = wordsIn(cluster)[kind];
  for (let at = 0; at < words.length; at++) {
    const own = tallies.get(words[at]!);
    if ((own !== undefined || isNew) && words.indexOf(words[at]!) === at)
      tallies.set(words[at]!, (own ?? 0) + 1);
  }
}

/** `2002~` */
const isAbout = ({ entries }: Cluster): boolean => entries[0]!.trace.edtf!.endsWith("~");

/** Mentions that are found by their words. */
function mentionsByWord() {
  const known = new Set<EventTrace>();
  const byWord = new Map<string, EventTrace[]>();
  return {
    add(entries: readonly Entry[]): void {
      for (const { trace } of entries) {
        if (known.has(trace)) continue;
        known.add(trace);
        const words = wordsOf(trace);
        for (const kind of KINDS)
          for (const word of words[kind]) {
            const own = byWord.get(word);
            if (own) own.push(trace);
            else byWord.set(word, [trace]);
          }
      }
    },
    /** Is one of them of the same event? */
    hasSame(trace: EventTrace, words: EventWords): boolean {
      const held = new Set<EventTrace>();
      for (const kind of KINDS)
        for (const word of words[kind])
          for (const other of byWord.get(word) ?? []) {
            if (held.has(other)) continue;
            held.add(other);
            if (isSameEvent(trace, other)) return true;
          }
      return false;
    },
  };
}
