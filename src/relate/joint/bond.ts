import { common } from "../stories/likeness.ts";
import type { Account } from "./account.ts";

/** Quoted words in common are of one moment: so many runs of words … */
const SPEECH = 2;
/** … and so are numbers of one count. */
const COUNTS = 2;
/** So many accounts of a story are held against each other. */
const MOST = 40;

/**
 * The happening that each account of a story tells of, as a number: clippings of one story have people and words in
 * common, and may still be weeks apart in one long affair. Two of one happening share quoted words, counts or the
 * day of their event, or each does so with a third.
 */
export function happenings(accounts: readonly Account[]): ReadonlyMap<Account, number> {
  const looked = accounts.slice(0, MOST);
  const happening = new Map(accounts.map((account, i) => [account, i]));
  looked.forEach((a, i) => {
    for (const b of looked.slice(i + 1)) {
      const [x, y] = [happening.get(a)!, happening.get(b)!];
      if (x === y || !shareMoment(a, b)) continue;
      for (const [account, of] of happening) if (of === y) happening.set(account, x);
    }
  });
  return happening;
}

function shareMoment(a: Account, b: Account): boolean {
  return (
    common(a.trace.speech, b.trace.speech).length >= SPEECH ||
    common(a.trace.counts, b.trace.counts).length >= COUNTS ||
    namesSameDay(a, b)
  );
}

/** Two reports that begin with one weekday hardly do so by chance. */
function namesSameDay(a: Account, b: Account): boolean {
  const [x, y] = [a, b].map(({ trace }) => trace.ties.find(({ main }) => main)?.weekday ?? null);
  return x !== null && x === y;
}

/** Days between the first and the last of those that are dated to the day; null: there are fewer than two. */
export function spreadOf(accounts: readonly Account[]): number | null {
  const days = accounts
    .filter(({ isSettled, root, card }) => isSettled && root === card.id)
    .map(({ known }) => known.days[0]!.first);
  return days.length < 2 ? null : Math.max(...days) - Math.min(...days);
}
