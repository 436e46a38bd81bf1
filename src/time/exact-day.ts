import type { CardDate } from "../records/archive.ts";

type KnownDays = Pick<CardDate, "edtf" | "earliest" | "latest">;

/** ISO day, where the date is one day and nothing else. */
export function exactDay({ edtf, earliest, latest }: KnownDays): string | null {
  return earliest !== null && earliest === latest && edtf === earliest ? earliest : null;
}

/** The same of a year from 1 to 9999: others cannot stand in a feed (RFC 3339). */
export function feedDay(date: KnownDays): string | null {
  const day = exactDay(date);
  return day !== null && /^\d{4}-/.test(day) ? day : null;
}
