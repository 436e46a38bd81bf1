import type { Extent } from "./extent.ts";
import type { PageLine } from "./page-line.ts";

/** `Jo March May 26, 2016`: so long such heads are, so many make a thread, so far apart and so far from the end they stand. */
const MOST_WORDS = 9;
const LEAST_HEADS = 4;
const REACH = 8;
/** `On May 26, 2016, at 10:07 PM, jo wrote:`: a longer head, and longer texts under it. */
const MOST_ANNOUNCED = 18;
const FAR_REACH = 20;
/** So much running text stands above a thread. */
const LEAST_ABOVE = 100;

/**
 * The first line of a thread that goes on to the end of the stretch, where no heading says that comments begin: each of them
 * has a head with a name and a day, and its text below. Null: there is none. Heads of a chronicle have a day alone, or say in small
 * letters what happened.
 */
export function findThread(lines: readonly PageLine[], { first, last }: Extent): number | null {
  let start: number | null = null;
  let [heads, next] = [0, last];
  for (let at = last; at > first && next - at <= FAR_REACH; at--) {
    if (!announces(lines[at]!) && (next - at > REACH || !isHead(lines, at))) continue;
    heads++;
    start = at;
    next = at;
  }
  if (start === null || heads < LEAST_HEADS) return null;
  const above = lines
    .slice(first, start)
    .reduce((sum, { count, prose }) => sum + (prose >= 0.5 ? count : 0), 0);
  return above >= LEAST_ABOVE ? start : null;
}

function isHead(lines: readonly PageLine[], at: number): boolean {
  const { dated, stop, colon, count, words } = lines[at]!;
  if (!dated || stop || colon || count > MOST_WORDS || count < 4) return false;
  const own = words.filter(({ text }) => /^\p{L}{2,}$/u.test(text));
  return own.length >= 2 && own[0]!.capital && lines.slice(at + 1, at + 4).some(({ prose }) => prose >= 0.3);
}

/** A day, a time of day, and a colon before what somebody wrote then; or the day in brackets: `Jo said (May 26, 2016):`. */
const announces = ({ dated, colon, count, text }: PageLine): boolean =>
  dated && colon && count <= MOST_ANNOUNCED && (CLOCK.test(text) || IN_BRACKETS.test(text));

const IN_BRACKETS = /^\p{L}.*\([^()]*\d{4}\)\s*:$/u;

const CLOCK = /\d[:.]\d\d/;
