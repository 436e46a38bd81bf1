import type { Evidence } from "../records/dating.ts";
import type { RuleName } from "../records/finding.ts";
import type { Answer } from "../time/answer.ts";
import { civilOf } from "../time/day.ts";
import { countDays, type Days, fromRanges, intersect } from "../time/days.ts";
import { dayOfYear, readPartsOfYear } from "../time/part-of-year.ts";
import { weekdayOf } from "../time/weekday.ts";

/** Rules that rest on a date printed or written down for the text. */
export const PRINTED: readonly RuleName[] = [
  "date/front-matter",
  "date/page-data",
  "date/labelled-line",
  "date/date-line",
  "date/dateline",
  "date/citation",
  "date/updated",
];

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

/** As sure as a date between title and text has to be to be believed against the text. */
const RELIABLE = 0.9;
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

/** Does it name days of its own, and reliably? A bound ("not after") does not. */
function isPrintedDate({ rule, ranges, confidence }: Evidence): boolean {
  const saidElsewhere = /^(?:correction|sidecar|table)\//.test(rule);
  const closed =
    ranges.length > 0 && ranges.every(({ earliest, latest }) => earliest !== null && latest !== null);
  return (saidElsewhere || PRINTED.includes(rule)) && closed && confidence >= RELIABLE;
}

/** Do printed dates alone give these days, or this day of an unknown year? */
export function isStated(evidence: readonly Evidence[], best: Answer): boolean {
  const days = fromRanges(best.ranges);
  const yearless = best.edtf?.startsWith("XXXX") ?? false;
  return evidence.some((piece) => {
    if (yearless) return PRINTED.includes(piece.rule) && Boolean(piece.partsOfYear);
    return isPrintedDate(piece) && sameOrWithin(fromRanges(piece.ranges), days);
  });
}

/** Are all days of the one among the other's? */
function sameOrWithin(printed: Days, days: Days): boolean {
  const common = JSON.stringify(intersect(printed, days));
  return common === JSON.stringify(printed) || common === JSON.stringify(days);
}
