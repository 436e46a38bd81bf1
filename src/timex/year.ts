import { printYear } from "../time/day.ts";
import { readYear, skipYearMark } from "./date-parts.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import { type Token, tokenAt } from "./tokens.ts";

/** A year alone. Four digits are one only where the words around them say so; prices and counts are none. */
export const year: Recogniser = {
  name: "timex/year",
  examples: [
    "in 2014",
    "between 2010 and 2012",
    "the 2014 referendum",
    "2014's worst storm",
    "its 1990 results",
    "a play (1962)",
    "in rehearsal, 1966.",
    "fiscal 1989",
    "Copyright (c) 2022",
    "© 2010-2022",
    "the fiscal year 2014",
    "2015-2019",
    "480 BC",
    "AD 79",
  ],
  starts: ({ fiscal, afterChrist }) => ["number", fiscal, afterChrist],
  read(scan, at) {
    return readEra(scan, at) ?? readFiscal(scan, at) ?? readBare(scan, at);
  },
};

function readEra({ tokens, grammar }: Scan, at: number): Match | null {
  const christ = readPhrase(grammar.afterChrist, tokens, at);
  if (christ) {
    const digits = tokens[christ.end];
    const spelled =
      tokens[at]!.capital && digits?.kind === "number" && digits.text.length <= 4 && !digits.glued;
    return spelled ? { end: christ.end + 1, type: "DATE", value: printYear(Number(digits.text)) } : null;
  }
  const number = tokens[at]!;
  if (number.kind !== "number" || number.text.length > 4) return null;
  const before = readPhrase(grammar.beforeChrist, tokens, at + 1);
  if (!before || !tokens[at + 1]!.capital) return null;
  const stop =
    tokens[before.end]?.text === "." &&
    tokens[before.end]!.glued &&
    tokenAt(tokens, before.end - 2)?.text === ".";
  return {
    end: stop ? before.end + 1 : before.end,
    type: "DATE",
    value: `BC${number.text.padStart(4, "0")}`,
  };
}

function readFiscal({ tokens, grammar }: Scan, at: number): Match | null {
  const fiscal = readPhrase(grammar.fiscal, tokens, at);
  const found = fiscal && readYear(tokens, fiscal.end);
  return found && { end: found.end, type: "DATE", value: printYear(found.value) };
}

function readBare(scan: Scan, at: number): Match | null {
  const found = readYear(scan.tokens, at);
  if (!found || (!followsNotice(scan, at) && (isNumbered(scan, at) || !isYearHere(scan, at, found.value))))
    return null;
  const end = skipYearMark(scan.grammar, scan.tokens, found.end);
  return { end, type: "DATE", value: printYear(found.value) };
}

/** `Copyright (c) 2022`. */
const followsNotice = ({ tokens, grammar }: Scan, at: number): boolean =>
  [1, 2, 3].some((back) => readPhrase(grammar.copyright, tokens, at - back)?.end === at);

function isYearHere(scan: Scan, at: number, value: number): boolean {
  const { tokens, grammar } = scan;
  const [before, after] = [tokenAt(tokens, at - 1), tokens[at + 1]];
  if (skipYearMark(grammar, tokens, at + 1) > at + 1) return true;
  if (before && grammar.dateSigns.has(before.text)) return !countsSomething(scan, at) || value % 50 !== 0;
  if (value < FIRST_BARE || value > LAST_BARE) return false;
  if (isOpening(scan, at) || isRangeEnd(scan, at)) return true;
  if (before && grammar.weakDateSigns.has(before.text)) {
    return !countsSomething(scan, at) || (value % 50 !== 0 && value >= FIRST_MODERN);
  }
  if (grammar.words.bareYears && !tokens[at]!.glued && value >= FIRST_MODERN && isBeforeSmallWord(after))
    return true;
  if (after?.text === "'" && tokens[at + 2]?.text === "s") return true;
  if (before?.text === "(" && (after?.text === ")" || after?.text === "-")) return true;
  const closes = after === undefined || ".;)".includes(after.text);
  if (before?.text === "," && closes) return tokenAt(tokens, at - 2)?.kind === "word";
  return before !== undefined && describes(scan, at);
}

const FIRST_BARE = 1700;
const LAST_BARE = 2099;
const FIRST_MODERN = 1900;

/** Where nouns have capitals, a word without one after a number is not what is counted: `wurde 2014 gewählt`. */
const isBeforeSmallWord = (after: Token | undefined): boolean =>
  after === undefined ||
  (after.kind === "word" ? !after.capital && !after.glued : ".,;:)?!".includes(after.text));

/** `mid-2009`. */
function isOpening({ tokens, grammar }: Scan, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return (
    before?.text === "-" && before.glued && grammar.weakDateSigns.has(tokenAt(tokens, at - 2)?.text ?? "")
  );
}

/** `2014 people`: a word follows that is neither a small one nor a verb in the past. */
function countsSomething({ tokens, grammar }: Scan, at: number): boolean {
  const after = tokens[at + 1];
  if (after?.kind !== "word" || after.capital || grammar.afterYear.has(after.text)) return false;
  const { past, pastEndings } = grammar.words.tense;
  return !past.includes(after.text) && !pastEndings.some((ending) => after.text.endsWith(ending));
}

/** `the 2014 referendum`, `its 1990 results`: an article or an owner before it, a word that is described after it. */
function describes({ tokens, grammar }: Scan, at: number): boolean {
  const [before, after] = [tokens[at - 1]!, tokens[at + 1]];
  if (after?.kind !== "word") return false;
  const possessive = before.text === "s" && before.glued && tokenAt(tokens, at - 2)?.text === "'";
  if (possessive || grammar.words.yearOwners.includes(before.text)) return true;
  if (!readPhrase(grammar.articles, tokens, at - 1)) return false;
  return (
    after.capital ||
    grammar.afterYear.has(after.text) ||
    !after.text.endsWith("s") ||
    after.text.endsWith("ss")
  );
}

/** The second of two years, or the first: `2010 and 2012`, `2015-2019`. */
function isRangeEnd({ tokens, grammar }: Scan, at: number): boolean {
  for (let back = 1; back <= 2; back += 1) {
    const joint = readPhrase(grammar.rangeJoints, tokens, at - back);
    if (joint?.end === at && readYear(tokens, at - back - 1) !== null) return true;
  }
  const next = tokens[at + 1]?.text === "-" ? readYear(tokens, at + 2) : null;
  return next !== null && next.value > Number(tokens[at]!.text);
}

/** `Agenda 2030`, `flight 1987`, `No. 1984`, `B-2014`, `2014-15`, `1990s`, `2000-strong`. */
function isNumbered(scan: Scan, at: number): boolean {
  const { tokens, grammar } = scan;
  const [before, token, after] = [tokenAt(tokens, at - 1), tokens[at]!, tokens[at + 1]];
  const signed = before && (grammar.dateSigns.has(before.text) || grammar.weakDateSigns.has(before.text));
  const named = before?.kind === "word" && before.capital && !before.glued && !signed;
  if (named && !readPhrase(grammar.articles, tokens, at - 1)) return true;
  const coded =
    before?.glued && before.text === "-" && token.glued && tokenAt(tokens, at - 2)?.kind === "word";
  if (coded && !isOpening(scan, at)) return true;
  if (!after?.glued) return false;
  if (after.kind === "word") return true;
  return after.text === "-" && tokens[at + 2]?.glued === true && readYear(tokens, at + 2) === null;
}
