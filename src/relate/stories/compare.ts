import { keptWith } from "../../again/kept-with.ts";
import type { ArticleCard, CardDate } from "../../records/archive.ts";
import type { Trace } from "../../records/trace.ts";
import { type Days, fromRanges, type Stretch } from "../../time/days.ts";
import { weightOfFeature } from "../trace/features.ts";
import { hashOf } from "../trace/hash.ts";
import { numbersIn } from "./blocks.ts";
import { type Comparable, comparable, scoreOf } from "./likeness.ts";
import type { PairOptions, Sought } from "./pairs.ts";

/** Accounts of one event are written within a week. */
const WEEK = 7;
/** How fast accounts get rarer with the days between them (standard deviation). */
const SPREAD = 3;
/** Rare words and names by which likely pairs are found: so many of each kind. */
const SOUGHT = 16;
/** Pairs that share fewer of these are not looked at. */
const LEAST_SHARED = 2;
/** What is less alike is not listed: a quarter of what groups have to be on average. */
const LEAST_SCORE = 0.05;

/** An article among those that may tell of its event; made ready to be compared when that is first asked for. */
export interface Told {
  readonly card: ArticleCard;
  readonly comparable: () => Comparable;
  /** Its own dating; no days: nothing is known. */
  readonly days: () => Days;
}

/** Something of it is held against others. */
export type Held = ArticleCard & { readonly trace: () => Trace };

export const isHeld = (card: ArticleCard): card is Held => card.trace !== null;

/** Which of some articles is meant, by its place. */
export type Telling = (place: number) => Told;

/** Each is made ready when it is first asked for: where most pairs are known, most are not. */
export function tellingIn(cards: readonly Held[]): Telling {
  const known: Told[] = [];
  return (place) => {
    known[place] ??= toldOf(cards[place]!);
    return known[place];
  };
}

function toldOf(card: Held): Told {
  const { trace } = card;
  let ready: Comparable | null = null;
  let days: Days | null = null;
  return {
    card,
    comparable() {
      ready ??= comparable(trace());
      return ready;
    },
    days() {
      days ??= daysOf(card.article!.date);
      return days;
    },
  };
}

const daysOf = ({ edtf, ranges }: CardDate): Days => (edtf === null ? [] : fromRanges(ranges));

/** What pairs of articles are found by. */
export const soughtIn = (cards: readonly Held[]): Sought => ({
  keys: cards.map(keyOf),
  featuresOf: (i) => featuresOf(cards[i]!.trace()),
});

/** Kept as long as the card is: the very same text is seen to be the same without being read. */
const KEYS = keptWith<ArticleCard, string>();

/** Its own for each article. */
export function keyOf(card: ArticleCard): string {
  const known = KEYS.get(card);
  if (known !== undefined) return known;
  const key = `${card.id}\n${card.path}\n${card.digest}`;
  KEYS.set(card, key);
  return key;
}

/** How pairs of articles are held against each other. */
export const comparing = (told: Telling): PairOptions => ({
  least: LEAST_SHARED,
  scoreOf(a, b) {
    const [one, other] = [told(a), told(b)];
    const near = nearness(one.days(), other.days());
    const score = near === 0 ? 0 : scoreOf(one.comparable(), other.comparable()) * near;
    return score < LEAST_SCORE ? 0 : score;
  },
});

/** Kept as long as the trace is. */
const FEATURES = keptWith<Trace, Uint32Array>();

function featuresOf(trace: Trace): Uint32Array {
  const known = FEATURES.get(trace) ?? numbersIn(soughtOf(trace));
  FEATURES.set(trace, known);
  return known;
}

/** What few texts have: names of weight, and of the other kinds those with the least digests. */
function soughtOf({ nameFeatures, words, counts, speech }: Trace): readonly number[] {
  const sought: number[] = [];
  const take = (features: readonly number[], least: number) => {
    for (let i = 0, taken = 0; i < features.length && taken < SOUGHT; i++) {
      if (weightOfFeature(features[i]!) < least) continue;
      sought.push(features[i]!);
      taken++;
    }
  };
  take(nameFeatures, 3);
  take(words, 2);
  for (let i = 0; i < speech.length && i < SOUGHT; i++) sought.push(speech[i]!);
  for (let i = 0; i < counts.length && i < SOUGHT; i++) sought.push(hashOf(counts[i]!));
  return sought;
}

/** 1 where a day is not known; less with each day between two that are; 0 when they are too far apart. */
function nearness(a: Days, b: Days): number {
  if (a.length === 0 || b.length === 0) return 1;
  if (areDaysApart(a, b)) return 0;
  const [from, to] = [a[0]!.first, a[a.length - 1]!.last];
  const [since, until] = [b[0]!.first, b[b.length - 1]!.last];
  if (to - from > WEEK || until - since > WEEK) return 1;
  const gap = Math.max(0, from - until, since - to);
  return Math.exp(-(gap * gap) / (2 * SPREAD * SPREAD));
}

export function areDaysApart(a: Days, b: Days): boolean {
  if (a.length === 0 || b.length === 0) return false;
  for (const x of a) for (const y of b) if (gapBetween(x, y) <= WEEK) return false;
  return true;
}

const gapBetween = (a: Stretch, b: Stretch): number => Math.max(a.first - b.last, b.first - a.last);
