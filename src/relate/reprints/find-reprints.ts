import type { ArticleCard, Reprint } from "../../records/archive.ts";
import type { Trace } from "../../records/trace.ts";
import { envelope, fromRanges } from "../../time/days.ts";
import { common, comparable, namesAlike, wordsAlike } from "../stories/likeness.ts";
import { pairsThatShare } from "../stories/neighbours.ts";
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

/**
 * Which articles are copies of others, and of which: the original is the one that no other site put up again, the
 * earlier where both days are known, the longer, the first by path. `cards`: in any order.
 */
export function findReprints(cards: readonly ArticleCard[]): readonly Reprint[] {
  const told = cards
    .filter(({ trace }) => trace !== null && trace.prints.length >= LEAST_RUNS)
    .sort((a, b) => compare(rankOf(a), rankOf(b)) || (a.path < b.path ? -1 : 1));
  const originalOf = new Map<number, { readonly of: number; readonly share: number }>();
  const sought = told.map(({ trace }) => trace!.prints.slice(0, SOUGHT));
  const candidates = candidatesOf(pairsThatShare(sought, LEAST_SHARED));
  told.forEach((card, place) => {
    let found: { of: number; share: number } | null = null;
    for (const other of candidates.get(place) ?? []) {
      // The candidates come before it and have been looked at: a copy stands for its original.
      const of = originalOf.get(other)?.of ?? other;
      const share = copiedShare(card.trace!, told[other]!.trace!);
      if (share !== null && (!found || share > found.share)) found = { of, share };
    }
    if (found) originalOf.set(place, found);
  });
  return [...originalOf]
    .map(([place, { of, share }]) => ({ id: told[place]!.id, of: told[of]!.id, share }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** For each, those that come before it. */
function candidatesOf(pairs: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, readonly number[]> {
  const before = new Map<number, number[]>();
  for (const [a, others] of pairs) {
    for (const b of others) {
      const list = before.get(b);
      if (list) list.push(a);
      else before.set(b, [a]);
    }
  }
  return before;
}

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
  const [x, y] = [a.filter((print) => print <= limit), b.filter((print) => print <= limit)];
  const least = Math.min(x.length, y.length);
  return least === 0 ? 0 : common(x, y).length / least;
}

type Rank = readonly number[];

/** The least is the likeliest original. */
function rankOf({ article }: ArticleCard): Rank {
  const { republisher, date, words } = article!;
  const days = date.edtf === null ? null : envelope(fromRanges(date.ranges));
  const isDay = days !== null && days.first === days.last;
  return [isDay ? days.first : Number.MAX_SAFE_INTEGER, republisher ? 1 : 0, -words];
}

function compare(a: Rank, b: Rank): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}
