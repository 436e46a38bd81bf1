import type { SeasonName } from "../language/time-words.ts";
import { printYear } from "../time/day.ts";
import { readYear, skipMark, skipPhrase, skipYearMark } from "./date-parts.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import { tokenAt } from "./tokens.ts";

/** A season: `spring 2014`, `the summer of 1964`, `last winter`, `this fall`, `in the autumn`. */
export const season: Recogniser = {
  name: "timex/season",
  examples: ["spring 2014", "the summer of 1964", "last winter", "this fall", "in the autumn", "by summer"],
  starts: ({ seasons, which, articles }) => [seasons, which, articles],
  read(scan, at) {
    const { tokens, grammar } = scan;
    const which = readPhrase(grammar.which, tokens, at);
    const article = which ? null : readPhrase(grammar.articles, tokens, at);
    const found = readPhrase(grammar.seasons, tokens, which?.end ?? article?.end ?? at);
    if (!found) return null;
    const year = readYear(tokens, skipPhrase(grammar.dateJoints, tokens, skipMark(tokens, found.end, ",")));
    if (year) {
      const end = skipYearMark(grammar, tokens, year.end);
      return { end, type: "DATE", value: `${printYear(year.value)}-${found.value}` };
    }
    const relative = (name: "last" | "this" | "next" | "bare"): Match => ({
      end: found.end,
      type: "DATE",
      relative: { unit: "season", index: CODES[found.value], which: name },
    });
    if (which) return relative(which.value);
    return isSeasonHere(scan, at, found.end, article?.value === true) ? relative("bare") : null;
  },
};

const CODES: Readonly<Record<SeasonName, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** `the fall of the house`, `a summer camp`, `spring to mind` are none. */
function isSeasonHere({ tokens, grammar }: Scan, at: number, end: number, article: boolean): boolean {
  const name = tokens[end - 1]!.text;
  const before = tokenAt(tokens, at - 1)?.text ?? "";
  const signed = grammar.dateSigns.has(before) || grammar.weakDateSigns.has(before);
  const after = tokens[end];
  const free = after === undefined || after.kind === "mark" || grammar.afterYear.has(after.text);
  if (article) return signed && free && grammar.definite.has(tokens[at]!.text) && after?.text !== "of";
  return signed && free && !grammar.words.doubtfulSeasons.includes(name);
}
