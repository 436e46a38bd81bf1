import { dayOf, twoDigits } from "../time/day.ts";
import { readDayOfMonth, skipMark, standsAlone } from "./date-parts.ts";
import { fullDate, readMonthDay } from "./full-date.ts";
import { readWeekday } from "./grammar.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";

/** A day and month without a year: `Jan. 12`, `12 January`, `Wednesday, Jan. 12`; and the `10` of `10 to 12 January`. */
export const monthDay: Recogniser = {
  name: "timex/month-day",
  examples: [
    "Jan. 12",
    "12 January",
    "the 12th of January",
    "Wednesday, Jan. 12",
    "10 and 12 January",
    "10-12 January",
  ],
  starts: ({ weekdays, months, ordinals, dayArticles }) => [
    "number",
    weekdays,
    months,
    ordinals,
    dayArticles,
  ],
  read(scan, at) {
    const { tokens, grammar } = scan;
    const weekday = readWeekday(grammar, tokens, at);
    const found = readMonthDay(grammar, tokens, skipMark(tokens, weekday?.end ?? at, ","));
    if (!found) return weekday ? null : readFirstOfTwo(scan, at);
    const { month, day, end } = found;
    if (dayOf(LEAP_YEAR, month, day) === null || isCount(scan, end)) return null;
    return {
      end,
      type: "DATE",
      relative: { unit: "month-day", month, day, weekday: weekday?.value ?? null },
    };
  },
};

/** Has a 29 February. */
const LEAP_YEAR = 2000;

/** `May 12 percent`, `March 4,000`: the number counts something. */
function isCount({ tokens }: Scan, end: number): boolean {
  const last = tokens[end - 1]!;
  const next = tokens[end];
  if (last.kind !== "number" || !next) return false;
  return (
    !standsAlone(tokens, end - 1) || (next.glued && next.text === "-" && tokens[end + 1]?.kind === "word")
  );
}

/** `10` before `to 12 January`: the same month, and the same year if there is one. */
function readFirstOfTwo(scan: Scan, at: number): Match | null {
  const { tokens, grammar } = scan;
  const first = readDayOfMonth(grammar, tokens, at);
  const joint = first && tokens[at]!.kind === "number" && readPhrase(grammar.rangeJoints, tokens, first.end);
  if (!joint || tokens[joint.end]?.kind !== "number") return null;
  const second = readMonthDay(grammar, tokens, joint.end);
  if (!second || second.day <= first.value) return null;
  const whole = fullDate.read(scan, joint.end)?.value;
  if (whole) return { end: first.end, type: "DATE", value: `${whole.slice(0, -2)}${twoDigits(first.value)}` };
  const relative = { unit: "month-day", month: second.month, day: first.value, weekday: null } as const;
  return { end: first.end, type: "DATE", relative };
}
