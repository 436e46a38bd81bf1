import type { EventTrace } from "../../records/events.ts";
import { type EventWords, wordsOf } from "./event-words.ts";

/** Of the shorter clause's words, so many have to stand in the other as well, and at least so many. */
const SHARE = 0.5;
const LEAST_SHARED = 3;
/** Two texts of one day that are each about an event of that day speak of one if they share so many names. */
const MAIN_NAMES = 2;

/**
 * Do two mentions of one time tell of one event? The same class of deed with a name in common, half of the words in
 * common, or what both articles are about with names in common. Where the deeds are told otherwise another word than a
 * name has to be common, too: a place and its mayor are not enough. That somebody spoke is the same only if half of the
 * words and a name are.
 */
export function isSameEvent(a: EventTrace, b: EventTrace): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const words = shared(one.stems, other.stems);
  const names = shared(one.names, other.names);
  const half = words >= LEAST_SHARED && words >= SHARE * Math.min(one.stems.length, other.stems.length);
  if (a.kind === "statement" || b.kind === "statement") return a.kind === b.kind && half && names > 0;
  if (a.deed !== null && a.deed === b.deed && names > 0) return true;
  const mains = a.main && b.main && names >= MAIN_NAMES;
  return (half || mains) && (deedsAgree(a, b) || words > namesAmong(one, other));
}

/** Is there nothing against their telling of one deed? */
const deedsAgree = (a: EventTrace, b: EventTrace): boolean =>
  a.deed === null || b.deed === null || a.deed === b.deed;

/** How many of the words in common are beginnings of names. */
function namesAmong(a: EventWords, b: EventWords): number {
  const names = [...a.names, ...b.names];
  return a.stems.filter((stem) => b.stems.includes(stem) && names.some((name) => name.startsWith(stem)))
    .length;
}

/** How much two mentions have in common, to choose between several that are the same. */
export function likeness(a: EventTrace, b: EventTrace): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const sameDeed = a.deed !== null && a.deed === b.deed ? 1 : 0;
  return shared(one.stems, other.stems) + shared(one.names, other.names) + sameDeed;
}

function shared(a: readonly string[], b: readonly string[]): number {
  if (b.length === 0) return 0;
  let count = 0;
  for (let i = 0; i < a.length; i++) if (b.includes(a[i]!)) count++;
  return count;
}
