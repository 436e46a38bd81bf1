import type { Basis } from "../records/finding.ts";
import type { Answer } from "./answer.ts";
import { datingInWords, partsOfYearInWords, weekdaysInWords } from "./in-words.ts";

/** How sure one has to be to say it so. */
const LIKELY = 0.9;
const HEDGES: readonly (readonly [atLeast: number, hedge: string])[] = [
  [0.97, ""],
  [LIKELY, "likely "],
  [0.75, "probably "],
  [0, "possibly "],
];
/** Confidences are sums of logarithms. */
const EPSILON = 1e-9;
/** More weekdays than that are not worth a reader's time. */
const FEW_WEEKDAYS = 3;

/**
 * When it was written, for a reader: `Written between 2021 and 2022, probably between July 2021 and December 2022
 * (inferred).` The range that holds at 90 % stands first; the best days follow where they are fewer.
 */
export function sentenceOf(
  verb: string,
  range: Answer,
  best: Answer | null,
  confidence: number,
  basis: Basis,
): string {
  if (!best) return "Date unknown.";
  const hedge = HEDGES.find(([atLeast]) => confidence > atLeast - EPSILON)![1];
  const inBest = `${hedge}${placed(best)}`;
  if (range.edtf === null) return best.edtf === null ? "Date unknown." : `Date unknown; ${inBest}.`;
  const same = JSON.stringify(range.ranges) === JSON.stringify(best.ranges);
  const sure = basis === "stated" || basis === "corrected" || confidence > LIKELY - EPSILON;
  const days = same ? (sure ? placed(range) : inBest) : `${placed(range)}, ${inBest}`;
  return `${verb} ${days}${inPartOfYear(range)}${onWeekdays(range)} (${basis}).`;
}

/** A day or month of the year, where the range does not name it already. */
function inPartOfYear({ edtf, partsOfYear }: Answer): string {
  const [part] = partsOfYear;
  if (part === undefined || partsOfYear.length > 1 || part.includes("/") || edtf?.startsWith("XXXX"))
    return "";
  return `, ${part.length === 2 ? "in" : "on"} ${partsOfYearInWords(partsOfYear)}`;
}

function onWeekdays({ ranges, weekdays }: Answer): string {
  const single = ranges.every(({ earliest, latest }) => earliest !== null && earliest === latest);
  if (single || weekdays.length === 0 || weekdays.length > FEW_WEEKDAYS) return "";
  return `, on a ${weekdaysInWords(weekdays)}`;
}

/** With the preposition that a date needs after a verb. */
function placed(answer: Answer): string {
  const words = datingInWords(answer);
  const { ranges } = answer;
  const [first] = ranges;
  if (!first || /^(between|before) /.test(words)) return words;
  const single = ranges.every(({ earliest, latest }) => earliest !== null && earliest === latest);
  if (ranges.length > 1 && !single) return `in one of these times: ${words}`;
  return /^\d{1,2} /.test(words) ? `on ${words}` : `in ${words}`;
}
