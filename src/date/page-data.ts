import type { MetadataItem } from "../records/clipping.ts";
import type { Days } from "../time/days.ts";
import { isEmptyClock } from "../time/empty-clock.ts";
import { readGivenDate } from "./given-date.ts";
import type { Matter } from "./matter.ts";

/** A date in the page's data, and what it rests on. */
export interface DataDate {
  readonly item: MetadataItem;
  readonly days: Days;
}

/** As the date stands: the day is the one of the place that wrote it, whatever its offset. */
const ISO = /^(\d{4}-\d\d-\d\d)(?=[T ]|$)/;
const DAY_AND_CLOCK = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?/;

/** The dates of one kind that the page's data give, in order of trust. A clock's beginning is no date: it stands where none is known. */
export function dataDates(
  { clipping, dateOrder }: Matter,
  field: "published" | "updated",
): readonly DataDate[] {
  const items = (clipping.metadata ?? []).filter((item) => item.field === field);
  return items.flatMap((item) => {
    const day = dayIn(item.value);
    const given = isEmptyClock(day) ? null : readGivenDate(day, dateOrder);
    return given && given.partsOfYear === null && given.days.length > 0 ? [{ item, days: given.days }] : [];
  });
}

/** `Sat, 25 Feb 2017 19:30:00 -0500`, `Feb 7, 2018 at 12:19 p.m.`, `Sat Feb 25 19:30:00 EST 2017`. */
function withoutClock(value: string): string {
  const day = value.replace(/(?<=\d)[\s,@]+(?:at\s+)?\d{1,2}:\d\d.*$/i, "");
  return /\d{4}/.test(day) ? day : value.replace(/\s\d{1,2}:\d\d(?::\d\d)?(?:\s[A-Z]{2,5})?(?=\s\d{4}$)/, "");
}

function dayIn(value: string): string {
  const iso = ISO.exec(value)?.[1];
  if (iso) return iso;
  const packed = DAY_AND_CLOCK.exec(value);
  return packed ? `${packed[1]}-${packed[2]}-${packed[3]}` : withoutClock(value.slice(0, 100));
}
