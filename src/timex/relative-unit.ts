import type { UnitName } from "../language/time-words.ts";
import type { RelativeTime } from "../records/timex.ts";
import type { Grammar } from "./grammar.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import type { Tokens } from "./tokens.ts";

/**
 * A day, week, month, quarter, year or decade by its distance: `last week`, `next month`, `this year`, `the past
 * year`, `the year`; from the time that is told of: `the following day`, `that year`, `the previous month`.
 */
export const relativeUnit: Recogniser = {
  name: "timex/relative-unit",
  examples: [
    "last week",
    "next month",
    "this year",
    "the past decade",
    "the following day",
    "that year",
    "for the year",
  ],
  starts: ({ which, narrative, articles }) => [which, narrative, articles],
  read(scan, at) {
    return readFromNow(scan, at) ?? readFromStory(scan, at) ?? readRunning(scan, at);
  },
};

const COUNTS = { last: -1, this: 0, bare: 0, next: 1 } as const;

function readFromNow(scan: Scan, at: number): Match | null {
  const which = readPhrase(scan.grammar.which, scan.tokens, at);
  const found = which && relate(scan, which.end, COUNTS[which.value]);
  if (found?.relative?.unit !== "day") return found;
  // "The last day" of something is not yesterday, and "the next day" follows a day that is told of.
  return which?.value === "next" ? { ...found, anchor: "sentence" } : null;
}

function readFromStory(scan: Scan, at: number): Match | null {
  const told = readPhrase(scan.grammar.narrative, scan.tokens, at);
  const found = told && relate(scan, told.end, told.value);
  return found && { ...found, anchor: "sentence" };
}

function relate({ tokens, grammar }: Scan, at: number, count: number): Match | null {
  const fiscal = readPhrase(grammar.fiscal, tokens, at);
  const unit =
    readPhrase(grammar.units, tokens, fiscal && tokens[at + 1] ? at + 1 : at) ??
    readPhrase(grammar.units, tokens, at);
  const relative = unit && countUnits(unit.value, count);
  return relative ? { end: unit.end, type: "DATE", relative } : null;
}

/** `the year`, `the quarter`: the running one. */
function readRunning({ tokens, grammar }: Scan, at: number): Match | null {
  if (!grammar.definite.has(tokens[at]!.text) || isTitle(tokens, grammar, at)) return null;
  const unit = readPhrase(grammar.units, tokens, at + 1);
  if (!unit || !RUNNING.includes(unit.value) || tokens[unit.end]?.text === "-") return null;
  const relative = countUnits(unit.value, 0);
  return relative && { end: unit.end, type: "DATE", relative };
}

/** `player of the year`; but `the end of the year`, `nine months of the year`. */
function isTitle(tokens: Tokens, grammar: Grammar, at: number): boolean {
  if (!readPhrase(grammar.dateJoints, tokens, at - 1)) return false;
  if (readPhrase(grammar.unitPlurals, tokens, at - 2)) return false;
  return ![2, 3].some((back) => readPhrase(grammar.portions, tokens, at - back)?.end === at);
}

const RUNNING: readonly UnitName[] = ["week", "month", "quarter", "year"];

function countUnits(unit: UnitName, count: number): RelativeTime | null {
  return unit === "second" || unit === "minute" || unit === "hour" || unit === "fortnight"
    ? null
    : { unit, count };
}
