import { findPhrases } from "../../text/phrases.ts";
import type { Word } from "../../text/words.ts";
import { isCalendarDay } from "../page/dates.ts";
import type { Page } from "../page/page.ts";
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

/** Null: no date in it. */
export function readDates(page: Page, line: PageLine): DateReading | null {
  const dates = page.datesOf(line).filter(isCalendarDay);
  if (dates.length === 0) return null;
  const labels = findPhrases(page.lexicon.dateLabels, line.words).map(({ from, to }) => ({
    start: line.words[from]!.start,
    end: line.words[to - 1]!.end,
  }));
  const pieces = [...dates.map(({ span }) => span), ...labels];
  const free = line.words.filter(
    (word) =>
      !pieces.some(({ start, end }) => start <= word.start && word.end <= end) && !isFiller(page, word),
  );
  return {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: tailOf(page, line, Math.max(...pieces.map(({ end }) => end))),
    labelled: labels.length > 0,
    others: free,
  };
}

const isFiller = (page: Page, { text }: Word): boolean =>
  page.lexicon.dateFillers.has(text) || /^\d/.test(text);

/** The clock time and zone behind the last date belong to it. */
function tailOf(page: Page, line: PageLine, end: number): number {
  let at = end;
  for (const word of line.words) {
    if (word.start < at) continue;
    if (!isFiller(page, word) || word.start - at > 4) break;
    at = word.end;
  }
  return at;
}
