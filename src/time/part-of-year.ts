import { daysInMonth, twoDigits } from "./day.ts";

/** A leap year has so many. */
export const DAYS_OF_YEAR = 366;

/** First day of each month in a leap year, counted from 0. */
const MONTH_STARTS = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335] as const;
const LEAP_YEAR = 2000;

/** Place of a month and day in the year, 0 (1 January) to 365 (31 December), 29 February counted in every year. */
export function dayOfYear(month: number, day: number): number {
  return MONTH_STARTS[month - 1]! + day - 1;
}

/**
 * Which days of the year the parts hold: `12-18` a day, `12` a month, `09-06/06-05` from a day to a day, over the
 * turn of the year if need be. One entry for each of the 366 days.
 */
export function readPartsOfYear(parts: readonly string[]): readonly boolean[] {
  const holds = new Array<boolean>(DAYS_OF_YEAR).fill(false);
  for (const part of parts) {
    const [from, to = from] = part.split("/") as [string, string?];
    const first = endOf(from, 1);
    const last = endOf(to, 31);
    for (let i = first; ; i = (i + 1) % DAYS_OF_YEAR) {
      holds[i] = true;
      if (i === last) break;
    }
  }
  return holds;
}

/** The days as few parts: empty when it is all of them. */
export function printPartsOfYear(holds: readonly boolean[]): readonly string[] {
  if (holds.every(Boolean)) return [];
  const parts: string[] = [];
  for (let i = 0; i < DAYS_OF_YEAR; i += 1) {
    if (!holds[i] || holds[(i + DAYS_OF_YEAR - 1) % DAYS_OF_YEAR]) continue;
    let last = i;
    while (holds[(last + 1) % DAYS_OF_YEAR]) last = (last + 1) % DAYS_OF_YEAR;
    parts.push(printPart(i, last));
  }
  return parts;
}

function printPart(first: number, last: number): string {
  const [from, to] = [nameOf(first), nameOf(last)];
  if (first === last) return from;
  const month = Number(from.slice(0, 2));
  const whole = from.endsWith("-01") && to === `${twoDigits(month)}-${daysInMonth(LEAP_YEAR, month)}`;
  return whole ? twoDigits(month) : `${from}/${to}`;
}

function nameOf(index: number): string {
  const month = MONTH_STARTS.findLastIndex((start) => start <= index) + 1;
  return `${twoDigits(month)}-${twoDigits(index - MONTH_STARTS[month - 1]! + 1)}`;
}

/** `12-18` → its place; a month alone → the place of its first or, for 31, last day. */
function endOf(text: string, dayOfMonth: number): number {
  const [month, day] = text.split("-").map(Number) as [number, number?];
  return dayOfYear(month, Math.min(day ?? dayOfMonth, daysInMonth(LEAP_YEAR, month)));
}
