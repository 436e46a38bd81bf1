import { readPhrase } from "./phrase-table.ts";
import type { Recogniser } from "./recogniser.ts";

/** A feast on a fixed day of the year: `Christmas`, `New Year's Eve`. */
export const feast: Recogniser = {
  name: "timex/feast",
  examples: ["Christmas Eve", "New Year's Day"],
  starts: ({ feasts }) => [feasts],
  read({ tokens, grammar }, at) {
    const found = readPhrase(grammar.feasts, tokens, at);
    if (!found || !tokens[at]!.capital) return null;
    const after = tokens[found.end];
    if (after?.kind === "word" && !grammar.afterYear.has(after.text)) return null;
    const [month, day] = found.value.split("-").map(Number) as [number, number];
    return { end: found.end, type: "DATE", relative: { unit: "month-day", month, day, weekday: null } };
  },
};
