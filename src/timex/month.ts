import { twoDigits } from "../time/day.ts";
import { readMonth } from "./grammar.ts";
import { monthYear } from "./month-year.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Recogniser, Scan } from "./recogniser.ts";
import { tokenAt } from "./tokens.ts";

/** A month alone: `October`, `in May`, `last October`, `next March`. */
export const month: Recogniser = {
  name: "timex/month",
  examples: ["the harvest began in October", "last May", "this June", "by March", "August to September 1950"],
  starts: ({ months, which }) => [months, which],
  read(scan, at) {
    const { tokens, grammar } = scan;
    const which = readPhrase(grammar.which, tokens, at);
    const found = readMonth(grammar, tokens, which?.end ?? at);
    if (!found) return null;
    const index = found.value;
    if (which)
      return { end: found.end, type: "DATE", relative: { unit: "month-name", index, which: which.value } };
    const year = yearOfRange(scan, found.end);
    if (year) return { end: found.end, type: "DATE", value: `${year}-${twoDigits(index)}` };
    if (!isMonthHere(scan, at, found.end, found.certain)) return null;
    return { end: found.end, type: "DATE", relative: { unit: "month-name", index, which: "bare" } };
  },
};

/** `August` before `to September 1950`: its year. */
function yearOfRange(scan: Scan, end: number): string | null {
  const joint = readPhrase(scan.grammar.rangeJoints, scan.tokens, end);
  const second = joint && scan.tokens[joint.end] ? monthYear.read(scan, joint.end) : null;
  return second?.value?.slice(0, -3) ?? null;
}

/** After `in` or `since` every month's name is one; without, only a name that is no other word and no one's name. */
function isMonthHere({ tokens, grammar }: Scan, at: number, end: number, certain: boolean): boolean {
  const before = tokenAt(tokens, at - 1);
  const after = tokens[end];
  const name = tokens[at]!;
  const capitalised = after?.kind === "word" && after.capital && !after.glued;
  const called = capitalised && (grammar.words.alsoNames.includes(name.text) || !certain);
  if (!name.capital && grammar.words.capitals) return false;
  if (before && grammar.dateSigns.has(before.text)) return !called;
  if (after?.text === "-" && after.glued) return false;
  if (before && grammar.weakDateSigns.has(before.text)) return !called;
  const opening =
    before?.text === "-" && before.glued && grammar.weakDateSigns.has(tokenAt(tokens, at - 2)?.text ?? "");
  return opening || (certain && !capitalised && !before?.capital);
}
