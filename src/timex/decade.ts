import { readDayOfMonth } from "./date-parts.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";

/** A decade or a century: `the 1990s`, `the '80s`, `the late 1970s`, `the nineties`, `the 20th century`. */
export const decade: Recogniser = {
  name: "timex/decade",
  examples: [
    "the 1990s",
    "1930s",
    "the '80s",
    "the late 1970s",
    "the nineties",
    "the 20th century",
    "19th-century",
  ],
  starts: ({ articles, decades, ordinals }) => ["number", articles, decades, ordinals, apostrophe],
  read(scan, at) {
    const { tokens, grammar } = scan;
    const article = grammar.definite.has(tokens[at]!.text) ? { end: at + 1 } : null;
    const portion = readPhrase(grammar.portions, tokens, article?.end ?? at);
    const hyphen = portion && tokens[portion.end]?.text === "-" ? portion.end + 1 : null;
    const from = hyphen ?? portion?.end ?? article?.end ?? at;
    const found = readDecade(scan, from, article !== null) ?? readCentury(scan, from);
    return found && (portion ? { ...found, mod: portion.value } : found);
  },
};

/** Decades may open with one. */
const apostrophe = new Map([["'", []]]);

function readDecade({ tokens, grammar }: Scan, at: number, named: boolean): Match | null {
  const word = named ? readPhrase(grammar.decades, tokens, at) : null;
  if (word) return { end: word.end, type: "DATE", value: `19${String(word.value).slice(0, 1)}` };
  const short = tokens[at]?.text === "'" && tokens[at + 1]?.glued;
  const start = short ? at + 1 : at;
  const digits = tokens[start];
  if (digits?.kind !== "number" || !digits.text.endsWith("0") || digits.text.length !== (short ? 2 : 4))
    return null;
  const mark = named && tokens[start + 1]?.text === "'" ? start + 2 : start + 1;
  if (tokens[mark]?.text !== "s" || !tokens[mark]!.glued) return null;
  const value = short ? `19${digits.text.slice(0, 1)}` : digits.text.slice(0, 3);
  return { end: mark + 1, type: "DATE", value };
}

/** `20th century`: TIMEX3 writes it as the first two digits of its years. */
function readCentury({ tokens, grammar }: Scan, at: number): Match | null {
  const ordinal = readDayOfMonth(grammar, tokens, at);
  if (!ordinal || (ordinal.end === at + 1 && tokens[at]!.kind === "number")) return null;
  const hyphen = tokens[ordinal.end]?.text === "-" ? ordinal.end + 1 : ordinal.end;
  const unit = readPhrase(grammar.units, tokens, hyphen) ?? readPhrase(grammar.unitPlurals, tokens, hyphen);
  if (unit?.value !== "century") return null;
  const before = readPhrase(grammar.beforeChrist, tokens, unit.end);
  const value = String(ordinal.value - 1).padStart(2, "0");
  return { end: before?.end ?? unit.end, type: "DATE", value: before ? `BC${value}` : value };
}
