import { printYear, twoDigits } from "../time/day.ts";
import { readYear, skipMark, skipPhrase, skipYearMark } from "./date-parts.ts";
import { readMonth } from "./grammar.ts";
import type { Recogniser } from "./recogniser.ts";

/** A month of a year: `January 2022`, `Jan. 2022`, `January of 2022`, `Jan, 2022`. */
export const monthYear: Recogniser = {
  name: "timex/month-year",
  examples: ["January 2022", "Jan. 2022", "January of 2022", "May, 2022"],
  starts: ({ months }) => [months],
  read({ tokens, grammar }, at) {
    const month = readMonth(grammar, tokens, at);
    if (!month) return null;
    const year = readYear(tokens, skipPhrase(grammar.dateJoints, tokens, skipMark(tokens, month.end, ",-/")));
    if (!year) return null;
    const value = `${printYear(year.value)}-${twoDigits(month.value)}`;
    return { end: skipYearMark(grammar, tokens, year.end), type: "DATE", value };
  },
};
