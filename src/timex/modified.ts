import type { TimexMod } from "../records/timex.ts";
import { skipPhrase } from "./date-parts.ts";
import { type PhraseTable, readPhrase } from "./phrase-table.ts";
import type { Composer, Match, Scan, SimpleAt } from "./recogniser.ts";

/**
 * Another expression with what makes it more or less: `nearly eight years ago`, `over two years`, `early last year`,
 * `the end of 2012`, `mid-January`, `earlier this week`, `late Tuesday`.
 */
export const modified: Composer = {
  name: "timex/modified",
  examples: [
    "nearly eight years ago",
    "over two years",
    "almost four hours",
    "at least the past 18 months",
    "about 7:15 p.m.",
    "early last year",
    "the end of 2012",
    "mid-January",
    "mid-2009",
    "Earlier this week",
    "late Tuesday",
  ],
  starts: ({ amounts, portions, articles }) => [amounts, portions, articles],
  read(scan, at, simpleAt) {
    return readAmount(scan, at, simpleAt) ?? readPortion(scan, at, simpleAt);
  },
};

function readAmount(scan: Scan, at: number, simpleAt: SimpleAt): Match | null {
  const found = follow(scan, scan.grammar.amounts, at, simpleAt);
  if (!found) return null;
  const { inner, mod } = found;
  if (isPreposition(scan, at)) return null;
  const measured = inner.type === "DURATION" || isDistance(inner);
  const near = mod === "APPROX" && (inner.type === "TIME" || isPrecise(inner));
  return measured || near ? withMod(inner, mod) : null;
}

/** `over the past year`, `around the last week`: one word before an article is no amount. */
function isPreposition({ tokens, grammar }: Scan, at: number): boolean {
  return (
    readPhrase(grammar.amounts, tokens, at)?.end === at + 1 &&
    grammar.definite.has(tokens[at + 1]?.text ?? "")
  );
}

const isDistance = ({ relative }: Match): boolean =>
  relative !== undefined && "count" in relative && relative.count !== 0;
const isPrecise = ({ relative, value }: Match): boolean =>
  relative?.unit === "month-day" || /^\d{4}/.test(value ?? "");

function readPortion(scan: Scan, at: number, simpleAt: SimpleAt): Match | null {
  const { tokens, grammar } = scan;
  const found =
    follow(scan, grammar.portions, at, simpleAt) ??
    follow(scan, grammar.portions, skipPhrase(grammar.articles, tokens, at), simpleAt);
  if (!found || found.inner.type === "DURATION" || found.inner.type === "SET" || found.inner.mod) return null;
  return isVague(found.inner) || isRunningYear(found.inner, tokens[at]!.text)
    ? null
    : withMod(found.inner, found.mod);
}

/** Not `{ ...inner, mod }`: that would be a new kind of object each time (see *Objects* in `bench/README.md`). */
const withMod = (inner: Match, mod: TimexMod): Match => Object.assign({}, inner, { mod });

const isVague = ({ value }: Match): boolean => value?.endsWith("_REF") ?? false;

/** `beginning the year` begins it. */
const isRunningYear = ({ relative }: Match, first: string): boolean =>
  first === "beginning" && relative !== undefined && "count" in relative;

/** A modifier and the expression after it, `the` or a hyphen between them or not. */
function follow(scan: Scan, table: PhraseTable<TimexMod>, at: number, simpleAt: SimpleAt) {
  const lead = readPhrase(table, scan.tokens, at);
  if (!lead) return null;
  const hyphen = scan.tokens[lead.end]?.text === "-" && scan.tokens[lead.end]!.glued;
  const inner = simpleAt(hyphen ? lead.end + 1 : lead.end);
  return inner && { inner, mod: lead.value };
}
