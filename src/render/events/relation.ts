import type { Words } from "../../interface/words.ts";
import type { DateCue, RelativeTime, Which } from "../../records/timex.ts";

/** How a time lies to the day of writing: `the day before it was written`; empty: it is counted from something else. */
export function relationInWords({ relative, anchor, direction }: DateCue, words: Words): string {
  const { dates } = words;
  if (!relative || anchor !== "published") return "";
  if ("count" in relative) return counted(relative.count, relative.unit, words);
  if (relative.unit === "weekday")
    return named(dates.weekday(relative.index), relative.which, direction, words);
  if (relative.unit === "month-name")
    return named(dates.month(relative.index), relative.which, direction, words);
  return "";
}

type Unit = Extract<RelativeTime, { readonly count: number }>["unit"];

function counted(distance: number, unit: Unit, { events: { relation } }: Words): string {
  if (distance === 0) return relation.same(unit);
  return relation.counted(Math.abs(distance), unit, distance < 0 ? "before" : "after");
}

/** A bare name is the latest one up to the day of writing, that day included, or the next from it on. */
function named(
  name: string,
  which: Which,
  direction: DateCue["direction"],
  { events: { relation } }: Words,
): string {
  if (which === "next" || direction === "future") return relation.next(name);
  return which === "last" ? relation.last(name) : relation.latest(name);
}
