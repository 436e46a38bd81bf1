import type { DatePhrases } from "../language/date-phrases.ts";
import { languageOf } from "../language/index.ts";
import type { DayRange } from "../records/dating.ts";
import { civilOf, type Day, lastDayOf, parseDay } from "./day.ts";
import { type Days, fromRanges, type Stretch } from "./days.ts";

/** As much of a dating as its words need; `Dating` and `CardDate` both have it. */
export interface DatedInWords {
  readonly edtf: string | null;
  readonly ranges: readonly DayRange[];
}

/** Past so many stretches the words are those of the envelope. */
const MOST_STRETCHES = 6;
/** A day or month of any year: `XXXX-12-18`, `XXXX-12`. */
const YEARLESS = /^XXXX-(\d\d(?:-\d\d)?)$/;

/** `2022-01-12` → `12 January 2022`, `2022-01` → `January 2022`, `2022` → `2022`; anything else as it is. */
export function dayInWords(iso: string, language = "en"): string {
  const words = phrasesOf(language);
  const day = parseDay(iso);
  if (day !== null) return nameDay(day, words, words.months);
  const month = /^(-?\d{4})-(\d\d)$/.exec(iso);
  if (month) return nameMonth(Number(month[1]), Number(month[2]), words, words.months);
  return /^-?\d{4}$/.test(iso) ? nameYear(Number(iso), words) : iso;
}

/**
 * When it was, for a sentence: `12 January 2022`, `between July 2021 and December 2022`, `2015 or later`,
 * `20 January 2017 to 20 January 2021, or 20 January 2025 or later`, `date unknown`.
 */
export function datingInWords(dating: DatedInWords, language = "en"): string {
  const words = phrasesOf(language);
  const yearless = yearlessInWords(dating.edtf, words, words.months);
  if (yearless !== null) return yearless;
  const stretches = readable(dating.ranges);
  if (stretches.length === 0) return words.unknown;
  if (stretches.length === 1) return stretchInWords(stretches[0]!, words, words.between);
  const parts = stretches.map((stretch) => stretchInWords(stretch, words, words.stretch));
  if (parts.length === 2 && stretches.every(({ first, last }) => first === last)) {
    return fill(words.either, { a: parts[0]!, b: parts[1]! });
  }
  return `${parts.slice(0, -1).join(words.comma)}${words.or}${parts.at(-1)}`;
}

/** The same for a list or a table: `12 Jan 2022`, `Jul 2021 – Dec 2022`, `2015 –`, `?`. */
export function datingInShort(dating: DatedInWords, language = "en"): string {
  const words = phrasesOf(language);
  const yearless = yearlessInWords(dating.edtf, words, words.shortMonths);
  if (yearless !== null) return yearless;
  const stretches = readable(dating.ranges);
  if (stretches.length === 0) return words.shortUnknown;
  return stretches.map((stretch) => stretchInShort(stretch, words)).join(words.comma);
}

/** 0 → `Monday`. */
export function weekdayInWords(weekday: number, language = "en"): string {
  return phrasesOf(language).weekdays[weekday] ?? "";
}

/** `[2]` → `Wednesday`; `[3, 4, 5]` → `Thursday to Saturday`; `[0, 2]` → `Monday or Wednesday`. */
export function weekdaysInWords(weekdays: readonly number[], language = "en"): string {
  const words = phrasesOf(language);
  const names = weekdays.map((weekday) => words.weekdays[weekday] ?? "");
  const running = weekdays.every((weekday, i) => weekday === weekdays[0]! + i);
  if (names.length > 2 && running) return fill(words.stretch, { from: names[0]!, to: names.at(-1)! });
  if (names.length < 3)
    return names.length === 2 ? fill(words.either, { a: names[0]!, b: names[1]! }) : names.join("");
  return `${names.slice(0, -1).join(words.comma)}${words.or}${names.at(-1)}`;
}

