import type { Evidence } from "../records/dating.ts";
import { envelope, fromRanges } from "../time/days.ts";

/** Rules that rest on the clock of the publisher's machine, as printed for readers or written into the address. */
const BY_CLOCK: ReadonlySet<string> = new Set([
  "date/labelled-line",
  "date/date-line",
  "date/address",
  "date/page-data",
]);

/**
 * The same moment is the day before or after in another time zone. Where the page's data give a day and the page prints
 * its neighbour, both come from one clock: they are one cause, and the more trusted of them votes. A date
 * of another day that stands alone in a line counts little beside them: pages print the dates of other stories, too.
 */
export function heedPageData(all: readonly Evidence[]): readonly Evidence[] {
  const data = all
    .filter(({ rule, cause }) => rule === "date/page-data" && cause === PUBLISHED)
    .sort((a, b) => b.confidence - a.confidence)[0];
  const day = data && singleDay(data);
  if (day === undefined || day === null) return all;
  return all.map((evidence) => {
    if (!BY_CLOCK.has(evidence.rule)) return evidence;
    const other = singleDay(evidence);
    if (other === null || other === day) return evidence;
    if (Math.abs(other - day) === 1) return { ...evidence, cause: PUBLISHED };
    return evidence.rule === "date/date-line"
      ? { ...evidence, confidence: Math.min(evidence.confidence, OTHER_STORY) }
      : evidence;
  });
}

/** As little as a date in the name of a file. */
const OTHER_STORY = 0.6;
const PUBLISHED = "page-data/published";

function singleDay({ ranges }: Evidence): number | null {
  const days = envelope(fromRanges(ranges));
  return days !== null && days.first === days.last ? days.first : null;
}
