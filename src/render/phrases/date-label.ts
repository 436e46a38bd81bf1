import { capital } from "../../interface/capital.ts";
import type { Words } from "../../interface/words.ts";
import type { CardDate } from "../../records/archive.ts";
import type { Basis } from "../../records/finding.ts";
import { exactDay } from "../../time/exact-day.ts";

/** A date for readers: its words, and how it is known, as a word and as a class. */
export interface DateLabel {
  /** `12 January 2022`, `Between July 2021 and December 2022`, `Date unknown`. */
  readonly words: string;
  /** For a narrow column: `Jul 2021 – Dec 2022`. */
  readonly short: string;
  readonly basis: Basis;
  /** `(inferred)`; empty where the words say it themselves or the date is simply stated. */
  readonly note: string;
  /** The exact day, for machines: only where it is one. */
  readonly day: string | null;
}

/** More weekdays than these narrow a date down so little that they are only told with its evidence. */
const MOST_WEEKDAYS = 2;

export function dateLabel(date: CardDate, { dates, terms }: Words): DateLabel {
  const words = dates.dating(date);
  const isTold = date.weekdays.length > 0 && date.weekdays.length <= MOST_WEEKDAYS;
  const weekdays = isTold ? dates.weekdays(date.weekdays) : "";
  const exact = exactDay(date);
  return {
    words: capital(exact === null && weekdays !== "" ? `${words} (${weekdays})` : words),
    short: dates.short(date),
    basis: date.basis,
    note: date.basis === "inferred" || date.basis === "corrected" ? `(${terms.bases[date.basis]})` : "",
    day: exact,
  };
}

/** The year or years that an article is from, for places where it travels without its page. */
export function yearsInWords(
  { earliest, latest }: Pick<CardDate, "earliest" | "latest">,
  { dates }: Words,
): string {
  const year = (iso: string | null) => (iso === null ? null : iso.replace(/-\d\d-\d\d$/, ""));
  const [from, to] = [year(earliest), year(latest)];
  if (from !== null && from === to) return dates.day(from);
  return dates.dating({ edtf: null, ranges: [{ earliest, latest }] });
}
