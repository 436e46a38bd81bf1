import { firstDayOf, lastDayOf } from "./day.ts";
import { type Days, stretchOf, union } from "./days.ts";

/** First month (1 to 12; beyond 12 is the next year) and number of months of EDTF's divisions of a year. */
const DIVISIONS: Readonly<Record<number, readonly [first: number, months: number]>> = {
  25: [3, 3], // spring, north
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3], // spring, south
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3], // quarters
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4], // thirds
  38: [5, 4],
  39: [9, 4],
  40: [1, 6], // halves
  41: [7, 6],
};

/**
 * Days of a season or another division of a year, by its EDTF code. The seasons 21 to 24 are those of the north,
 * where most of the world's papers are printed; winter begins in December and may also be the one that was running
 * when the year began. Null: no such code.
 */
export function seasonDays(year: number, code: number): Days | null {
  if (code === 24) return union(stretch(year, 1, 2), stretch(year, 12, 3));
  const division = DIVISIONS[code >= 21 && code <= 23 ? code + 4 : code];
  return division ? stretch(year, ...division) : null;
}

function stretch(year: number, first: number, months: number): Days {
  return stretchOf(firstDayOf(year, first), lastDayOf(year, first + months - 1));
}
