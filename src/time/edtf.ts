import { dayOf, daysInMonth, firstDayOf, lastDayOf } from "./day.ts";
import { ALL_DAYS, type Days, envelope, stretchOf, union } from "./days.ts";
import { seasonDays } from "./season.ts";

/** What an EDTF string says, as far as it can be said in days. */
export interface Edtf {
  /** Days on which it may have been. */
  readonly days: Days;
  /** Days and months of any year, `12-18`, `12`: then `days` holds all; null: years are given. */
  readonly partsOfYear: readonly string[] | null;
  /** `?` uncertain, `~` approximate, `%` both; null: neither. */
  readonly qualifier: "?" | "~" | "%" | null;
}

const DATE = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;
const TIME = /^(-?\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?$/;
const QUALIFIER = /^(.*?)([?~%])$/;

/**
 * An EDTF string (ISO 8601-2) → its days: level 0, level 1 (`?~%`, X digits, seasons, open and unknown ends) and the
 * sets of level 2, `[a..b,c]` and `{a,b}`. A period `a/b` is read as a day between a and b. Null: it is no EDTF, or
 * names a day that is not in the calendar.
 */
export function parseEdtf(text: string): Edtf | null {
  const trimmed = text.trim();
  const set = /^(?:\[(.*)\]|\{(.*)\})$/.exec(trimmed);
  if (set) return parseSet(set[1] ?? set[2]!);
  if (trimmed.includes("/")) return parsePeriod(trimmed.split("/"));
  return parseDate(trimmed);
}

function parseSet(inside: string): Edtf | null {
  const parts = inside.split(",").map((part) => {
    const ends = part.trim().split("..");
    return ends.length === 1 ? parseDate(ends[0]!) : parsePeriod(ends);
  });
  if (parts.some((part) => part === null || part.partsOfYear !== null)) return null;
  return certain(union(...parts.map((part) => part!.days)));
}

/** Two ends; an empty one and `..` are open. Both open says nothing, so it is refused. */
function parsePeriod(ends: readonly string[]): Edtf | null {
  const open = (end: string) => end === "" || end === "..";
  const [from, to] = ends.map((end) => end.trim());
  if (from === undefined || to === undefined || ends.length !== 2 || (open(from) && open(to))) return null;
  const first = open(from) ? certain(ALL_DAYS) : parseDate(from);
  const last = open(to) ? certain(ALL_DAYS) : parseDate(to);
  if (!first || !last || first.partsOfYear || last.partsOfYear) return null;
  const days = stretchOf(envelope(first.days)!.first, envelope(last.days)!.last);
  return days.length === 0 ? null : { ...certain(days), qualifier: first.qualifier ?? last.qualifier };
}

function parseDate(text: string): Edtf | null {
  const qualified = QUALIFIER.exec(text);
  const qualifier = (qualified?.[2] as Edtf["qualifier"]) ?? null;
  const bare = qualified ? qualified[1]! : (TIME.exec(text)?.[1] ?? text);
  const match = DATE.exec(bare);
  if (!match) return null;
  const [, year, month, day] = match;
  const read = year === "XXXX" && month ? yearless(month, day) : withYear(year!, month, day);
  return read && { ...read, qualifier };
}

/** `XXXX-12-18`, `XXXX-12`: every year has it. */
function yearless(month: string, day: string | undefined): Edtf | null {
  const fits = matching(month, 1, 12).flatMap((m) =>
    day === undefined || day === "XX"
      ? [pad(m)]
      : matching(day, 1, daysInMonth(2000, m)).map((d) => `${pad(m)}-${pad(d)}`),
  );
  return fits.length === 0 ? null : { days: ALL_DAYS, partsOfYear: fits, qualifier: null };
}

function withYear(year: string, month: string | undefined, day: string | undefined): Edtf | null {
  const digits = year.replace("-", "");
  if (digits.includes("X") && (month !== undefined || /X\d/.test(digits))) return null;
  const low = signed(year, digits.replaceAll("X", "0"));
  const high = signed(year, digits.replaceAll("X", "9"));
  if (month === undefined)
    return certain(stretchOf(firstDayOf(Math.min(low, high)), lastDayOf(Math.max(low, high))));
  if (!month.includes("X") && Number(month) > 12)
    return day === undefined ? season(low, Number(month)) : null;
  const days = union(
    ...matching(month, 1, 12).map((m) =>
      day === undefined ? stretchOf(firstDayOf(low, m), lastDayOf(low, m)) : daysOfMonth(low, m, day),
    ),
  );
  return days.length === 0 ? null : certain(days);
}

function season(year: number, code: number): Edtf | null {
  const days = seasonDays(year, code);
  return days && certain(days);
}

function daysOfMonth(year: number, month: number, day: string): Days {
  const days = matching(day, 1, daysInMonth(year, month)).map((d) => dayOf(year, month, d)!);
  return union(...days.map((d) => stretchOf(d, d)));
}

/** Numbers from low to high that a pattern of digits and X fits: `1X` → 10, 11, 12. */
function matching(pattern: string, low: number, high: number): readonly number[] {
  const fits = new RegExp(`^${pattern.replaceAll("X", "\\d")}$`);
  const numbers: number[] = [];
  for (let n = low; n <= high; n += 1) if (fits.test(pad(n))) numbers.push(n);
  return numbers;
}

const pad = (n: number): string => String(n).padStart(2, "0");
const signed = (year: string, digits: string): number =>
  year.startsWith("-") ? -Number(digits) : Number(digits);
const certain = (days: Days): Edtf => ({ days, partsOfYear: null, qualifier: null });
