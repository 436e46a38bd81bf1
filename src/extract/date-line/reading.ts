import { anyLanguage } from "../../language/date-line-words.ts";
import type { Timex } from "../../records/timex.ts";
import { findPhrases, indexPhrases, type PhraseIndex } from "../../text/phrases.ts";
import type { Word } from "../../text/words.ts";
import { isCalendarDay } from "../page/dates.ts";
import type { Lexicon } from "../page/lexicon.ts";
import type { PageLine } from "../page/page-line.ts";

/** What a short line has of dates: where label and date stand together, and what else is in it. */
export interface DateReading {
  /** Characters of the line's text from the first label or date to the end of the last. */
  readonly start: number;
  readonly end: number;
  /** `Published`, `Updated`: a date with its label. */
  readonly labelled: boolean;
  /** Words of the line outside dates, labels, time zones and their like. */
  readonly others: readonly Word[];
}

/** `days`: those in the line. Null: no date in it. A page keeps it for each of its lines. */
export function readDates(line: PageLine, days: readonly Timex[], lexicon: Lexicon): DateReading | null {
  const dates = days.filter(isCalendarDay);
  if (dates.length === 0) return null;
  const own = readIn(lexicon, line, dates);
  const any = own.others.length > 0 && line.count <= MOST_WORDS ? readIn(ANY, line, dates) : null;
  const better = any !== null && any.others.length < own.others.length;
  const { labels, fillers, others: free } = better ? any : own;
  const pieces = [...dates.map(({ span }) => span), ...labels];
  return {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: tailOf(fillers, line, Math.max(...pieces.map(({ end }) => end))),
    labelled: labels.length > 0,
    others: free,
  };
}

/** Words that stand beside a date, of one language or of all. */
interface Words {
  readonly dateLabels: PhraseIndex<true>;
  readonly dateFillers: ReadonlySet<string>;
}

/** Longer lines are no date lines in a language that is not the page's. */
const MOST_WORDS = 20;

const { time, fillers: small } = anyLanguage;
const ANY: Words = {
  dateLabels: indexPhrases(
    [...time.labels.published, ...time.labels.updated].map((label) => [label, true] as const),
  ),
  dateFillers: new Set([...small, ...time.zones]),
};

function readIn({ dateLabels, dateFillers: fillers }: Words, { words }: PageLine, dates: readonly Timex[]) {
  const labels = findPhrases(dateLabels, words).map(({ from, to }) => ({
    start: words[from]!.start,
    end: words[to - 1]!.end,
  }));
  const pieces = [...dates.map(({ span }) => span), ...labels];
  const others = words.filter(
    (word) =>
      !pieces.some(({ start, end }) => start <= word.start && word.end <= end) && !isFiller(fillers, word),
  );
  return { labels, fillers, others };
}

const isFiller = (fillers: ReadonlySet<string>, { text }: Word): boolean =>
  fillers.has(text) || /^\p{Nd}/u.test(text);

/** The clock time and zone behind the last date belong to it. */
function tailOf(fillers: ReadonlySet<string>, line: PageLine, end: number): number {
  let at = end;
  for (const word of line.words) {
    if (word.start < at) continue;
    if (!isFiller(fillers, word) || word.start - at > 4) break;
    at = word.end;
  }
  return at;
}
