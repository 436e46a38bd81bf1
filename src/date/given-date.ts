import { languages } from "../language/index.ts";
import type { Timex } from "../records/timex.ts";
import { dayOf, daysInMonth, printDay } from "../time/day.ts";
import { ALL_DAYS, type Days, union } from "../time/days.ts";
import { parseEdtf } from "../time/edtf.ts";
import { daysOfTimex } from "../time/timex-value.ts";
import { findTimexes } from "../timex/find-timexes.ts";

/** A date that an owner wrote down. */
export interface GivenDate {
  readonly days: Days;
  readonly partsOfYear: readonly string[] | null;
}

/**
 * Front matter's date as days: any EDTF, a date in words of any language, or one in digits. Both readings of
 * `03/04/2009` stay unless the owner's order decides. Null: it is no date.
 */
export function readGivenDate(text: string, order: "dmy" | "mdy" | null): GivenDate | null {
  const edtf = parseEdtf(text);
  if (edtf) return { days: edtf.days, partsOfYear: edtf.partsOfYear };
  for (const language of languages) {
    const found = findTimexes(text, language);
    if (isMore(text, found)) continue;
    for (const { value, readings } of found) {
      const days = readings ? inOrder(readings, order) : value === null ? null : daysOfTimex(value);
      if (days) return { days, partsOfYear: null };
    }
  }
  return null;
}

/** Does it say more than a date: a bound, a range, another number? Half of it would be wrong. */
function isMore(text: string, found: readonly Timex[]): boolean {
  if (found.filter(({ type }) => type === "DATE").length > 1) return true;
  const rest = found.reduceRight(
    (words, { span }) => `${words.slice(0, span.start)} ${words.slice(span.end)}`,
    text.toLowerCase(),
  );
  return /\d|\.\.|[[\]{}/]/.test(rest) || rest.split(/\s+/).some((word) => BOUNDS.has(word));
}

/** `before`, `since`, of every language. */
const BOUNDS: ReadonlySet<string> = new Set(
  languages.flatMap(({ time }) => [...time.before, ...time.after, ...time.tense.until, ...time.tense.since]),
);

/** Of two readings, day first and month first, the one that the owner's pages use; both where that is not known. */
export function inOrder(readings: readonly string[], order: "dmy" | "mdy" | null): Days {
  const chosen = readings.length < 2 || order === null ? readings : [readings[order === "dmy" ? 0 : 1]!];
  return union(...chosen.map((iso) => daysOfTimex(iso) ?? ALL_DAYS));
}

const DATE = "(\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)";
/** Ranges and bounds as people write them, and the EDTF that says so. */
const RANGES: readonly (readonly [form: RegExp, edtf: string])[] = [
  [new RegExp(`^\\[?\\s*${DATE}\\s*\\.\\.\\s*${DATE}\\s*\\]?$`), "[$1..$2]"],
  [new RegExp(`^${DATE}\\s*(?:[\\u2013\\u2014]|-\\s|\\sto\\s)\\s*${DATE}$`), "$1/$2"],
  [new RegExp(`^(?:before|until|by) ${DATE}$`, "i"), "[..$1]"],
  [new RegExp(`^(?:after|since|from) ${DATE}$`, "i"), "[$1..]"],
  [new RegExp(`^\\[?${DATE}\\]?$`), "$1"],
];

const NUMBERS = /(\d+)\D+(\d+)\D+(\d+)/;

/** A date like the one that was meant, as it should be written: `13/13/2022` → `2022-01-13`. */
export function nearestDate(text: string): string {
  const set = RANGES.map(([form, edtf]) => text.trim().replace(form, edtf)).find(
    (meant) => meant !== text.trim() && parseEdtf(meant) !== null,
  );
  if (set !== undefined) return set;
  const match = NUMBERS.exec(text);
  if (!match) return EXAMPLE;
  const numbers = match.slice(1).map(Number);
  const year = numbers.find((number) => number >= 1000 && number <= 9999);
  if (year === undefined) return EXAMPLE;
  const rest = numbers.filter((number) => number !== year);
  const month = rest.find((number) => number >= 1 && number <= 12) ?? 1;
  const day = rest.find((number) => number !== month && number > 0) ?? month;
  return printDay(dayOf(year, month, Math.min(day, daysInMonth(year, month)))!);
}

const EXAMPLE = "2022-01-13";
