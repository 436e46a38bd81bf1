import { readMonth } from "./grammar.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Recogniser, Scan } from "./recogniser.ts";

/** A month alone: `October`, `in May`, `last October`, `next March`. */
export const month: Recogniser = {
  name: "timex/month",
  examples: ["the harvest began in October", "last May", "this June", "by March"],
  starts: ({ months, which }) => [months, which],
  read(scan, at) {
    const { tokens, grammar } = scan;
    const which = readPhrase(grammar.which, tokens, at);
    const found = readMonth(grammar, tokens, which?.end ?? at);
    if (!found) return null;
    const index = found.value;
    if (which)
      return { end: found.end, type: "DATE", relative: { unit: "month-name", index, which: which.value } };
    if (!isMonthHere(scan, at, found.end, found.certain)) return null;
    return { end: found.end, type: "DATE", relative: { unit: "month-name", index, which: "bare" } };
  },
};

/** After `in` or `since` every month's name is one; without, only a name that is no other word and no one's name. */
function isMonthHere({ tokens, grammar }: Scan, at: number, end: number, certain: boolean): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const after = tokens[end];
  const capitalised = after?.kind === "word" && after.capital && !after.glued;
  const joined = after?.text === "-" && after.glued;
  if (!tokens[at]!.capital && grammar.words.capitals) return false;
  if (grammar.dateSigns.has(before)) return !capitalised || certain;
  if (grammar.weakDateSigns.has(before)) return !capitalised && !joined;
  return certain && !capitalised && !joined && !tokens[at - 1]?.capital;
}