/** Parts of the year: `18 December`, `October`, `6 September to 5 June`, joined by "or". */
export function partsOfYearInWords(parts: readonly string[], language = "en"): string {
  const words = phrasesOf(language);
  const names = parts.map((part) => {
    const [from, to] = part.split("/").map((end) => namePartOfYear(end, words)) as [string, string?];
    return to === undefined ? from : fill(words.stretch, { from, to });
  });
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(words.comma)}${words.or}${names.at(-1)}`;
}

/** `12-18` → `18 December`, `12` → `December`. */
function namePartOfYear(part: string, words: DatePhrases): string {
  const [month, day] = part.split("-");
  const name = words.months[Number(month) - 1] ?? "";
  return day === undefined ? name : fill(words.monthDay, { day: String(Number(day)), month: name });
}

const phrasesOf = (language: string): DatePhrases => languageOf(language).time.print;

function readable(ranges: readonly DayRange[]): Days {
  const stretches = fromRanges(ranges).filter(
    ({ first, last }) => Number.isFinite(first) || Number.isFinite(last),
  );
  if (stretches.length <= MOST_STRETCHES) return stretches;
  return [{ first: stretches[0]!.first, last: stretches.at(-1)!.last }];
}

function yearlessInWords(edtf: string | null, words: DatePhrases, months: readonly string[]): string | null {
  const match = edtf === null ? null : YEARLESS.exec(edtf);
  return match && fill(words.someYear, { date: namePartOfYear(match[1]!, { ...words, months }) });
}

function stretchInWords({ first, last }: Stretch, words: DatePhrases, pattern: string): string {
  if (Number.isFinite(first) && Number.isFinite(last)) return closedInWords(first, last, words, pattern);
  if (Number.isFinite(first)) return fill(words.orLater, { from: nameStart(first, words, words.months) });
  const next = last + 1;
  if (startsMonth(next)) return fill(words.before, { to: nameStart(next, words, words.months) });
  return fill(words.orEarlier, { to: nameDay(last, words, words.months) });
}

function closedInWords(first: Day, last: Day, words: DatePhrases, pattern: string): string {
  const whole = nameWhole(first, last, words, words.months);
  if (whole !== null) return whole;
  const [from, to] = nameEnds(first, last, words, words.months);
  return last === first + 1 ? fill(words.either, { a: from, b: to }) : fill(pattern, { from, to });
}

function stretchInShort({ first, last }: Stretch, words: DatePhrases): string {
  const names = words.shortMonths;
  if (Number.isFinite(first) && Number.isFinite(last)) {
    const [from, to] = nameEnds(first, last, words, names);
    return nameWhole(first, last, words, names) ?? fill(words.shortStretch, { from, to });
  }
  if (Number.isFinite(first)) return fill(words.shortFrom, { from: nameStart(first, words, names) });
  return fill(words.shortUntil, { to: nameEnd(last, words, names) });
}

/** One day, one whole month or one whole year by its name. */
function nameWhole(first: Day, last: Day, words: DatePhrases, months: readonly string[]): string | null {
  if (first === last) return nameDay(first, words, months);
  const { year, month } = civilOf(first);
  if (startsYear(first) && last === lastDayOf(year)) return nameYear(year, words);
  if (startsMonth(first) && last === lastDayOf(year, month)) return nameMonth(year, month, words, months);
  return null;
}

/** Both ends, as coarse as is exact, and without saying a year or month twice: `3 to 17 January 2022`. */
function nameEnds(
  first: Day,
  last: Day,
  words: DatePhrases,
  months: readonly string[],
): readonly [string, string] {
  const [a, b] = [civilOf(first), civilOf(last)];
  if (startsYear(first) && startsYear(last + 1)) return [nameYear(a.year, words), nameYear(b.year, words)];
  const wholeMonths = startsMonth(first) && startsMonth(last + 1);
  const to = wholeMonths ? nameMonth(b.year, b.month, words, months) : nameDay(last, words, months);
  if (a.year !== b.year)
    return [wholeMonths ? nameMonth(a.year, a.month, words, months) : nameDay(first, words, months), to];
  if (wholeMonths) return [months[a.month - 1]!, to];
  if (a.month === b.month) return [String(a.day), to];
  return [fill(words.monthDay, { day: String(a.day), month: months[a.month - 1]! }), to];
}

function nameStart(first: Day, words: DatePhrases, months: readonly string[]): string {
  const { year, month } = civilOf(first);
  if (startsYear(first)) return nameYear(year, words);
  return startsMonth(first) ? nameMonth(year, month, words, months) : nameDay(first, words, months);
}

function nameEnd(last: Day, words: DatePhrases, months: readonly string[]): string {
  const { year, month } = civilOf(last);
  if (startsYear(last + 1)) return nameYear(year, words);
  return startsMonth(last + 1) ? nameMonth(year, month, words, months) : nameDay(last, words, months);
}

const startsYear = (day: Day): boolean => civilOf(day).month === 1 && civilOf(day).day === 1;
const startsMonth = (day: Day): boolean => civilOf(day).day === 1;

function nameDay(day: Day, words: DatePhrases, months: readonly string[]): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return fill(words.day, { day: String(dayOfMonth), month: months[month - 1]!, year: nameYear(year, words) });
}

function nameMonth(year: number, month: number, words: DatePhrases, months: readonly string[]): string {
  return fill(words.month, { month: months[month - 1] ?? "", year: nameYear(year, words) });
}

function nameYear(year: number, words: DatePhrases): string {
  return year > 0 ? String(year) : fill(words.yearBefore, { year: String(1 - year) });
}

function fill(pattern: string, slots: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? "");
}
