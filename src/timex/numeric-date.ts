import { dayOf, printDay } from "../time/day.ts";
import { weekdayOf } from "../time/weekday.ts";
import { endsNumber, skipMark, standsApart } from "./date-parts.ts";
import { readWeekday } from "./grammar.ts";
import type { Recogniser } from "./recogniser.ts";
import type { Token, Tokens } from "./tokens.ts";

/**
 * Three numbers, the year last: `12/01/2022`, `12.01.2022`, `12-01-2022`, `12/01/22`. Day or month may come first: a
 * part above 12, a weekday beside it, points for marks or the language decides, else both readings stay.
 */
export const numericDate: Recogniser = {
  name: "timex/numeric-date",
  examples: [
    "12/01/2022",
    "13.01.2022",
    "12-01-2022",
    "12/01/22",
    "Friday 03/04/2009",
    "03/04/2009 (Friday)",
  ],
  starts: ({ weekdays }) => ["number", weekdays],
  read({ tokens, grammar }, at) {
    const weekday = readWeekday(grammar, tokens, at);
    const from = weekday ? skipMark(tokens, weekday.end, ",") : at;
    const days = readDays(tokens, from);
    if (days.length === 0) return null;
    const end = from + 5;
    const beside = weekday ?? readWeekday(grammar, tokens, skipMark(tokens, end, ",("));
    const fitting = days.filter((day) => beside && weekdayOf(day) === beside.value);
    const likely = grammar.words.dayFirst || tokens[from + 1]!.text === "." ? days.slice(0, 1) : days;
    const readings = (fitting.length > 0 ? fitting : likely).map(printDay);
    return { end, type: "DATE", ...(readings.length === 1 ? { value: readings[0]! } : { readings }) };
  },
};

/** The day with the day first, then the day with the month first; none when it is no date. */
function readDays(tokens: Tokens, at: number): readonly number[] {
  const [a, mark, b, mark2, c] = tokens.slice(at, at + 5) as (Token | undefined)[];
  if (!a || !mark || !b || !mark2 || !c || a.kind !== "number" || b.kind !== "number" || c.kind !== "number")
    return [];
  if (!"/.-".includes(mark.text) || mark2.text !== mark.text || !endsNumber(tokens, at + 4)) return [];
  if (!standsApart(tokens, at) || ![mark, b, mark2, c].every((token) => token.glued)) return [];
  if (a.text.length > 2 || b.text.length > 2 || !hasYear(mark.text, a, b, c)) return [];
  const year = yearOf(c.text);
  const days = [dayOf(year, Number(b.text), Number(a.text)), dayOf(year, Number(a.text), Number(b.text))];
  return [...new Set(days.filter((day) => day !== null))];
}

/** Two digits are a year only where the rest can be nothing but a date. */
function hasYear(mark: string, a: Token, b: Token, c: Token): boolean {
  if (c.text.length === 4) return Number(c.text) >= 1000 && Number(c.text) < 2200;
  if (c.text.length !== 2) return false;
  return mark === "/" || (mark === "." && a.text.length === 2 && b.text.length === 2);
}

/** 00 to 49 are of this century, 50 to 99 of the last. */
function yearOf(digits: string): number {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}
