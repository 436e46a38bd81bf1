import type { Evidence } from "../records/dating.ts";
import type { RuleName } from "../records/finding.ts";
import { civilOf } from "../time/day.ts";
import { countDays, type Days, fromRanges, intersect } from "../time/days.ts";
import { dayOfYear, readPartsOfYear } from "../time/part-of-year.ts";
import { isPrintedDate } from "../time/stated.ts";
import { weekdayOf } from "../time/weekday.ts";

/** Rules that rest on how the text is understood: tense, style, which event is meant. */
const TOLD: readonly RuleName[] = [
  "date/past-year",
  "date/future-year",
  "date/full-date-in-text",
  "date/month-day",
  "date/years-ago",
  "date/relative-year",
  "date/anniversary",
  "date/birthday",
  "date/last-month",
  "date/earlier-this-week",
  "date/weekday-style",
  "date/day-named",
  "date/other-address",
  "date/caption",
  "date/copyright",
  "date/office-term",
  "date/fact",
];

/** All that was understood amiss was so for one reason: the text, and not the date, was misread. It hardly counts. */
const MISREAD = 0.55;

/**
 * Where a date is printed for the text, what the text tells against it is one vote, and a weaker one: tense and style
 * are misread more often than a date is misprinted.
 */
export function weakenAgainstPrinted(all: readonly Evidence[]): readonly Evidence[] {
  const printed = all.filter(isPrintedDate).sort((a, b) => b.confidence - a.confidence)[0];
  if (!printed) return all;
  const days = fromRanges(printed.ranges);
  return all.map((evidence) => {
    const against = TOLD.includes(evidence.rule) && !allowsAny(evidence, days);
    return against
      ? { ...evidence, cause: "told/against-printed", confidence: Math.min(evidence.confidence, MISREAD) }
      : evidence;
  });
}

/** Does evidence leave any of some days, its weekdays and parts of the year counted? */
function allowsAny({ ranges, weekdays, partsOfYear }: Evidence, days: Days): boolean {
  const common = intersect(fromRanges(ranges), days);
  const parts = partsOfYear ? readPartsOfYear(partsOfYear) : null;
  if (countDays(common) > LOOKED_AT) return true;
  return common.some(({ first, last }) => {
    for (let day = first; day <= last; day += 1) {
      const { month, day: dayOfMonth } = civilOf(day);
      const fits = weekdays?.includes(weekdayOf(day)) ?? true;
      if (fits && (parts === null || parts[dayOfYear(month, dayOfMonth)])) return true;
    }
    return false;
  });
}

/** More days than a year have every weekday and part of the year among them. */
const LOOKED_AT = 366;
