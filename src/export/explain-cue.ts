import { tables } from "../interface/index.ts";
import type { DateCue, RelativeTime } from "../records/timex.ts";
import { oneLine, printLines, row } from "./columns.ts";
import { printRange } from "./explain-date.ts";
import type { LinesOf } from "./record.ts";

/** A time expression: its words, what they mean, the place they stand in, from where they count, and the days. */
export function explainCue(cue: DateCue, lines: LinesOf): string {
  const looking = cue.direction === null ? cue.anchor : `${cue.anchor}, ${cue.direction}`;
  const days = cue.earliest === null && cue.latest === null ? "days unknown" : printRange(cue);
  return row(
    [printLines(lines(cue.span)), 9],
    [`"${oneLine(cue.text)}"`, 26],
    [cue.type, 10],
    [meaningOf(cue), 24],
    [cue.role, 13],
    [looking, 19],
    [days, 26],
    [cue.rule, 0],
  );
}

/** `2014`, `2022-01-11 (day -1)`, `(weekday Tuesday)`, `P8Y LESS_THAN`. */
function meaningOf({ value, mod, relative }: DateCue): string {
  const counted = relative && `(${printRelative(relative)})`;
  return [value, mod, counted].filter((part) => part !== null).join(" ");
}

/** The command line speaks English. */
const { dates } = tables.en!;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SEASONS: Readonly<Record<number, string>> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

function printRelative(relative: RelativeTime): string {
  if ("count" in relative) return `${relative.unit} ${relative.count > 0 ? "+" : ""}${relative.count}`;
  if (relative.unit === "month-day") {
    const weekday = relative.weekday === null ? "" : `${dates.weekday(relative.weekday)} `;
    return `${weekday}${relative.day} ${MONTHS[relative.month - 1]}`;
  }
  if (relative.unit === "day-of-month")
    return `${relative.day} of month ${relative.months > 0 ? "+" : ""}${relative.months}`;
  const which = relative.which === "bare" ? "" : ` ${relative.which}`;
  return `${nameOf(relative.unit, relative.index)}${which}`;
}

function nameOf(unit: Exclude<RelativeTime["unit"], "month-day" | "day-of-month">, index: number): string {
  if (unit === "weekday") return dates.weekday(index);
  if (unit === "quarter-name" || unit === "half-name")
    return `${unit === "quarter-name" ? "Q" : "H"}${index}`;
  return (unit === "season" ? SEASONS[index] : MONTHS[index - 1]) ?? String(index);
}
