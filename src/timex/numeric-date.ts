import { dayOf, printDay } from "../time/day.ts";
import { weekdayOf } from "../time/weekday.ts";
import { endsNumber, skipMark, standsApart } from "./date-parts.ts";
import { readWeekday } from "./grammar.ts";
import type { Recogniser, Scan } from "./recogniser.ts";
import { type Token, type Tokens, tokenAt } from "./tokens.ts";

/**
 * Three numbers, the year last: `12/01/2022`, `12.01.2022`, `12-01-2022`, `12/01/22`. Day or month may come first: a
 * part above 12, a weekday or a time zone beside it, points for marks or the language decides, else both readings stay.
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
    "13. 1. 2022",
  ],
  starts: ({ weekdays }) => ["number", weekdays],
  read(scan, at) {
    const { tokens, grammar } = scan;
    const weekday = readWeekday(grammar, tokens, at);
    const from = weekday ? skipMark(tokens, weekday.end, ",") : at;
    const days = readDays(tokens, from, from === 0 || weekday !== null);
    if (days.length === 0) return null;
    const end = from + TOKENS;
    const beside = weekday ?? readWeekday(grammar, tokens, skipMark(tokens, end, ",("));
    const fitting = days.filter((day) => beside && weekdayOf(day) === beside.value);
    const readings = (fitting.length > 0 ? fitting : likelyOf(days, scan, from)).map(printDay);
    return { end, type: "DATE", ...(readings.length === 1 ? { value: readings[0]! } : { readings }) };
  },
};

/** Of both readings those that fit the place where it was printed. */
function likelyOf(days: readonly number[], { tokens, grammar }: Scan, from: number): readonly number[] {
  if (days.length < 2) return days;
  if (grammar.words.dayFirst || hasPoints(tokens, from)) return days.slice(0, 1);
  const order = orderOfZone(tokens, from);
  return order === null ? days : [days[order === "dmy" ? 0 : 1]!];
}

/** `12.01.2022`; American sites print `01.12.22`, too. */
const hasPoints = (tokens: Tokens, from: number): boolean =>
  tokens[from + 1]!.text === "." && tokens[from + 4]!.text.length === 4;

/** Zones of countries that print the month first, and of those that print the day first. */
const ZONES: ReadonlyMap<string, "dmy" | "mdy"> = new Map([
  ...["est", "edt", "et", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "akst", "akdt", "hst"].map(
    (zone) => [zone, "mdy"] as const,
  ),
  ...["bst", "ist", "cet", "cest", "wet", "west", "eet", "eest", "sast", "aest", "aedt", "nzst", "nzdt"].map(
    (zone) => [zone, "dmy"] as const,
  ),
]);
/** `06/02/2019`. */
const TOKENS = 5;
/** A clock time with its zone has no more tokens: `05:40 p.m. EDT`. */
const NEAR = 9;

/** What the zone of the clock time before or behind a date tells: `06/02/2019 05:40 PM EDT`. */
function orderOfZone(tokens: Tokens, from: number): "dmy" | "mdy" | null {
  const to = Math.min(tokens.length, from + TOKENS + NEAR);
  for (let at = Math.max(0, from - NEAR); at < to; at += 1) {
    const { text, capital } = tokens[at]!;
    const order = capital && followsClock(tokenAt(tokens, at - 1)) ? ZONES.get(text) : undefined;
    if (order) return order;
  }
  return null;
}

/** `17:40`, `5 PM`, `5 p.m.` */
const followsClock = (before: Token | undefined): boolean =>
  before?.kind === "number" || [".", "am", "pm"].includes(before?.text ?? "");

/** The day with the day first, then the day with the month first; none when it is no date. */
function readDays(tokens: Tokens, at: number, alone: boolean): readonly number[] {
  const mark = tokens[at + 1];
  const mark2 = tokens[at + 3];
  if (!mark || !"/.-".includes(mark.text) || mark2?.text !== mark.text) return []; // most
  const a = tokens[at]!;
  const b = tokens[at + 2]!;
  const c = tokens[at + 4];
  if (!c || a.kind !== "number" || b.kind !== "number" || c.kind !== "number") return [];
  if (!endsNumber(tokens, at + 4)) return [];
  if (!standsApart(tokens, at) || !mark.glued || !mark2.glued || !isEvenlySet(mark, b, c)) return [];
  if (a.text.length > 2 || b.text.length > 2 || !hasYear(mark.text, a, b, c, alone)) return [];
  const year = yearOf(c.text);
  const days = [dayOf(year, Number(b.text), Number(a.text)), dayOf(year, Number(a.text), Number(b.text))];
  return [...new Set(days.filter((day) => day !== null))];
}

/** No space between them, or, with points, one before each number: `5. 3. 2024`. */
const isEvenlySet = (mark: Token, b: Token, c: Token): boolean =>
  b.glued ? c.glued : !c.glued && mark.text === "." && c.text.length === 4;

/** Two digits are a year only where the rest can be nothing but a date: `5.4.24` is a version, too, unless it comes first or behind a weekday. */
function hasYear(mark: string, a: Token, b: Token, c: Token, alone: boolean): boolean {
  if (c.text.length === 4) return Number(c.text) >= 1000 && Number(c.text) < 2200;
  if (c.text.length !== 2) return false;
  return mark === "/" || (mark === "." && (alone || (a.text.length === 2 && b.text.length === 2)));
}

/** 00 to 49 are of this century, 50 to 99 of the last. */
function yearOf(digits: string): number {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}
