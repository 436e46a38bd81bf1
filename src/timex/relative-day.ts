import type { Grammar } from "./grammar.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import { type Tokens, tokenAt } from "./tokens.ts";

/** A day by its distance from today: `today`, `yesterday afternoon`, `tonight`, `this morning`. */
export const relativeDay: Recogniser = {
  name: "timex/relative-day",
  examples: [
    "today",
    "yesterday afternoon",
    "tonight",
    "this morning",
    "last night",
    "the day before yesterday",
  ],
  starts: ({ relativeDays, which }) => [relativeDays, which],
  read(scan, at) {
    return readNamed(scan, at) ?? readThisPart(scan, at);
  },
};

function readNamed({ tokens, grammar }: Scan, at: number): Match | null {
  const named = readPhrase(grammar.relativeDays, tokens, at);
  if (!named || isPartOfDay(tokens, grammar, at)) return null;
  const { days, part } = named.value;
  const beside = part ? null : readPhrase(grammar.partsOfDay, tokens, named.end);
  const name = part ?? beside?.value;
  const relative = { unit: "day", count: days } as const;
  if (!name) return { end: named.end, type: "DATE", relative };
  return { end: beside?.end ?? named.end, type: "TIME", relative, part: `T${name}` };
}

/** `la mañana` and `am frühen Morgen` are the morning, `mañana` and `morgen` tomorrow. */
function isPartOfDay(tokens: Tokens, grammar: Grammar, at: number): boolean {
  const { text, capital } = tokens[at]!;
  const before = tokenAt(tokens, at - 1);
  if (before?.kind !== "word" || !grammar.partsOfDay.has(text)) return false;
  return grammar.partSigns.has(before.text) || (grammar.nounsInCapitals && capital);
}

/** `this morning`, `this evening`. */
function readThisPart({ tokens, grammar }: Scan, at: number): Match | null {
  const which = readPhrase(grammar.which, tokens, at);
  const part = which?.value === "this" ? readPhrase(grammar.partsOfDay, tokens, which.end) : null;
  return part && { end: part.end, type: "TIME", relative: { unit: "day", count: 0 }, part: `T${part.value}` };
}
