import { type Grouped, type GroupOptions, groupsOf, type KeptGroups } from "../../again/groups.ts";
import { keptWith } from "../../again/kept-with.ts";
import { once } from "../../again/once.ts";
import type { ArticleCard } from "../../records/archive.ts";
import type { EventTrace, Granularity, TimelineEvent } from "../../records/events.ts";
import { countListed } from "../../text/word-list.ts";
import { type Memo, NO_MEMO } from "../memo.ts";
import { type Memory, NO_MEMORY } from "../recall.ts";
import { type Cluster, clustersOf, type Entry } from "./clusters.ts";
import { type Joined, joinCoarse } from "./join-coarse.ts";

/**
 * The events that articles mention, in order of time. Mentions of the same time are one event if they tell of the same
 * (`same-event.ts`); one whose time is told less closely joins the event within that time which it matches best, if it
 * begins in the same year. Two different days are never one event. The work grows with the number of mentions: they
 * meet only under words they share, and of a year in which nothing is told otherwise the events are those of last time.
 */
export function findTimeline(
  cards: readonly ArticleCard[],
  { recall, renew, leave }: Pick<Memory, "recall" | "renew" | "leave"> = NO_MEMORY,
  memo: Memo = NO_MEMO,
): readonly TimelineEvent[] {
  const times = renew<Times>("mentions of times", (before) => groupsOf(before, cards, IN_TIMES));
  const { years } = renew<KeptYears>("years of times", (before) =>
    before?.of === times.groups ? before : { of: times.groups, years: yearsOf(times) },
  );
  return years.flatMap(([year, own]) => {
    const clusters = own.map((time) => times.values.get(time)!);
    const join = (before: Joined | undefined) =>
      joinCoarse(
        clusters.flatMap((found) => found()),
        before,
      );
    const find = () => eventsIn(renew<Joined>(`joined in ${year}`, join));
    const told = () =>
      own.flatMap((time) => [
        time,
        ...times.items.get(time)!.flatMap(({ id, of }) => [id, of.article!.told]),
      ]);
    return recall<readonly TimelineEvent[]>(`events of ${year}`, clusters, (before) => {
      if (before) return find();
      // Who remembers the events has not seen what joins what, and the first change of this year asks for it.
      leave(() => renew<Joined>(`joined in ${year}`, (known) => known ?? join(known)));
      return memo.once("events", told(), find);
    });
  });
}

/** Years in order, with the times that begin in each, in order, too. */
type Years = readonly (readonly [year: string, times: readonly string[]])[];

/** As long as no time came or went they are the same. */
interface KeptYears {
  readonly of: object;
  readonly years: Years;
}

function yearsOf({ items }: Times): Years {
  const years = new Map<string, string[]>();
  for (const [time, entries] of items) {
    const year = yearOf(entries[0]!);
    const shelf = years.get(year);
    if (shelf) shelf.push(time);
    else years.set(year, [time]);
  }
  for (const times of years.values()) times.sort(compare);
  return [...years].sort(([a], [b]) => compare(a, b));
}

interface CardEntry extends Entry, Grouped<ArticleCard> {}

/** Mentions by their times; and, if anybody asks, which of one time are one event. */
type Times = KeptGroups<ArticleCard, CardEntry, () => readonly Cluster[]>;

const IN_TIMES: GroupOptions<ArticleCard, CardEntry, () => readonly Cluster[]> = {
  itemsOf: entriesOf,
  isSame,
  make: (entries) => once(() => clustersOf(entries).map(asBefore)),
};

const yearOf = ({ trace: { earliest } }: Entry): string => earliest!.slice(0, -"-MM-DD".length);

const eventsIn = ({ kept }: Joined): readonly TimelineEvent[] => kept.map(eventOf).sort(inOrder);

/** What may be shown of an article, as far as its time is known. */
function entriesOf(card: ArticleCard): readonly CardEntry[] {
  const { id, article } = card;
  if (article?.status !== "usable") return [];
  return article.events
    .filter(({ edtf }) => edtf !== null)
    .map((trace) => ({ of: card, group: trace.edtf!, id, trace }));
}

/** Of these very mentions, kept as long as the first of them is: it joins what it joined, and is joined as it was. */
const CLUSTERS = keptWith<EventTrace, Cluster>();

function asBefore(cluster: Cluster): Cluster {
  const { trace } = cluster.entries[0]!;
  const known = CLUSTERS.get(trace);
  if (known && areSame(known.entries, cluster.entries)) return known;
  CLUSTERS.set(trace, cluster);
  return cluster;
}

/** What was made of these very mentions, kept as long as the first of them is: pages that show the very same event stand. */
const EVENTS = keptWith<EventTrace, { readonly entries: readonly Entry[]; readonly event: TimelineEvent }>();

function eventOf({ entries }: Cluster): TimelineEvent {
  const { trace } = entries[0]!;
  const known = EVENTS.get(trace);
  if (known && areSame(known.entries, entries)) return known.event;
  const event = eventAmong(entries);
  EVENTS.set(trace, { entries, event });
  return event;
}

const areSame = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a.length === b.length && a.every((entry, at) => isSame(entry, b[at]!));

function isSame(a: Entry, b: Entry): boolean {
  return a.id === b.id && a.trace === b.trace;
}

/** The finest time, and first the mention that tells most of the event itself. */
function eventAmong(entries: readonly Entry[]): TimelineEvent {
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
  const words = countListed(stems);
  const full = words >= FEWEST_WORDS && words <= MOST_WORDS;
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
