import type { Dating } from "../../records/dating.ts";
import type { KnownDays } from "../../records/trace.ts";
import { verdictOf } from "../../time/dating.ts";

/** What an article's own dating says of its day, for those who tell of the same event. */
export function knownDays(dating: Dating): KnownDays {
  const { best, confidence } = verdictOf(dating);
  if (best === null) return { ranges: [], weekdays: null, confidence };
  const isYearless = best.edtf === null || best.edtf.startsWith("XXXX");
  const isBounded = best.ranges.some(({ earliest, latest }) => earliest !== null || latest !== null);
  const weekdays = best.weekdays.length > 0 ? best.weekdays : null;
  return { ranges: isYearless || !isBounded ? [] : best.ranges, weekdays, confidence };
}
