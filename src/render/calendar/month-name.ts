import type { Words } from "../../interface/words.ts";
import { printYear, twoDigits } from "../../time/day.ts";

/** `January 2022`. */
export const monthName = (year: number, month: number, { dates }: Words): string =>
  dates.day(`${printYear(year)}-${twoDigits(month)}`);
