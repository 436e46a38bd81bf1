import { keptWith } from "../../again/kept-with.ts";
import type { ArticleCard, CardArticle, CardDate, Reprint } from "../../records/archive.ts";
import type { Trace } from "../../records/trace.ts";
import type { Day } from "../../time/day.ts";
import { envelope, fromRanges } from "../../time/days.ts";
import { numbersIn } from "../stories/blocks.ts";
import { keyOf } from "../stories/compare.ts";
import type { Edges } from "../stories/edges.ts";
import { comparable, namesAlike, wordsAlike } from "../stories/likeness.ts";
import { type Pairs, renewPairs } from "../stories/pairs.ts";
import { isWhole } from "../trace/prints.ts";

/** So many of a text's runs of words are looked up; a copy has most of them. */
const SOUGHT = 32;
/** Pairs with fewer of these in common share a quotation at most. */
const LEAST_SHARED = 4;
/** Share of the shorter text that the other has, from which on it is a copy, cut or extended. */
const COPY = 0.7;
/** One that was edited has less of the very words, and all the more of the names and rare words: on average that. */
const EDITED = 0.5;
const EDITED_ALL = 0.72;
/** Two texts of fewer runs than that may be alike by chance, unless they are all alike; of fewer still even then. */
const FEW_RUNS = 12;
const LEAST_RUNS = 4;
const ALL_ALIKE = 0.95;

/** Copies, with all that is needed to find them again when a few articles are others. */
export interface FoundReprints {
  /** By id of the copy. */
  readonly reprints: readonly Reprint[];
  readonly pairs: Pairs;
}

/**
 * Which articles are copies of others, and of which: the original is the one that no other site put up again, the
 * earlier where both days are known, the longer, the first by path. `cards`: in any order. `before`: what was found among
 * other articles; it saves work and changes nothing.
 */
export function findReprints(cards: readonly ArticleCard[], before?: FoundReprints): FoundReprints {
  const told = cards
    .filter(({ trace }) => trace !== null)
    .map((card) => ({ card, rank: rankOf(card) }))
    .sort((a, b) => compare(a.rank, b.rank) || (a.card.path < b.card.path ? -1 : 1))
    .map(({ card }) => card);
  const traceOf = (i: number) => told[i]!.trace!();
  const sought = { keys: told.map(keyOf), featuresOf: (i: number) => featuresOf(traceOf(i)) };
  const { pairs } = renewPairs(
    sought,
    { least: LEAST_SHARED, scoreOf: (a, b) => copiedShare(traceOf(a), traceOf(b)) ?? 0 },
    before?.pairs ?? null,
  );
  const reprints = originalsIn(pairs.edges).map(({ copy, of, share }) => ({
    id: told[copy]!.id,
    of: told[of]!.id,
    share,
  }));
  return { pairs, reprints: reprints.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** For each copy, of those that come before it and share most with it the first; a copy stands for its original. */
function originalsIn({ a, b, scores, count }: Edges) {
  const likeIt = new Map<number, { readonly other: number; readonly share: number }[]>();
  for (let edge = 0; edge < count; edge++) {
    const own = likeIt.get(b[edge]!);
    const one = { other: a[edge]!, share: scores[edge]! };
    if (own) own.push(one);
    else likeIt.set(b[edge]!, [one]);
  }
  const found = new Map<number, { readonly copy: number; readonly of: number; readonly share: number }>();
  for (const copy of [...likeIt.keys()].sort((x, y) => x - y)) {
    const best = likeIt.get(copy)!.reduce((most, one) => (one.share > most.share ? one : most));
    found.set(copy, { copy, of: found.get(best.other)?.of ?? best.other, share: best.share });
  }
  return [...found.values()];
}

/** Kept as long as the trace is. */
const FEATURES = keptWith<Trace, Uint32Array>();

function featuresOf(trace: Trace): Uint32Array {
  const known = FEATURES.get(trace) ?? numbersIn(soughtOf(trace));
  FEATURES.set(trace, known);
  return known;
}

/** A text of hardly any runs is held against nothing. */
const soughtOf = ({ prints }: Trace): readonly number[] =>
  prints.length < LEAST_RUNS ? [] : prints.slice(0, SOUGHT);

/** Null: no copy. */
function copiedShare(a: Trace, b: Trace): number | null {
  const share = shareOf(a.prints, b.prints);
  const isShort = Math.min(a.prints.length, b.prints.length) < FEW_RUNS;
  if (share >= (isShort ? ALL_ALIKE : COPY)) return share;
  if (share < EDITED || isShort) return null;
  const [x, y] = [comparable(a), comparable(b)];
  return (share + namesAlike(x, y) + wordsAlike(x, y)) / 3 >= EDITED_ALL ? share : null;
}

/** What of the shorter text's runs the other has; told from those digests that both would have kept. */
export function shareOf(a: readonly number[], b: readonly number[]): number {
  const limit = Math.min(isWhole(a) ? Infinity : a.at(-1)!, isWhole(b) ? Infinity : b.at(-1)!);
  const [x, y] = [countUpTo(a, limit), countUpTo(b, limit)];
  let both = 0;
  for (let i = 0, j = 0; i < x && j < y; ) {
    const one = a[i]!;
    const other = b[j]!;
    if (one === other) both += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return both === 0 ? 0 : both / Math.min(x, y);
}

/** Of numbers in order. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let count = numbers.length;
  while (count > 0 && numbers[count - 1]! > limit) count -= 1;
  return count;
}

type Rank = readonly number[];

/** Kept as long as the article is. */
const RANKS = keptWith<CardArticle, Rank>();

/** The least is the likeliest original. */
function rankOf({ article }: ArticleCard): Rank {
  const known = RANKS.get(article!);
  if (known) return known;
  const { republisher, date, words } = article!;
  const rank = [dayOf(date) ?? Number.MAX_SAFE_INTEGER, republisher ? 1 : 0, -words];
  RANKS.set(article!, rank);
  return rank;
}

/** Null: it is not known to the day. */
function dayOf({ edtf, ranges }: CardDate): Day | null {
  if (edtf === null || ranges[0]!.earliest !== ranges.at(-1)!.latest) return null;
  const days = envelope(fromRanges(ranges));
  return days !== null && days.first === days.last ? days.first : null;
}

function compare(a: Rank, b: Rank): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return 0;
}
