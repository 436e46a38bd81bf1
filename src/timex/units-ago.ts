import { readYear } from "./date-parts.ts";
import { type Count, readNumber } from "./numbers.ts";
import { type Read, readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import { distanceOf, readUnit } from "./units.ts";

/** So many units back or on: `eight years ago`, `two decades ago`, `a week later`, `the year-ago quarter`. */
export const unitsAgo: Recogniser = {
  name: "timex/units-ago",
  examples: [
    "eight years ago",
    "two decades ago",
    "a week later",
    "three days from now",
    "years ago",
    "year-ago",
    "the year-earlier period",
  ],
  starts: (words) => [
    "number",
    words.distanceBefore,
    words.countedUnits,
    words.numbers,
    words.someNumbers,
    words.one,
    words.units,
    words.unitPlurals,
    words.powers,
    words.articles,
  ],
  read(scan, at) {
    return (
      readCounted(scan, at) ??
      readHyphened(scan, at) ??
      readUncounted(scan, at) ??
      readSignFirst(scan, at) ??
      readCountedUnit(scan, at)
    );
  },
};

/** `eight years ago`, `a week later`. */
function readCounted(scan: Scan, at: number): Match | null {
  const { tokens, grammar } = scan;
  const count = readNumber(grammar, tokens, at) ?? readOne(scan, at);
  const unit = count && readUnit(grammar, tokens, count.end);
  const way = unit && readPhrase(grammar.distance, tokens, unit.end);
  if (!way || (way.value.told && !closes(scan, way.end))) return null;
  const meaning = meaningOf(way.value.sign, count.value, unit.value);
  return { end: way.end, type: "DATE", ...meaning, ...(way.value.told ? { anchor: "sentence" } : {}) };
}

/** `year-ago`, `the year-earlier quarter`: one unit. */
function readHyphened({ tokens, grammar }: Scan, at: number): Match | null {
  const article = grammar.definite.has(tokens[at]!.text);
  const unit = readPhrase(grammar.units, tokens, article ? at + 1 : at);
  const hyphen = unit && tokens[unit.end]?.text === "-" && tokens[unit.end]!.glued;
  const way = hyphen ? readPhrase(grammar.distance, tokens, unit.end + 1) : null;
  if (!unit || !way) return null;
  const period = readPhrase(grammar.periods, tokens, way.end);
  if (article && !period) return null;
  return { end: period?.end ?? way.end, type: "DATE", ...meaningOf(way.value.sign, 1, unit.value) };
}

/** `years ago`. */
function readUncounted({ tokens, grammar }: Scan, at: number): Match | null {
  const unit = readPhrase(grammar.unitPlurals, tokens, at);
  const way = unit && readPhrase(grammar.distance, tokens, unit.end);
  return way && !way.value.told
    ? { end: way.end, type: "DATE", ...meaningOf(way.value.sign, null, unit.value) }
    : null;
}

/** In languages that say how far first: `vor drei Jahren`, `il y a près de huit ans`, `قبل عامين`. */
function readSignFirst({ tokens, grammar }: Scan, at: number): Match | null {
  const sign = readPhrase(grammar.distanceBefore, tokens, at);
  if (!sign) return null;
  const amount = readPhrase(grammar.amounts, tokens, sign.end);
  const from = amount?.end ?? sign.end;
  const measure = readMeasure({ tokens, grammar }, from);
  if (!measure || readYear(tokens, measure.end)) return null;
  const meaning = meaningOf(sign.value, measure.count, measure.unit);
  return { end: measure.end, type: "DATE", ...meaning, ...(amount ? { mod: amount.value } : {}) };
}

function readMeasure(scan: Scan, at: number) {
  const { tokens, grammar } = scan;
  const whole = readPhrase(grammar.countedUnits, tokens, at);
  if (whole) return { ...whole.value, end: whole.end };
  const count = readNumber(grammar, tokens, at) ?? readOne(scan, at);
  const unit = readUnit(grammar, tokens, count?.end ?? at);
  if (!unit || (!count && !readPhrase(grammar.unitPlurals, tokens, at))) return null;
  return { count: count?.value ?? null, unit: unit.value, end: unit.end };
}

/** A unit with its number in it, and the way after: `неделю назад`. */
function readCountedUnit({ tokens, grammar }: Scan, at: number): Match | null {
  const whole = readPhrase(grammar.countedUnits, tokens, at);
  const way = whole && readPhrase(grammar.distance, tokens, whole.end);
  if (!way || (way.value.told && !closes({ tokens, grammar }, way.end))) return null;
  const meaning = meaningOf(way.value.sign, whole.value.count, whole.value.unit);
  return { end: way.end, type: "DATE", ...meaning, ...(way.value.told ? { anchor: "sentence" } : {}) };
}

function meaningOf(
  sign: -1 | 1,
  count: Count,
  unit: Parameters<typeof distanceOf>[1],
): Pick<Match, "value" | "relative"> {
  const relative = count === null ? null : distanceOf(sign * Math.round(count), unit);
  return relative ? { relative } : { value: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
}

/** `two weeks before` needs no more words; `two weeks before the vote` is a duration and an event. */
function closes({ tokens, grammar }: Scan, end: number): boolean {
  if (!grammar.beforeEvent.has(tokens[end - 1]!.text)) return true;
  const next = tokens[end];
  return next === undefined || (next.kind === "mark" && next.text !== "'");
}

function readOne({ tokens, grammar }: Scan, at: number): Read<number> | null {
  const one = readPhrase(grammar.one, tokens, at);
  return one && { value: 1, end: one.end };
}
