import type { Dating } from "../../records/dating.ts";
import type { KnownDays } from "../../records/trace.ts";
import { weigh } from "../../time/weigh.ts";

/** What an article's own dating says of its day, for those who tell of the same event. */
export function knownDays({ evidence, split, against }: Dating): KnownDays {
  const { best, confidence } = weigh([...evidence, ...split, ...against]);
  if (best === null) return { ranges: [], weekdays: null, confidence };
  const isYearless = best.edtf === null || best.edtf.startsWith("XXXX");
  const isBounded = best.ranges.some(({ earliest, latest }) => earliest !== null || latest !== null);
  const weekdays = best.weekdays.length > 0 ? best.weekdays : null;
  return { ranges: isYearless || !isBounded ? [] : best.ranges, weekdays, confidence };
}
