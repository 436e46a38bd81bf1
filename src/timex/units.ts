import type { UnitName } from "../language/time-words.ts";
import type { RelativeTime } from "../records/timex.ts";
import type { Grammar } from "./grammar.ts";
import type { Count } from "./numbers.ts";
import { type Read, readPhrase } from "./phrase-table.ts";
import type { Tokens } from "./tokens.ts";

/** `year` or `years`. */
export function readUnit(grammar: Grammar, tokens: Tokens, at: number): Read<UnitName> | null {
  return readPhrase(grammar.unitPlurals, tokens, at) ?? readPhrase(grammar.units, tokens, at);
}

/** TIMEX3: `P2Y`, `PT4H`, `PXY` for some years. */
export function durationOf(count: Count, unit: UnitName): string {
  const { prefix, letter, factor } = DURATIONS[unit];
  const half = count !== null && count % 1 === 0.5 ? HALVES[unit] : undefined;
  if (half) return `${prefix}${count! > 1 ? `${Math.floor(count!)}${letter}` : ""}${half}`;
  return `${prefix}${count === null ? "X" : Math.round(count * factor * 100) / 100}${letter}`;
}

const HALVES: Partial<Record<UnitName, string>> = { year: "6M", hour: "30M", minute: "30S" };

const DURATIONS: Readonly<Record<UnitName, { prefix: "P" | "PT"; letter: string; factor: number }>> = {
  second: { prefix: "PT", letter: "S", factor: 1 },
  minute: { prefix: "PT", letter: "M", factor: 1 },
  hour: { prefix: "PT", letter: "H", factor: 1 },
  day: { prefix: "P", letter: "D", factor: 1 },
  week: { prefix: "P", letter: "W", factor: 1 },
  fortnight: { prefix: "P", letter: "W", factor: 2 },
  month: { prefix: "P", letter: "M", factor: 1 },
  quarter: { prefix: "P", letter: "Q", factor: 1 },
  year: { prefix: "P", letter: "Y", factor: 1 },
  decade: { prefix: "P", letter: "DE", factor: 1 },
  century: { prefix: "P", letter: "CE", factor: 1 },
};

/** So many units from the anchor, as precise as the unit: decades count as years; null for parts of a day. */
export function distanceOf(count: number, unit: UnitName): RelativeTime | null {
  switch (unit) {
    case "day":
    case "week":
    case "month":
    case "quarter":
    case "year":
      return { unit, count };
    case "fortnight":
      return { unit: "week", count: count * 2 };
    case "decade":
      return { unit: "year", count: count * 10 };
    case "century":
      return { unit: "year", count: count * 100 };
    default:
      return null;
  }
}
