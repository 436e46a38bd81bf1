import type { Evidence } from "../records/dating.ts";
import type { RuleName } from "../records/finding.ts";
import type { Answer } from "./answer.ts";
import { type Days, fromRanges, intersect } from "./days.ts";

/** Rules that rest on a date printed or written down for the text. */
const PRINTED: readonly RuleName[] = [
  "date/front-matter",
  "date/page-data",
  "date/labelled-line",
  "date/date-line",
  "date/dateline",
  "date/citation",
  "date/updated",
];

/** As sure as a date between title and text has to be to be believed against the text. */
const RELIABLE = 0.9;
/** Does it name days of its own, and reliably? A bound ("not after") does not. */
export function isPrintedDate({ rule, ranges, confidence }: Evidence): boolean {
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
