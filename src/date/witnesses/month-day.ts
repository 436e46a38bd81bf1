import type { Evidence } from "../../records/dating.ts";
import { dayOf, firstDayOf } from "../../time/day.ts";
import { type Days, stretchOf, union } from "../../time/days.ts";
import { weekdayOf } from "../../time/weekday.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, isTold, monthDayParts } from "../evidence.ts";
import type { Witness } from "../witness.ts";

/** A day is named without its year only while that is plain: for some nine months. */
const NEAR = 0.85;
const NEAR_DAYS = 274;
const WEEKDAY_AGREES = 0.97;
/** Years in which the weekday is looked up. The calendar comes round every 28 years. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** `since Nov. 9`, `on Friday, October 28`: a day of the year, and the years in which the weekday agrees. */
export const monthDay: Witness = {
  name: "date/month-day",
  says: "A day named without its year is at most some nine months away; a weekday beside it leaves only the years in which they agree.",
  example: "The strike began on Nov. 9 at the upper mill.",
  exampleAs: "body",
  testify({ cues }) {
    const dated = cues.filter(
      (cue) => isTold(cue) && !cue.quoted && !cue.after && cue.timex.relative?.unit === "month-day",
    );
    return dated.flatMap((cue) => [...near(cue), ...agreeing(cue)]);
  },
};

function near(cue: Cue): readonly Evidence[] {
  const { timex, direction, certain } = cue;
  const parts = certain && monthDayParts(timex, direction === "past" ? NEAR_DAYS : -NEAR_DAYS);
  if (!parts) return [];
  const [from, to] = parts[0]!.split("/") as [string, string];
  const says = { of: "near-day", text: timex.text, isPast: direction === "past" } as const;
  const partsOfYear = [direction === "past" ? `${from}/${to}` : `${to}/${from}`];
  const on = { text: timex.text, span: timex.span };
  return [
    evidenceOf(monthDay.name, { cause: `near/${timex.text}`, partsOfYear, confidence: NEAR, says, on }),
  ];
}

/** Tense is easily misread, so the day may lie on either side; and beyond the table nothing is known. */
function agreeing({ timex }: Cue): readonly Evidence[] {
  if (timex.relative?.unit !== "month-day" || timex.relative.weekday === null) return [];
  const { month, day, weekday } = timex.relative;
  const stretches: Days[] = [
    stretchOf(-Infinity, firstDayOf(FIRST_YEAR)),
    stretchOf(firstDayOf(LAST_YEAR), Infinity),
  ];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const that = dayOf(year, month, day);
    if (that === null || weekdayOf(that) !== weekday) continue;
    stretches.push(stretchOf(that - NEAR_DAYS, that + NEAR_DAYS));
  }
  const days = union(...stretches);
  const says = { of: "weekday-agrees", text: timex.text } as const;
  const on = { text: timex.text, span: timex.span };
  return [
    evidenceOf(monthDay.name, { cause: `agree/${timex.text}`, days, confidence: WEEKDAY_AGREES, says, on }),
  ];
}
