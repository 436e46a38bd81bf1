import type { Grammar } from "./grammar.ts";
import { type Read, readPhrase } from "./phrase-table.ts";
import type { Tokens } from "./tokens.ts";

/** How many: null is some number, but which is not said (`several`). */
export type Count = number | null;

/** `8`, `1,250`, `2.5`, `twenty-four`, `two hundred`, `two and a half`, `several`. */
export function readNumber(grammar: Grammar, tokens: Tokens, at: number): Read<Count> | null {
  const whole = readDigits(tokens, at) ?? readSpelled(grammar, tokens, at);
  if (!whole) return readPhrase(grammar.someNumbers, tokens, at);
  const hyphen = tokens[whole.end]?.text === "-" && tokens[whole.end]!.glued;
  const half = readPhrase(grammar.andHalf, tokens, hyphen ? whole.end + 1 : whole.end);
  return half ? { value: whole.value + 0.5, end: half.end } : whole;
}

function readDigits(tokens: Tokens, at: number): Read<number> | null {
  const first = tokens[at];
  if (first?.kind !== "number") return null;
  let digits = first.text;
  let end = at + 1;
  while (isGroup(tokens, end)) {
    digits += tokens[end + 1]!.text;
    end += 2;
  }
  const mark = tokens[end];
  const fraction = tokens[end + 1];
  if (mark?.text === "." && mark.glued && fraction?.kind === "number" && fraction.glued) {
    return { value: Number(`${digits}.${fraction.text}`), end: end + 2 };
  }
  return { value: Number(digits), end };
}

/** `,250` after digits. */
function isGroup(tokens: Tokens, at: number): boolean {
  const comma = tokens[at];
  const group = tokens[at + 1];
  return (
    comma?.text === "," && comma.glued && group?.kind === "number" && group.glued && group.text.length === 3
  );
}

/** `twenty-four`, `a hundred and ten`, `two thousand`. */
function readSpelled(grammar: Grammar, tokens: Tokens, at: number): Read<number> | null {
  const first = readBelowHundred(grammar, tokens, at);
  const one = readPhrase(grammar.one, tokens, at);
  const power = readPhrase(grammar.powers, tokens, first?.end ?? one?.end ?? at);
  if (!power) return first;
  const product = (first?.value ?? 1) * power.value;
  const joint = grammar.words.numberJoints.includes(tokens[power.end]?.text ?? "");
  const rest = joint ? readBelowHundred(grammar, tokens, power.end + 1) : null;
  return rest ? { value: product + rest.value, end: rest.end } : { value: product, end: power.end };
}

function readBelowHundred(grammar: Grammar, tokens: Tokens, at: number): Read<number> | null {
  const tens = readPhrase(grammar.numbers, tokens, at);
  if (!tens || tens.value < 20 || tens.value > 90 || tens.value % 10 !== 0) return tens;
  const hyphen = tokens[tens.end]?.text === "-" && tokens[tens.end]!.glued;
  const ones = readPhrase(grammar.numbers, tokens, hyphen ? tens.end + 1 : tens.end);
  return ones && ones.value > 0 && ones.value < 10 ? { value: tens.value + ones.value, end: ones.end } : tens;
}
