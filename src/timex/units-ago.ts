import { readNumber } from "./numbers.ts";
import { type Read, readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import { distanceOf, readUnit } from "./units.ts";

/** So many units back or on: `eight years ago`, `two decades ago`, `a week later`, `three days from now`, `year-ago`. */
export const unitsAgo: Recogniser = {
  name: "timex/units-ago",
  examples: [
    "eight years ago",
    "two decades ago",
    "a week later",
    "three days from now",
    "years ago",
    "the year-ago",
  ],
  starts: ({ numbers, someNumbers, one, units, unitPlurals, powers }) => [
    "number",
    numbers,
    someNumbers,
    one,
    units,
    unitPlurals,
    powers,
  ],
  read(scan, at) {
    const { tokens, grammar } = scan;
    const count = readNumber(grammar, tokens, at) ?? readOne(scan, at);
    const unit = readUnit(grammar, tokens, count?.end ?? at);
    const hyphen = unit && !count && tokens[unit.end]?.text === "-" && tokens[unit.end]!.glued;
    const way = unit && readPhrase(grammar.distance, tokens, hyphen ? unit.end + 1 : unit.end);
    if (!way) return null;
    if (!count && !hyphen && !readPhrase(grammar.unitPlurals, tokens, at)) return null;
    if (way.value.told && !closes(scan, way.end)) return null;
    return told(
      { end: way.end, type: "DATE", ...meaningOf(scan, way.value.sign, count, unit.value, hyphen === true) },
      way.value.told,
    );
  },
};

function meaningOf(
  _: Scan,
  sign: -1 | 1,
  count: Read<number | null> | null,
  unit: Parameters<typeof distanceOf>[1],
  one: boolean,
) {
  const many = count ? count.value : one ? 1 : null;
  const vague = { value: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  if (many === null) return vague;
  const relative = distanceOf(sign * Math.round(many), unit);
  return relative ? { relative } : vague;
}

const told = (match: Match, fromStory: boolean): Match =>
  fromStory ? { ...match, anchor: "sentence" } : match;

/** `two weeks before` needs no more words; `two weeks before the vote` is a duration and an event. */
function closes({ tokens, grammar }: Scan, end: number): boolean {
  const word = tokens[end - 1]!.text;
  if (word !== "before" && word !== "on") return true;
  const next = tokens[end];
  return (
    next === undefined || (next.kind === "mark" && next.text !== "'") || grammar.afterYear.has(next.text)
  );
}

function readOne({ tokens, grammar }: Scan, at: number): Read<number> | null {
  const one = readPhrase(grammar.one, tokens, at);
  return one && { value: 1, end: one.end };
}
