import type { DayRange } from "../records/dating.ts";
import type { Day } from "../time/day.ts";
import { type Days, fromRanges, type Stretch } from "../time/days.ts";
import type { DateForms, End } from "./date-forms.ts";
import { namesOf } from "./date-names.ts";
import {
  endsOf,
  lastOf,
  nameOfDay,
  nameWhole,
  type Speller,
  speller,
  startOf,
  startsMonth,
  startsYear,
  wholeOf,
} from "./date-speller.ts";

/** As much of a dating as its words need; `Dating` and `CardDate` both have it. */
export interface DatedInWords {
  readonly edtf: string | null;
  readonly ranges: readonly DayRange[];
}

/** Dates for readers, in one language. Only names of months and weekdays come from `Intl`, so that no machine says otherwise. */
export interface Dates {
  /** `2022-01-12` → `12 January 2022`, `2022-01` → `January 2022`, `2022` → `2022`; anything else as it is. */
  readonly day: (iso: string) => string;
  /**
   * When it was, for a sentence: `12 January 2022`, `between July 2021 and December 2022`, `2015 or later`,
   * `20 January 2017 to 20 January 2021, or 20 January 2025 or later`, `date unknown`.
   */
  readonly dating: (dating: DatedInWords) => string;
  /** The same for a list or a table: `12 Jan 2022`, `Jul 2021 – Dec 2022`, `2015 –`, `?`. */
  readonly short: (dating: DatedInWords) => string;
  /** The same with what it needs behind a verb: `on 12 January 2022`, `in July 2021`, `between 2015 and 2022`. */
  readonly placed: (dating: DatedInWords) => string;
  /** 0 → `Monday`. */
  readonly weekday: (weekday: number) => string;
  /** 0 → `Mo`. */
  readonly shortWeekday: (weekday: number) => string;
  /** `[2]` → `Wednesday`; `[3, 4, 5]` → `Thursday to Saturday`; `[0, 2]` → `Monday or Wednesday`. */
  readonly weekdays: (weekdays: readonly number[]) => string;
  /** Parts of the year: `18 December`, `October`, `6 September to 5 June`, joined by "or". */
  readonly partsOfYear: (parts: readonly string[]) => string;
  /** 1 → `January`. */
  readonly month: (month: number) => string;
  /** 1 → `Jan`, for a narrow cell. */
  readonly monthInShort: (month: number) => string;
}

/** Past so many stretches the words are those of the envelope. */
const MOST_STRETCHES = 6;
/** A day or month of any year: `XXXX-12-18`, `XXXX-12`. */
const YEARLESS = /^XXXX-(\d\d(?:-\d\d)?)$/;

export function datesOf(forms: DateForms): Dates {
  const { weekdays, shortWeekdays, months, shortMonths, cellMonths } = namesOf(forms.names);
  const long = speller(forms, months);
  const brief = speller(forms, shortMonths);
  const or = (names: readonly string[]) =>
    names.length < 2 ? names.join("") : `${names.slice(0, -1).join(forms.comma)}${forms.or}${names.at(-1)}`;
  const dating = (of: DatedInWords): string => {
    const yearless = yearlessIn(of, forms, long);
    if (yearless !== null) return yearless;
    const stretches = readable(of.ranges);
    if (stretches.length === 0) return forms.unknown;
    if (stretches.length === 1) return stretchInWords(stretches[0]!, forms, long, forms.between);
    const parts = stretches.map((stretch) => stretchInWords(stretch, forms, long, forms.stretch));
    const areDays = stretches.every(({ first, last }) => first === last);
    return parts.length === 2 && areDays ? forms.either(parts[0]!, parts[1]!) : or(parts);
  };
  return {
    day: (iso) => nameOfDay(iso, long),
    dating,
    short: (of) => {
      const yearless = yearlessIn(of, forms, brief);
      if (yearless !== null) return yearless;
      const stretches = readable(of.ranges);
      if (stretches.length === 0) return forms.shortUnknown;
      return stretches.map((stretch) => stretchInShort(stretch, forms, brief)).join(forms.comma);
    },
    placed: (of) => forms.placed(dating(of), shapeOf(of)),
    weekday: (weekday) => weekdays[weekday] ?? "",
    shortWeekday: (weekday) => shortWeekdays[weekday] ?? "",
    weekdays: (which) => {
      const names = which.map((weekday) => weekdays[weekday] ?? "");
      const running = which.every((weekday, i) => weekday === which[0]! + i);
      if (names.length > 2 && running) return forms.stretch(named(names[0]!), named(names.at(-1)!));
      return names.length === 2 ? forms.either(names[0]!, names[1]!) : or(names);
    },
    partsOfYear: (parts) =>
      or(
        parts.map((part) => {
          const [from, to] = part.split("/").map((end) => long.partOfYear(end)) as [string, string?];
          return to === undefined ? from : forms.stretch(named(from), named(to));
        }),
      ),
    month: (month) => months[month - 1] ?? "",
    monthInShort: (month) => cellMonths[month - 1] ?? "",
  };
}

