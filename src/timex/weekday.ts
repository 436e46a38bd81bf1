import { readWeekday } from "./grammar.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import { tokenAt } from "./tokens.ts";

/** A weekday: `Wednesday`, `last Friday`, `next Tuesday`, `Thursday evening`, `the following Monday`. */
export const weekday: Recogniser = {
  name: "timex/weekday",
  examples: ["Wednesday", "last Friday", "this Thursday", "Thursday evening", "the following Monday"],
  starts: ({ weekdays, which, narrative }) => [weekdays, which, narrative],
  read(scan, at) {
    const { tokens, grammar } = scan;
    const which = readPhrase(grammar.which, tokens, at);
    const told = which ? null : readPhrase(grammar.narrative, tokens, at);
    const name = readWeekday(grammar, tokens, which?.end ?? told?.end ?? at);
    if (!name || !(((which || told) && name.certain) || standsAlone(scan, at, name.end, name.certain)))
      return null;
    if (isPlural(scan, name.end)) return null;
    const part = readPhrase(grammar.partsOfDay, tokens, name.end);
    const relative = {
      unit: "weekday",
      index: name.value,
      which: which?.value ?? WHICH_TOLD[told?.value ?? 0]!,
    } as const;
    const found: Match = part
      ? { end: part.end, type: "TIME", relative, part: `T${part.value}` }
      : { end: name.end, type: "DATE", relative };
    return told ? { ...found, anchor: "sentence" } : found;
  },
};

const WHICH_TOLD: Readonly<Record<number, "last" | "bare" | "next">> = { [-1]: "last", 0: "bare", 1: "next" };

/** A name that is no other word; and neither a feast (`Good Friday`) nor a paper (`the Sunday Times`). */
function standsAlone({ tokens, grammar }: Scan, at: number, end: number, certain: boolean): boolean {
  const [before, after] = [tokenAt(tokens, at - 1)?.text ?? "", tokens[end]?.text ?? ""];
  if (!certain && !tokenAt(tokens, end - 1)?.text.endsWith(".")) return false;
  if (!certain && !tokens[end]?.capital && tokens[end]?.kind !== "number") return false;
  return !grammar.words.weekdayFeasts.includes(before) && !grammar.words.weekdayPapers.includes(after);
}

/** `Sundays` is a set: see `set.ts`. */
const isPlural = ({ tokens }: Scan, end: number): boolean => tokens[end]?.text === "s" && tokens[end]!.glued;
