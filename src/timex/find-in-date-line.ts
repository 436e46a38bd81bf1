import { croatianSigns, octoberOrNovember } from "../language/date-line-languages.ts";
import { anyLanguage, anyWithCroatian } from "../language/date-line-words.ts";
import type { Language } from "../language/language.ts";
import type { Timex } from "../records/timex.ts";
import { findTimexes } from "./find-timexes.ts";
import { readPhrase, tableOfList } from "./phrase-table.ts";
import { findTokens } from "./tokens.ts";
import { unglued } from "./unglued.ts";

/**
 * The time expressions of a line that may be there for its date. Many pages keep the date line of their house's
 * language beside a text in another, so a line in which the language reads no whole date is read with the months of
 * all languages. Of these readings only whole dates and clock times are taken.
 */
export function findInDateLine(line: string, language: Language, offset = 0): readonly Timex[] {
  const text = line.length > LONGEST ? line : unglued(line);
  const own = findTimexes(text, language, offset);
  if (text.length > LONGEST || !YEAR.test(text)) return own;
  const open = own.some(({ rule }) => rule === "timex/numeric-date");
  if (open ? !hasForeignLabel(text) : own.some(isWholeDate) || !TWO_NUMBERS.test(text)) return own;
  const isListopad = octoberOrNovember.test(text);
  if (isListopad && !croatianSigns.some((sign) => sign.test(text))) return own;
  const any = findTimexes(text, isListopad ? anyWithCroatian : anyLanguage, offset);
  return any.some(isWholeDate) ? any.filter((timex) => isWholeDate(timex) || timex.type === "TIME") : own;
}

const LONGEST = 300;
/** A whole date has the number of its day, too: these languages spell no numbers out. */
const TWO_NUMBERS = /\p{Nd}\P{Nd}+\p{Nd}/u;

/** A year in digits of any script, or the name of an emperor's era. */
const YEAR = /\p{Nd}{4}|令和|平成|民[國国]/u;

const isWholeDate = ({ value, readings }: Timex): boolean =>
  readings !== undefined || (value !== null && /^\d{4}-\d\d-\d\d/.test(value));

const { published, updated } = anyLanguage.time.labels;
const LABELS = tableOfList<true>([...published, ...updated], true);
/** Words beside an hour that stand in no English line. */
const HOURS: ReadonlySet<string> = new Set(anyLanguage.hours);
/** So many tokens from the start of the line. */
const NEAR = 4;

/** `Publié le 03/02/2022`, `03.02.2022, 18.32 Uhr`: written where the day comes first. */
function hasForeignLabel(text: string): boolean {
  const tokens = findTokens(text.slice(0, LONGEST));
  return tokens.some(
    ({ text: word }, at) => HOURS.has(word) || (at < NEAR && readPhrase(LABELS, tokens, at) !== null),
  );
}
