import type { StoryWishes } from "../../config.ts";
import type { ArticleCard, CardDate, Reprint, Story, StoryReason } from "../../records/archive.ts";
import type { Trace } from "../../records/trace.ts";
import { type Days, envelope, fromRanges } from "../../time/days.ts";
import { hashOf, weightOfFeature } from "../trace/hash.ts";
import { cluster, type Edge } from "./cluster.ts";
import { type Comparable, comparable, type Likeness, likenessOf } from "./likeness.ts";
import { pairsThatShare } from "./neighbours.ts";
import { NO_WISHES, wishedIn } from "./wishes.ts";

/** Two clippings by themselves are of one event with so much in common … */
const LINK = 0.3;
/** … and groups of them with so much on average. */
const AVERAGE = 0.2;
/** Accounts of one event are written within a week. */
const WEEK = 7;
/** How fast accounts get rarer with the days between them (standard deviation). */
const SPREAD = 3;
/** Rare words and names by which likely pairs are found: so many of each kind. */
const SOUGHT = 16;
/** Pairs that share fewer of these are not looked at. */
const LEAST_SHARED = 2;

/**
 * Accounts of one event. Each clipping's own dating is heard, never what others say of its day, so that dates drawn
 * from a story cannot prove the story. `cards`: in the archive's order; the outcome hangs on that order alone.
 */
export function findStories(
  cards: readonly ArticleCard[],
  reprints: readonly Reprint[],
  wishes: StoryWishes = NO_WISHES,
): readonly Story[] {
  const told = cards.flatMap((card) => (card.trace ? [toldOf(card, card.trace)] : []));
  const placeOf = new Map(told.flatMap(({ card }, i) => [[card.path, i] as const, [card.id, i] as const]));
  const { merged, split } = wishedIn(wishes, placeOf);
  const copies = reprints.flatMap(({ id, of }) => pairOf(placeOf.get(id), placeOf.get(of)));
  const apart = (a: number, b: number) =>
    split.has(pairKey(a, b)) || split.has(pairKey(a, a)) || split.has(pairKey(b, b));
  const likenesses = compareAll(told);
  const groups = cluster({
    count: told.length,
    edges: edgesOf(likenesses),
    together: [...merged, ...copies.filter(([a, b]) => !apart(a, b))],
    apart: (a, b) => apart(a, b) || areDaysApart(told[a]!.days, told[b]!.days),
    link: LINK,
    average: AVERAGE,
  });
  const owners = new Set(merged.map(([a, b]) => pairKey(a, b)));
  return groups
    .filter((members) => members.length > 1)
    .map((members) => storyOf(members, told, likenesses, owners))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Told extends Comparable {
  readonly card: ArticleCard;
  readonly days: Days;
}

const toldOf = (card: ArticleCard, trace: Trace): Told => ({
  card,
  ...comparable(trace),
  days: daysOf(card.article!.date),
});

const daysOf = ({ edtf, ranges }: CardDate): Days => (edtf === null ? [] : fromRanges(ranges));

const pairOf = (a: number | undefined, b: number | undefined): [number, number][] =>
  a === undefined || b === undefined ? [] : [a < b ? [a, b] : [b, a]];

/** Pairs of numbers below 2^26. */
const pairKey = (a: number, b: number): number => Math.min(a, b) * 0x4000000 + Math.max(a, b);

type Likenesses = ReadonlyMap<number, { readonly edge: Edge; readonly likeness: Likeness }>;

function compareAll(told: readonly Told[]): Likenesses {
  const found = new Map<number, { edge: Edge; likeness: Likeness }>();
  for (const [a, others] of pairsThatShare(
    told.map(({ trace }) => soughtOf(trace)),
    LEAST_SHARED,
  )) {
    for (const b of others) {
      const near = nearness(told[a]!.days, told[b]!.days);
      if (near === 0) continue;
      const likeness = likenessOf(told[a]!, told[b]!);
      const score = likeness.score * near;
      if (score >= AVERAGE / 4) found.set(pairKey(a, b), { edge: { a, b, score }, likeness });
    }
  }
  return found;
}

const edgesOf = (likenesses: Likenesses): readonly Edge[] => [...likenesses.values()].map(({ edge }) => edge);

/** What few texts have: names of weight, and of the other kinds those with the least digests. */
function soughtOf({ nameFeatures, words, counts, speech }: Trace): readonly number[] {
  const names = nameFeatures.filter((feature) => weightOfFeature(feature) >= 3).slice(0, SOUGHT);
  const rare = words.filter((feature) => weightOfFeature(feature) >= 2).slice(0, SOUGHT);
  return [
    ...names,
    ...rare,
    ...speech.slice(0, SOUGHT),
    ...counts.slice(0, SOUGHT).map((count) => hashOf(count)),
  ];
}

/** 1 where a day is not known; less with each day between two that are; 0 when they are too far apart. */
function nearness(a: Days, b: Days): number {
  if (areDaysApart(a, b)) return 0;
  const [x, y] = [envelope(a), envelope(b)];
  if (!x || !y || x.last - x.first > WEEK || y.last - y.first > WEEK) return 1;
  const gap = Math.max(0, x.first - y.last, y.first - x.last);
  return Math.exp(-(gap * gap) / (2 * SPREAD * SPREAD));
}

function areDaysApart(a: Days, b: Days): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.every((x) => b.every((y) => Math.max(x.first - y.last, y.first - x.last) > WEEK));
}

