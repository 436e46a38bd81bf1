import { common } from "../stories/likeness.ts";
import type { Account } from "./account.ts";

/**
 * How two clippings of one story belong together:
 * - `event`: they tell of one happening, so what each calls by its day is one day;
 * - `matter`: they have people and words in common, and may be days or weeks apart in one long affair.
 */
export type Bond = "event" | "matter";

/** Quoted words in common are of one moment: so many runs of four words … */
const SPEECH = 2;
/** … and so are numbers of one count. */
const COUNTS = 2;

export function bondOf(a: Account, b: Account): Bond {
  const same =
    common(a.trace.speech, b.trace.speech).length >= SPEECH ||
    common(a.trace.counts, b.trace.counts).length >= COUNTS;
  return same || namesSameDay(a, b) ? "event" : "matter";
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
