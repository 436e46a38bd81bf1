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
 * its neighbour, both come from one clock: they are one cause, and the more trusted of them votes; that is the printed one
 * where the data are in universal time, which is hardly the paper's own. A date of another day that stands alone in a line counts little beside them: pages print the dates of other stories, too.
 */
export function heedPageData(all: readonly Evidence[]): readonly Evidence[] {
  const data = all
    .filter(({ rule, cause }) => rule === "date/page-data" && cause === PUBLISHED)
    .sort((a, b) => b.confidence - a.confidence)[0];
  const day = data ? singleDay(data) : null;
  if (!data || day === null) return all;
  const local = isUniversal(data) ? printedBeside(all, day) : null;
  return all.map((evidence) => {
    if (local && isUniversal(evidence) && singleDay(evidence) === day)
      return { ...evidence, confidence: Math.min(evidence.confidence, local.confidence - LESS) };
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

/** So little less that nothing else changes. */
const LESS = 0.005;

const isUniversal = ({ rule, text }: Evidence): boolean =>
  rule === "date/page-data" && text !== null && IN_UNIVERSAL_TIME.test(text);

const IN_UNIVERSAL_TIME = /\d[T ]\d\d:?\d\d[\d:.]*\s*(?:Z|GMT|UTC|[+-]00:?00)$/i;

/** What is printed above the text, where that is a neighbour of this day and never the day itself. */
function printedBeside(all: readonly Evidence[], day: number): Evidence | null {
  const printed = all.filter(({ rule }) => PRINTED.has(rule));
  if (printed.some((evidence) => singleDay(evidence) === day)) return null;
  return printed.find((evidence) => Math.abs((singleDay(evidence) ?? Infinity) - day) === 1) ?? null;
}

const PRINTED: ReadonlySet<string> = new Set(["date/labelled-line", "date/date-line"]);

function singleDay({ ranges }: Evidence): number | null {
  const days = envelope(fromRanges(ranges));
  return days !== null && days.first === days.last ? days.first : null;
}