function storyOf(
  members: readonly number[],
  told: readonly Told[],
  likenesses: Likenesses,
  owners: ReadonlySet<number>,
): Story {
  const ids = members.map((member) => told[member]!.card.id);
  const first = members.map((member) => told[member]!.card).sort((a, b) => (a.path < b.path ? -1 : 1))[0]!;
  return { id: first.id, members: ids, reasons: reasonsOf(members, told, likenesses, owners) };
}

/** The strongest links that hold all members together, a tree of them; strongest first. */
function reasonsOf(
  members: readonly number[],
  told: readonly Told[],
  likenesses: Likenesses,
  owners: ReadonlySet<number>,
): readonly StoryReason[] {
  const inside = [...pairsIn(members, likenesses, owners)].sort(
    (x, y) => y.score - x.score || x.a - y.a || x.b - y.b,
  );
  const root = new Map(members.map((member) => [member, member]));
  const find = (member: number): number => {
    let at = member;
    while (root.get(at) !== at) at = root.get(at)!;
    return at;
  };
  const reasons: StoryReason[] = [];
  for (const { a, b, byOwner } of inside) {
    const [x, y] = [find(a), find(b)];
    if (x === y) continue;
    root.set(Math.max(x, y), Math.min(x, y));
    const likeness = likenesses.get(pairKey(a, b))?.likeness ?? likenessOf(told[a]!, told[b]!);
    reasons.push(reasonOf([told[a]!.card.id, told[b]!.card.id], likeness, byOwner));
  }
  return reasons;
}

/** Looked at pair by pair: members of a story that are in one list of another's neighbours. */
function* pairsIn(members: readonly number[], likenesses: Likenesses, owners: ReadonlySet<number>) {
  for (const [i, a] of members.entries()) {
    for (const b of members.slice(i + 1, i + 1 + MOST_BESIDE)) {
      const found = likenesses.get(pairKey(a, b));
      const byOwner = owners.has(pairKey(a, b));
      if (found || byOwner) yield { a, b, score: byOwner ? Infinity : found!.edge.score, byOwner };
    }
  }
}

const MOST_BESIDE = 60;
const MOST_NAMES = 4;

function reasonOf(members: readonly [string, string], likeness: Likeness, byOwner: boolean): StoryReason {
  const { names, counts, speech, words } = likeness;
  const whole = names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
  return { members, byOwner, names: whole.slice(0, MOST_NAMES), counts: counts.slice(0, 3), speech, words };
}
