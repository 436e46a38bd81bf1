import { type Count, readNumber } from "./numbers.ts";
import { type Read, readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import { tokenAt } from "./tokens.ts";
import { durationOf, readUnit } from "./units.ts";

/** A length of time: `four-hour`, `eight hours`, `a week`, `half an hour`, `the past three years`, `for years`. */
export const duration: Recogniser = {
  name: "timex/duration",
  examples: [
    "a four-hour meeting",
    "eight hours",
    "two and a half years",
    "a week of talks",
    "half an hour",
    "the past three years",
    "the first nine months",
    "several weeks",
    "for decades",
    "a two-and-a-half-year term",
    "recent years",
    "two to three weeks",
  ],
  starts: (words) => [
    "number",
    words.numbers,
    words.someNumbers,
    words.one,
    words.unitPlurals,
    words.articles,
    words.halfOf,
    words.powers,
    words.recent,
    words.coming,
    words.spanning,
  ],
  read(scan, at) {
    return readCounted(scan, at) ?? readSpanning(scan, at) ?? readRecent(scan, at) ?? readLasting(scan, at);
  },
};

/** `eight hours`, `four-hour`, `a week`, `half an hour`; not an age. */
function readCounted(scan: Scan, at: number): Match | null {
  const { tokens, grammar } = scan;
  const half = readPhrase(grammar.halfOf, tokens, at);
  const halfUnit = half && readUnit(grammar, tokens, skipHyphen(scan, half.end));
  if (halfUnit && halfUnit.value !== "year" && halfUnit.value !== "second") {
    return { end: halfUnit.end, type: "DURATION", value: durationOf(0.5, halfUnit.value) };
  }
  const count = readCount(scan, at);
  if (!count) return null;
  const plural = readPhrase(grammar.unitPlurals, tokens, count.end);
  const unit = plural ?? readPhrase(grammar.units, tokens, skipHyphen(scan, count.end));
  if (!unit || isAge(scan, unit.end) || !fits(scan, at, count, unit)) return null;
  const more = readPhrase(grammar.andHalf, tokens, unit.end);
  const value = durationOf(count.value === null || !more ? count.value : count.value + 0.5, unit.value);
  return { end: more?.end ?? unit.end, type: "DURATION", value };
}

function readCount({ tokens, grammar }: Scan, at: number): Read<Count> | null {
  const number = readNumber(grammar, tokens, at);
  if (number) {
    const joint = readPhrase(grammar.rangeJoints, tokens, number.end);
    const second = joint && readNumber(grammar, tokens, joint.end);
    return second && number.value !== null ? { value: number.value, end: second.end } : number;
  }
  const one = readPhrase(grammar.one, tokens, at);
  return one && { value: 1, end: one.end };
}

/** `a second` is mostly another one, `three quarters` a fraction; `2014 year` is a date. */
function fits({ tokens, grammar }: Scan, at: number, count: Read<Count>, unit: Read<string>): boolean {
  const article = readPhrase(grammar.one, tokens, at)?.end === count.end;
  if (unit.value === "second" && (article || count.value === null || count.value === 1)) return false;
  if (unit.value === "quarter") return false;
  return count.value !== 0 && (tokens[at]!.text.length !== 4 || tokens[at]!.kind === "word");
}

/** `43-year-old`, `37 years old`. */
function isAge(scan: Scan, end: number): boolean {
  return readPhrase(scan.grammar.old, scan.tokens, skipHyphen(scan, end)) !== null;
}

/** `the past three years`, `the first nine months`, `last few days`. */
function readSpanning({ tokens, grammar }: Scan, at: number): Match | null {
  const article = readPhrase(grammar.articles, tokens, at);
  const span = readPhrase(grammar.spanning, tokens, article?.end ?? at);
  const count = readNumber(grammar, tokens, span?.end ?? article?.end ?? at);
  if (!count || (!span && !article)) return null;
  const unit = readPhrase(grammar.unitPlurals, tokens, count.end);
  if (!unit || unit.value === "second") return null;
  return { end: unit.end, type: "DURATION", value: durationOf(count.value, unit.value) };
}

/** `recent years`, `the coming weeks`. */
function readRecent({ tokens, grammar }: Scan, at: number): Match | null {
  const recent = readPhrase(grammar.recent, tokens, at);
  const coming = readPhrase(grammar.coming, tokens, at);
  const lead = recent ?? coming;
  const unit = lead && readPhrase(grammar.unitPlurals, tokens, lead.end);
  if (!unit || unit.value === "second" || unit.value === "minute") return null;
  return { end: unit.end, type: "DATE", value: recent ? "PAST_REF" : "FUTURE_REF" };
}

/** `years` in `for years`. */
function readLasting({ tokens, grammar }: Scan, at: number): Match | null {
  const before = tokenAt(tokens, at - 1);
  const unit =
    before && grammar.lastingSigns.has(before.text) ? readPhrase(grammar.unitPlurals, tokens, at) : null;
  return unit && { end: unit.end, type: "DURATION", value: durationOf(null, unit.value) };
}

function skipHyphen({ tokens }: Scan, at: number): number {
  return tokens[at]?.text === "-" && tokens[at]!.glued ? at + 1 : at;
}
