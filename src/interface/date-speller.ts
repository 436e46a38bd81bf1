import { civilOf, type Day, lastDayOf, parseDay } from "../time/day.ts";
import type { DateForms, End } from "./date-forms.ts";

/** Spells days, months and years with one set of names. */
export interface Speller {
  readonly day: (day: Day) => string;
  readonly month: (year: number, month: number) => string;
  readonly year: (year: number) => string;
  readonly bareMonth: (month: number) => string;
  readonly bareDay: (day: number) => string;
  readonly monthDay: (day: number, month: number) => string;
  /** `12-18` → `18 December`, `12` → `December`. */
  readonly partOfYear: (part: string) => string;
}

export function speller(forms: DateForms, months: readonly string[]): Speller {
  const nameMonth = (month: number) => months[month - 1] ?? "";
  const year = (number: number) => (number > 0 ? String(number) : forms.yearBefore(String(1 - number)));
  const monthDay = (day: number, month: number) => forms.monthDay(day, nameMonth(month));
  return {
    day: (day) => {
      const civil = civilOf(day);
      return forms.day(civil.day, nameMonth(civil.month), year(civil.year));
    },
    month: (of, month) => forms.month(nameMonth(month), year(of)),
    year,
    bareMonth: nameMonth,
    bareDay: forms.bareDay,
    monthDay,
    partOfYear: (part) => {
      const [month, day] = part.split("-");
      return day === undefined ? nameMonth(Number(month)) : monthDay(Number(day), Number(month));
    },
  };
}

/** `2022-01-12` → `12 January 2022`, `2022-01` → `January 2022`; anything else as it is. */
export function nameOfDay(iso: string, spell: Speller): string {
  const day = parseDay(iso);
  if (day !== null) return spell.day(day);
  const month = /^(-?\d{4})-(\d\d)$/.exec(iso);
  if (month) return spell.month(Number(month[1]), Number(month[2]));
  return /^-?\d{4}$/.test(iso) ? spell.year(Number(iso)) : iso;
}

/** One day, one whole month or one whole year by its name. */
export function nameWhole(first: Day, last: Day, spell: Speller): string | null {
  const { year, month } = civilOf(first);
  switch (wholeOf(first, last)) {
    case "day":
      return spell.day(first);
    case "month":
      return spell.month(year, month);
    case "year":
      return spell.year(year);
    case null:
      return null;
  }
}

export function wholeOf(first: Day, last: Day): "day" | "month" | "year" | null {
  if (first === last) return "day";
  const { year, month } = civilOf(first);
  if (startsYear(first) && last === lastDayOf(year)) return "year";
  return startsMonth(first) && last === lastDayOf(year, month) ? "month" : null;
}

/** Both ends, as coarse as is exact, and without saying a year or month twice: `3 to 17 January 2022`. */
export function endsOf(first: Day, last: Day, spell: Speller): readonly [End, End] {
  const [a, b] = [civilOf(first), civilOf(last)];
  const end = (grain: End["grain"], text: string): End => ({ grain, text });
  if (startsYear(first) && startsYear(last + 1))
    return [end("year", spell.year(a.year)), end("year", spell.year(b.year))];
  const wholeMonths = startsMonth(first) && startsMonth(last + 1);
  const grain = wholeMonths ? "month" : "day";
  const to = end(grain, wholeMonths ? spell.month(b.year, b.month) : spell.day(last));
  if (a.year !== b.year)
    return [end(grain, wholeMonths ? spell.month(a.year, a.month) : spell.day(first)), to];
  if (wholeMonths) return [end(grain, spell.bareMonth(a.month)), to];
  return [end(grain, a.month === b.month ? spell.bareDay(a.day) : spell.monthDay(a.day, a.month)), to];
}

export function startOf(first: Day, spell: Speller): string {
  const { year, month } = civilOf(first);
  if (startsYear(first)) return spell.year(year);
  return startsMonth(first) ? spell.month(year, month) : spell.day(first);
}

export function lastOf(last: Day, spell: Speller): string {
  const { year, month } = civilOf(last);
  if (startsYear(last + 1)) return spell.year(year);
  return startsMonth(last + 1) ? spell.month(year, month) : spell.day(last);
}

export const startsYear = (day: Day): boolean => civilOf(day).month === 1 && civilOf(day).day === 1;
export const startsMonth = (day: Day): boolean => civilOf(day).day === 1;
