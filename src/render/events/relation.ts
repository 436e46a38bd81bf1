import type { DateCue, Which } from "../../records/timex.ts";
import { twoDigits } from "../../time/day.ts";
import { dayInWords, weekdayInWords } from "../../time/in-words.ts";
import { count } from "../phrases/count.ts";

/** How a time lies to the day of writing: `the day before it was written`; empty: it is counted from something else. */
export function relationInWords({ relative, anchor, direction }: DateCue, language: string): string {
  if (!relative || anchor !== "published") return "";
  if ("count" in relative) return counted(relative.count, relative.unit);
  if (relative.unit === "weekday")
    return named(weekdayInWords(relative.index, language), relative.which, direction);
  if (relative.unit === "month-name")
    return named(
      dayInWords(`2001-${twoDigits(relative.index)}`, language).replace(/ .*/, ""),
      relative.which,
      direction,
    );
  return "";
}

function counted(distance: number, unit: string): string {
  if (distance === 0) return `the ${unit} in which it was written`.replace("day in which", "day on which");
  const side = distance < 0 ? "before" : "after";
  const many = Math.abs(distance);
  return many === 1 ? `the ${unit} ${side} it was written` : `${count(many, unit)} ${side} it was written`;
}

/** A bare name is the latest one up to the day of writing, that day included, or the next from it on. */
function named(name: string, which: Which, direction: DateCue["direction"]): string {
  if (which === "next" || direction === "future") return `the next ${name} after it was written`;
  return which === "last"
    ? `the last ${name} before it was written`
    : `the latest ${name} when it was written`;
}
