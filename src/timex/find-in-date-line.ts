import { anyLanguage } from "../language/date-line-words.ts";
import type { Language } from "../language/language.ts";
import type { Timex } from "../records/timex.ts";
import { findTimexes } from "./find-timexes.ts";
import { readPhrase, tableOfList } from "./phrase-table.ts";
import { findTokens } from "./tokens.ts";

/**
 * The time expressions of a line that may be there for its date. Many pages keep the date line of their house's
 * language beside a text in another, so a line in which the language reads no whole date is read with the months of
 * all languages. Of these readings only whole dates and clock times are taken.
 */
export function findInDateLine(line: string, language: Language, offset = 0): readonly Timex[] {
  const text = line.length > LONGEST || !GLUED.test(line) ? line : unglued(line);
  const own = findTimexes(text, language, offset);
  if (text.length > LONGEST || !YEAR.test(text)) return own;
  const open = own.some(({ rule }) => rule === "timex/numeric-date");
  if (open ? !hasForeignLabel(text) : own.some(isWholeDate) || !TWO_NUMBERS.test(text)) return own;
  const any = findTimexes(text, anyLanguage, offset);
  return any.some(isWholeDate) ? any.filter((timex) => isWholeDate(timex) || timex.type === "TIME") : own;
}

const LONGEST = 300;
/** A whole date has the number of its day, too: these languages spell no numbers out. */
const TWO_NUMBERS = /\p{Nd}\P{Nd}+\p{Nd}/u;

/** A year in digits: without one there is nothing to part. */
const GLUED = /(?:19|20)\d\d/;

/** `Jo MarchMay 4, 2021`, `Jo March04.05.2021`: the last letter before the date. */
const GLUED_BEFORE = [
  /\p{Ll}(?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? (?:19|20)\d\d)/gu,
  /\p{L}(?=\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?!\d))/gu,
];
/** `May 4, 20212:23 PM`, `May 4, 20213 years`, `04.05.20214. Mai 2021`: what runs on behind the year. */
const GLUED_BEHIND = [
  /((?:\p{L}{3,9}\.? \d{1,2},?|\d{1,2}\.? \p{L}{3,9}\.?,?) (?:19|20)\d\d)(\d{1,5})(?!\d)/gu,
  /(\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)(\d{1,2}\.? \p{L}{3,9} (?:19|20)\d\d)/gu,
];

/** Pages run parts of a line together. What touches a date is blanked out, so that every place stays where it is. */
function unglued(line: string): string {
  const free = GLUED_BEFORE.reduce(
    (text, glued) => text.replace(glued, (letter) => " ".repeat(letter.length)),
    line,
  );
  return GLUED_BEHIND.reduce(
    (text, glued) => text.replace(glued, (_, date: string, rest: string) => date + " ".repeat(rest.length)),
    free,
  );
}
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