const named = (text: string): End => ({ text, grain: "day" });

/** What has to be known of a dating to put the right word before it. */
export interface Shape {
  /** Of the first words: `12 January 2022` begins with a day. */
  readonly opens: "day" | "month" | "year" | "between" | "before" | "unknown";
  /** One of several stretches. */
  readonly isOneOfSeveral: boolean;
}

function shapeOf({ edtf, ranges }: DatedInWords): Shape {
  const yearless = edtf === null ? null : YEARLESS.exec(edtf);
  if (yearless) return { opens: yearless[1]!.length === 5 ? "day" : "month", isOneOfSeveral: false };
  const stretches = readable(ranges);
  const [one] = stretches;
  if (!one) return { opens: "unknown", isOneOfSeveral: false };
  const areDays = stretches.every(({ first, last }) => first === last);
  if (stretches.length > 1) return { opens: areDays ? "day" : "between", isOneOfSeveral: !areDays };
  return { opens: openingOf(one), isOneOfSeveral: false };
}

function openingOf({ first, last }: Stretch): Shape["opens"] {
  if (!Number.isFinite(first)) return startsMonth(last + 1) ? "before" : "day";
  if (!Number.isFinite(last)) return startsYear(first) ? "year" : startsMonth(first) ? "month" : "day";
  if (first === last) return "day";
  const whole = wholeOf(first, last);
  if (whole !== null) return whole;
  return last === first + 1 ? "day" : "between";
}

function readable(ranges: readonly DayRange[]): Days {
  const stretches = fromRanges(ranges).filter(
    ({ first, last }) => Number.isFinite(first) || Number.isFinite(last),
  );
  if (stretches.length <= MOST_STRETCHES) return stretches;
  return [{ first: stretches[0]!.first, last: stretches.at(-1)!.last }];
}

function yearlessIn({ edtf }: DatedInWords, forms: DateForms, spell: Speller): string | null {
  const match = edtf === null ? null : YEARLESS.exec(edtf);
  return match && forms.someYear(spell.partOfYear(match[1]!));
}

function stretchInWords(
  { first, last }: Stretch,
  forms: DateForms,
  spell: Speller,
  join: DateForms["between"],
): string {
  if (Number.isFinite(first) && Number.isFinite(last)) return closedInWords(first, last, forms, spell, join);
  if (Number.isFinite(first)) return forms.orLater(startOf(first, spell));
  const next = last + 1;
  if (startsMonth(next)) return forms.before(startOf(next, spell));
  return forms.orEarlier(spell.day(last));
}

function closedInWords(
  first: Day,
  last: Day,
  forms: DateForms,
  spell: Speller,
  join: DateForms["between"],
): string {
  const whole = nameWhole(first, last, spell);
  if (whole !== null) return whole;
  const [from, to] = endsOf(first, last, spell);
  return last === first + 1 ? forms.either(from.text, to.text) : join(from, to);
}

function stretchInShort({ first, last }: Stretch, forms: DateForms, spell: Speller): string {
  if (Number.isFinite(first) && Number.isFinite(last)) {
    const [from, to] = endsOf(first, last, spell);
    return nameWhole(first, last, spell) ?? forms.shortStretch(from.text, to.text);
  }
  if (Number.isFinite(first)) return forms.shortFrom(startOf(first, spell));
  return forms.shortUntil(lastOf(last, spell));
}
