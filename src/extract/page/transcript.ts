import { Has } from "./has.ts";
import type { PageLine } from "./page-line.ts";

/** The lines of a film's words, each piece below the time at which it is said; `to` is the first line behind it. */
export interface Transcript {
  readonly from: number;
  readonly to: number;
}

/** Times that follow each other, up to the last of them. */
interface Run {
  readonly last: number;
  readonly found: Transcript | null;
}

const TIME = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?:[.,]\d{1,3})?$/;
const LONGEST = 12;
/** A film starts at nought: programmes of a day and tickers do not. */
const FIRST_WITHIN = 60;
/** So many times make a transcript, so many lines may stand below each. */
const LEAST_TIMES = 6;
const MOST_BELOW = 4;
/** Pieces go on in the middle of a sentence; names of chapters do not. */
const GOES_ON = /^["'\u201c\u2018(]?\p{Ll}/u;
const OFTEN = 0.2;

/** `00:04`, below it some words, `00:09`, and the words that follow; null: there is none. */
export function findTranscript(lines: readonly PageLine[]): Transcript | null {
  for (let from = 0; from < lines.length; from++) {
    const start = timeOf(lines[from]!);
    if (start === null || start >= FIRST_WITHIN) continue;
    const { last, found } = goOn(lines, from, start);
    if (found) return found;
    from = last; // none of these times is asked again
  }
  return null;
}

function goOn(lines: readonly PageLine[], from: number, start: number): Run {
  let [times, last, time] = [1, from, start];
  for (let at = from + 1; at < lines.length && at - last <= MOST_BELOW + 1; at++) {
    const next = timeOf(lines[at]!);
    if (next === null) continue;
    if (next < time) break;
    [times, last, time] = [times + 1, at, next];
  }
  const to = Math.min(lines.length, last + 2);
  const pieces = lines.slice(from, to).filter((line) => timeOf(line) === null);
  const going = pieces.filter(({ text }) => GOES_ON.test(text));
  const isTold = times >= LEAST_TIMES && going.length >= OFTEN * pieces.length;
  return { last, found: isTold ? { from, to } : null };
}

/** The seconds of a line that is a time and nothing else. */
export function timeOf({ has, text }: PageLine): number | null {
  if ((has & Has.DIGIT) === 0 || (has & Has.COLON) === 0 || text.length > LONGEST) return null;
  const [, hours, minutes, seconds] = TIME.exec(text.trim()) ?? [];
  return seconds === undefined ? null : 3600 * Number(hours ?? 0) + 60 * Number(minutes) + Number(seconds);
}
