/**
 * A calendar day as an integer: days since 1970-01-01, proleptic Gregorian, so that days can be counted, compared
 * and shifted without a clock or a time zone. Years run from -9999 to 9999, astronomically (0 is 1 BC).
 */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const FIRST_YEAR = -9999;
const LAST_YEAR = 9999;
const DAYS_PER_ERA = 146_097;
/** The day of a year, month and day; null where the calendar has none: 30 February, month 13. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return countDays(year, month, day);
}

/** Year, month and day of a day. */
export function civilOf(day: Day): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** `2022-01-12` → its day; null for anything else, impossible days included. */
export function parseDay(iso: string): Day | null {
  const at = iso.charCodeAt(0) === HYPHEN ? 1 : 0;
  if (iso.length !== at + 10 || iso.charCodeAt(at + 4) !== HYPHEN || iso.charCodeAt(at + 7) !== HYPHEN)
    return null;
  const year = digits(iso, at, at + 4);
  return dayOf(at === 1 ? -year : year, digits(iso, at + 5, at + 7), digits(iso, at + 8, at + 10));
}

const HYPHEN = 0x2d;

/** The number that stands there; NaN where something else does. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** A day → `2022-01-12`. */
export function printDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${printYear(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** `2022`, `0079`, `-0044`. */
export function printYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** `1` → `01`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** First day of a year, or of a month of it. A month outside 1 to 12 runs on into the years around. */
export function firstDayOf(year: number, month = 1): Day {
  const months = year * 12 + month - 1;
  return countDays(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** Last day of a year, or of a month of it. */
export function lastDayOf(year: number, month?: number): Day {
  return (month === undefined ? firstDayOf(year + 1) : firstDayOf(year, month + 1)) - 1;
}

/** So many months on (or back, below 0): the same day of the month, or the last that the month has. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const first = firstDayOf(year, month + months);
  const target = civilOf(first);
  return first + Math.min(dayOfMonth, daysInMonth(target.year, target.month)) - 1;
}

/** Days since 1970-01-01 of a civil date that exists (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function countDays(year: number, month: number, day: number): Day {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}
