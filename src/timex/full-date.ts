import { dayOf, printDay } from "../time/day.ts";
import { readDayOfMonth, readYear, skipMark, skipPhrase, skipYearMark, standsApart } from "./date-parts.ts";
import { type Grammar, readMonth, readWeekday } from "./grammar.ts";
import type { Read } from "./phrase-table.ts";
import type { Recogniser } from "./recogniser.ts";
import type { Tokens } from "./tokens.ts";

/** Day, month in letters and year, in any order, with or without the weekday. */
export const fullDate: Recogniser = {
  name: "timex/full-date",
  examples: [
    "12 January 2022",
    "the 12th of January, 2022",
    "12-Jan-2022",
    "Jan. 12, 2022",
    "January 12th 2022",
    "Wednesday, January 12, 2022",
    "Wed 12 Jan 2022",
    "2022 January 12",
    "12 Jan '22",
  ],
  starts: ({ weekdays, months, ordinals, dayArticles }) => [
    "number",
    weekdays,
    months,
    ordinals,
    dayArticles,
  ],
  read({ tokens, grammar }, at) {
    const weekday = readWeekday(grammar, tokens, at);
    const from = skipMark(tokens, weekday?.end ?? at, ",");
    const date = readYearLast(grammar, tokens, from) ?? readYearFirst(grammar, tokens, from);
    const day = date && dayOf(date.year, date.month, date.day);
    if (!date || day === null) return null;
    return { end: skipYearMark(grammar, tokens, date.end), type: "DATE", value: printDay(day) };
  },
};

/** Month and day that stand together; any year has to follow. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

/** `12 January`, `the 12th of January`, `January 12`, `Jan. 12th`. `marks`: those that may part the month from its day. */
export function readMonthDay(grammar: Grammar, tokens: Tokens, at: number, marks = "-/"): MonthDay | null {
  const month = readMonth(grammar, tokens, at);
  if (month) {
    const day = readDayOfMonth(
      grammar,
      tokens,
      skipPhrase(grammar.dayArticles, tokens, skipMark(tokens, month.end, marks)),
    );
    return day && { month: month.value, day: day.value, end: day.end };
  }
  const day = readDayOfMonth(grammar, tokens, skipPhrase(grammar.dayArticles, tokens, at));
  if (!day) return null;
  const after = readMonth(
    grammar,
    tokens,
    skipMark(tokens, skipPhrase(grammar.dateJoints, tokens, day.end), "-/."),
  );
  return after && { month: after.value, day: day.value, end: skipSameMonth(grammar, tokens, after) };
}

/** A month with its other name behind it, as Arabic papers have it: `12 يناير/كانون الثاني`. */
function skipSameMonth(grammar: Grammar, tokens: Tokens, { value, end }: Read<number>): number {
  const other = tokens[end]?.text === "/" ? readMonth(grammar, tokens, end + 1) : null;
  return other?.value === value ? other.end : end;
}

function readYearLast(grammar: Grammar, tokens: Tokens, at: number): (MonthDay & { year: number }) | null {
  // Scripts print `May. 26th 2022` as they print `Apr. 26th 2022`: the year shows that no sentence ends there.
  const parts = readMonthDay(grammar, tokens, at, "-/.");
  const year = parts && readYearAfter(tokens, skipPhrase(grammar.yearJoints, tokens, parts.end));
  return year && { year: year.value, month: parts.month, day: parts.day, end: year.end };
}

/** `, 2022`, `-2022`, ` '22`. */
function readYearAfter(tokens: Tokens, at: number): Read<number> | null {
  const from = skipMark(tokens, at, ",-/");
  const year = readYear(tokens, from);
  if (year) return year;
  const [mark, digits] = [tokens[from], tokens[from + 1]];
  if (mark?.text !== "'" || digits?.kind !== "number" || digits.text.length !== 2 || !digits.glued)
    return null;
  const number = Number(digits.text);
  return { value: number < 50 ? 2000 + number : 1900 + number, end: from + 2 };
}

function readYearFirst(grammar: Grammar, tokens: Tokens, at: number): (MonthDay & { year: number }) | null {
  const first = readYear(tokens, at);
  const year = first && standsApart(tokens, at) ? first : null;
  if (!year) return null;
  const behind = skipMark(tokens, year.end, grammar.words.dayFirst ? ",-." : ",-");
  const from = skipYearMark(grammar, tokens, behind);
  const turned = from > behind ? readMonthDay(grammar, tokens, from, "-/.") : null;
  if (turned) return { ...turned, year: year.value };
  const rest = readMonth(grammar, tokens, from);
  const day = rest && readDayOfMonth(grammar, tokens, skipMark(tokens, rest.end, "-"));
  return day ? { year: year.value, month: rest.value, day: day.value, end: day.end } : null;
}
