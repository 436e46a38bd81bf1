import { languages } from "../language/index.ts";
import { hasGluedCapital } from "../text/characters.ts";

/** What touches a date, and what has to stand in a line before that is worth looking for: most lines have no such sign. */
interface Glue {
  readonly isWorthLooking: (line: string) => boolean;
  readonly pattern: RegExp;
}

const has =
  (sign: RegExp) =>
  (line: string): boolean =>
    sign.test(line);

/** The last letter before the date. */
const GLUED_BEFORE: readonly Glue[] = [
  {
    // `Jo MarchMay 4, 2021`, `Jo MarchMay 4th, 2021`
    isWorthLooking: hasGluedCapital,
    pattern: /\p{Ll}(?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:\p{Ll}{2})?,? (?:19|20)\d\d)/gu,
  },
  {
    // `JO MARCHMAY 4, 2021`
    isWorthLooking: has(/\p{Lu}{4}\.? \d{1,2},? (?:19|20)\d\d/u),
    pattern: new RegExp(`\\p{Lu}(?=(?:${capitalMonths()})\\.? \\d{1,2},? (?:19|20)\\d\\d)`, "gu"),
  },
  {
    // `Jo March04.05.2021`, `Leeds-04/05/2021`
    isWorthLooking: has(/[^\d\s]\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d/),
    pattern: /(?:\p{L}|(?<=\p{L})-)(?=\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?!\d))/gu,
  },
  {
    // `Jo March2021-05-04`
    isWorthLooking: has(/[^\d\s](?:19|20)\d\d-\d\d-\d\d/),
    pattern: /\p{L}(?=(?:19|20)\d\d-\d\d-\d\d(?!\d))/gu,
  },
];

/** What runs on behind the year. */
const GLUED_BEHIND: readonly Glue[] = [
  {
    // `May 4, 20212:23 PM`, `May 4, 20213 years`, `4 de mayo de 202110:09`
    isWorthLooking: has(/ (?:19|20)\d{3}/),
    pattern:
      /((?:\p{L}{3,9}\.? \d{1,2},?|\d{1,2}\.?(?: \p{Ll}{1,3})? \p{L}{3,10}\.?,?(?: \p{Ll}{1,3})?) (?:19|20)\d\d)(\d{1,5})(?!\d)/gu,
  },
  {
    // `04.05.20214. Mai 2021`
    isWorthLooking: has(/[./](?:19|20)\d{3}/),
    pattern: /(\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)(\d{1,2}\.? \p{L}{3,9} (?:19|20)\d\d)/gu,
  },
];

/** In capitals only their names tell where months begin; of the languages that print the month before the day. */
function capitalMonths(): string {
  const months = languages.filter(({ time }) => !time.dayFirst).flatMap(({ time }) => time.months.flat());
  return months
    .map((month) => month.toUpperCase())
    .sort((a, b) => b.length - a.length)
    .join("|");
}

/** A year in digits: without one there is nothing to part. */
const YEAR = /(?:19|20)\d\d/;

/** Pages run parts of a line together. What touches a date is blanked out, so that every place stays where it is. */
export function unglued(line: string): string {
  if (!YEAR.test(line)) return line;
  let text = line;
  for (const { isWorthLooking, pattern } of GLUED_BEFORE)
    if (isWorthLooking(text)) text = text.replace(pattern, blank);
  for (const { isWorthLooking, pattern } of GLUED_BEHIND)
    if (isWorthLooking(text))
      text = text.replace(pattern, (_, date: string, rest: string) => date + blank(rest));
  return text;
}

const blank = (glued: string): string => " ".repeat(glued.length);
