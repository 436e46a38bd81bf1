import { printYear } from "../time/day.ts";
import { readYear, skipMark, skipPhrase } from "./date-parts.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Recogniser, Scan } from "./recogniser.ts";
import { tokenAt } from "./tokens.ts";

/** A quarter or half of a year: `the third quarter`, `third-quarter`, `Q1 2022`, `the first half of 2013`. */
export const quarter: Recogniser = {
  name: "timex/quarter",
  examples: [
    "the third quarter",
    "third-quarter profit",
    "Q1 2022",
    "the fourth quarter of 2012",
    "the first half of 2013",
  ],
  starts: ({ articles, ordinals, fiscal }) => [articles, ordinals, fiscal, q],
  read(scan, at) {
    const { tokens, grammar } = scan;
    const article = grammar.definite.has(tokens[at]!.text) ? { end: at + 1 } : null;
    const fiscal = readPhrase(grammar.fiscal, tokens, article?.end ?? at);
    const from = skipMark(tokens, fiscal?.end ?? article?.end ?? at, "-");
    const part = readShort(scan, from) ?? readOrdinal(scan, from);
    if (!part || (article && tokenAt(tokens, part.end - 2)?.text === "-")) return null;
    const year = readYear(tokens, skipPhrase(grammar.dateJoints, tokens, skipMark(tokens, part.end, ",")));
    if (year)
      return { end: year.end, type: "DATE", value: `${printYear(year.value)}-${part.letter}${part.index}` };
    if (part.letter === "H") return null;
    return {
      end: part.end,
      type: "DATE",
      relative: { unit: "quarter-name", index: part.index, which: "bare" },
    };
  },
};

/** `Q1`. */
const q = new Map([["q", []]]);

interface YearPart {
  readonly letter: "Q" | "H";
  readonly index: number;
  readonly end: number;
}

function readShort({ tokens }: Scan, at: number): YearPart | null {
  const letter = tokens[at];
  const digit = tokens[at + 1];
  if (letter?.text !== "q" || !letter.capital || !digit?.glued || !/^[1-4]$/.test(digit.text)) return null;
  return { letter: "Q", index: Number(digit.text), end: at + 2 };
}

function readOrdinal({ tokens, grammar }: Scan, at: number): YearPart | null {
  const ordinal = readPhrase(grammar.ordinals, tokens, at);
  if (!ordinal || ordinal.value > 4) return null;
  const next = tokens[ordinal.end]?.text === "-" ? ordinal.end + 1 : ordinal.end;
  const unit = readPhrase(grammar.units, tokens, next);
  if (unit?.value === "quarter") return { letter: "Q", index: ordinal.value, end: unit.end };
  const half = ordinal.value < 3 ? readPhrase(grammar.halves, tokens, next) : null;
  return half && { letter: "H", index: ordinal.value, end: half.end };
}
