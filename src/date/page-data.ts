import type { MetadataItem } from "../records/clipping.ts";
import type { Days } from "../time/days.ts";
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

/** The dates of one kind that the page's data give, in order of trust. */
export function dataDates(
  { clipping, dateOrder }: Matter,
  field: "published" | "updated",
): readonly DataDate[] {
  const items = (clipping.metadata ?? []).filter((item) => item.field === field);
  return items.flatMap((item) => {
    const given = readGivenDate(dayIn(item.value), dateOrder);
    return given && given.partsOfYear === null && given.days.length > 0 ? [{ item, days: given.days }] : [];
  });
}

function dayIn(value: string): string {
  const iso = ISO.exec(value)?.[1];
  if (iso) return iso;
  const packed = DAY_AND_CLOCK.exec(value);
  return packed ? `${packed[1]}-${packed[2]}-${packed[3]}` : value.slice(0, 100);
}
