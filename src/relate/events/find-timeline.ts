import type { ArticleCard } from "../../records/archive.ts";
import type { Granularity, TimelineEvent } from "../../records/events.ts";
import { type Memo, NO_MEMO } from "../memo.ts";
import { FORGETFUL, type Recall } from "../recall.ts";
import { type Cluster, clustersOf, type Entry } from "./clusters.ts";
import { joinCoarse } from "./join-coarse.ts";

/**
 * The events that articles mention, in order of time. Mentions of the same time are one event if they tell of the same
 * (`same-event.ts`); one whose time is told less closely joins the event within that time which it matches best, if it
 * begins in the same year. Two different days are never one event. The work grows with the number of mentions: they
 * meet only under words they share, and of a year in which nothing is told otherwise the events are those of last time.
 */
export function findTimeline(
  cards: readonly ArticleCard[],
  recall: Recall = FORGETFUL,
  memo: Memo = NO_MEMO,
): readonly TimelineEvent[] {
  const byYear = new Map<string, Entry[]>();
  for (const card of cards) {
    for (const entry of entriesOf(card)) {
      const shelf = byYear.get(yearOf(entry));
      if (shelf) shelf.push(entry);
      else byYear.set(yearOf(entry), [entry]);
    }
  }
  return [...byYear.keys()].sort(compare).flatMap((year) => {
    const entries = byYear.get(year)!;
    const of = entries.flatMap(({ id, trace }) => [id, trace]);
    return recall<readonly TimelineEvent[]>(`events of ${year}`, of, (before) =>
      before ? eventsIn(entries, recall) : memo.once("events", of, () => eventsIn(entries, recall)),
    );
  });
}

const yearOf = ({ trace: { earliest } }: Entry): string => earliest!.slice(0, -"-MM-DD".length);

function eventsIn(entries: readonly Entry[], recall: Recall): readonly TimelineEvent[] {
  const byTime = new Map<string, Entry[]>();
  for (const entry of entries) {
    const shelf = byTime.get(entry.trace.edtf!);
    if (shelf) shelf.push(entry);
    else byTime.set(entry.trace.edtf!, [entry]);
  }
  const clusters = [...byTime].flatMap(([time, own]) =>
    recall(
      `events at ${time}`,
      own.flatMap(({ id, trace }) => [id, trace]),
      () => clustersOf(own),
    ),
  );
  // More is put into some of them: what is remembered stays as it is.
  return joinCoarse(clusters.map((cluster) => ({ entries: [...cluster.entries] })))
    .map(eventOf)
    .sort(inOrder);
}

/** What may be shown of an article, as far as its time is known. */
function entriesOf({ id, article }: ArticleCard): readonly Entry[] {
  if (article?.status !== "usable") return [];
  return article.events.filter(({ edtf }) => edtf !== null).map((trace) => ({ id, trace }));
}

/** The finest time, and first the mention that tells most of the event itself. */
function eventOf({ entries }: Cluster): TimelineEvent {
  const { trace } = entries[0]!;
  const mentions = entries.length === 1 ? entries : [...entries].sort((a, b) => standing(b) - standing(a));
  return {
    edtf: trace.edtf!,
    earliest: trace.earliest!,
    latest: trace.latest!,
    granularity: trace.granularity,
    kind: trace.kind,
    main: entries.some((entry) => entry.trace.main),
    mentions: mentions.map(({ id, trace: { at } }) => ({ id, at })),
  };
}

/** A main event before one told in passing; a full clause before a fragment or a long one. */
function standing({ trace: { main, stems } }: Entry): number {
  const full = stems.length >= FEWEST_WORDS && stems.length <= MOST_WORDS;
  return (main ? 2 : 0) + (full ? 1 : 0);
}

const FEWEST_WORDS = 4;
const MOST_WORDS = 20;

const FINENESS: readonly Granularity[] = [
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
];

/** By first day; what is told less closely comes first, as a heading would; then by article. */
function inOrder(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(a.earliest, b.earliest) ||
    FINENESS.indexOf(b.granularity) - FINENESS.indexOf(a.granularity) ||
    compare(a.latest, b.latest) ||
    Number(b.main) - Number(a.main) ||
    compare(a.mentions[0]!.id, b.mentions[0]!.id) ||
    a.mentions[0]!.at - b.mentions[0]!.at
  );
}

/** By code units: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
