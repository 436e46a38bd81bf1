import { readDayOfMonth, skipMark, skipPhrase } from "./date-parts.ts";
import { readWeekday } from "./grammar.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Recogniser } from "./recogniser.ts";

/** A day of the running month, the last or the next: `the 10th inst.`, `Friday, the 28th ult.`, `the 4th of next month`. */
export const dayOfMonth: Recogniser = {
  name: "timex/day-of-month",
  examples: ["the 10th inst.", "the 28th ultimo", "Friday, the 4th prox.", "the 12th of last month"],
  foreignExamples: [
    ["de", "am 10. dieses Monats"],
    ["fr", "le 10 de ce mois"],
    ["es", "el 10 del corriente"],
  ],
  starts: ({ weekdays, ordinals, dayArticles, monthsCounted }) =>
    monthsCounted.size === 0 ? [] : ["number", weekdays, ordinals, dayArticles],
  read({ tokens, grammar }, at) {
    const weekday = readWeekday(grammar, tokens, at);
    const from = skipPhrase(grammar.dayArticles, tokens, skipMark(tokens, weekday?.end ?? at, ","));
    const day = readDayOfMonth(grammar, tokens, from);
    const months = day && readPhrase(grammar.monthsCounted, tokens, skipMark(tokens, day.end, "."));
    if (!months) return null;
    return {
      end: months.end,
      type: "DATE",
      relative: {
        unit: "day-of-month",
        day: day.value,
        months: months.value,
      },
    };
  },
};
