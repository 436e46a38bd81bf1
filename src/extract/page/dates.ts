import type { Language } from "../../language/language.ts";
import type { Timex } from "../../records/timex.ts";
import { endOfSmall } from "../../text/characters.ts";
import type { Word } from "../../text/words.ts";
import { findInDateLine } from "../../timex/find-in-date-line.ts";
import { Has } from "./has.ts";
import type { PageLine } from "./page-line.ts";
import { List } from "./word-lists.ts";

/** Longer lines are no date lines. */
const MOST_WORDS = 30;
const LONGEST = 300;

const NONE: readonly Timex[] = [];

/** The time expressions in a short line, places counted in the line's text; none in a line without a digit. */
export function findTimes(line: PageLine, language: Language): readonly Timex[] {
  if (line.count > MOST_WORDS || line.text.length > LONGEST || (line.has & Has.DIGIT) === 0) return NONE;
  return findInDateLine(line.text, language);
}

/**
 * So many letters of a line are of words that stand in no date: plain ones that no table has. What is glued to figures,
 * and forms that tables spell otherwise, is shorter or has other signs.
 */
export function strangeLetters({ words, lists }: PageLine): number {
  let letters = 0;
  for (let i = 0; i < words.length; i += 1)
    if (isStrange(words[i]!, lists[i]!)) letters += words[i]!.text.length;
  return letters;
}

/** `lists`: those in which the word stands. */
export const isStrange = ({ text }: Word, lists: number): boolean =>
  (lists & (List.TIME | List.NUMBER)) === 0 && text.length >= SHORTEST && endOfSmall(text, 0) === text.length;

const SHORTEST = 3;

/** Those of them that are days or clock times. */
export const daysAmong = (times: readonly Timex[]): readonly Timex[] =>
  times.length === 0 ? NONE : times.filter(isDay);

/** `May 4, 2021`, `12-10-2022` (either way round): a day with its year. */
export const isFullDay = ({ value, readings }: Timex): boolean =>
  readings !== undefined || (value !== null && /^\d{4}-\d\d-\d\d/.test(value));

/** A calendar day, with or without its year, a clock time, or days counted back; not a bare year or a length of time. */
const isDay = (timex: Timex): boolean => timex.type === "TIME" || isCalendarDay(timex);

/** `May 4, 2021`, `4 May`, `12-10-2022` (either way round), `2021-05-04T10:00`, `2 days ago`. */
export function isCalendarDay({ type, value, relative, readings }: Timex): boolean {
  if (value !== null) return /^\d{4}-\d{2}(?:-\d{2})?/.test(value);
  if (type !== "DATE") return false;
  if (relative) return relative.unit === "month-day" || (relative.unit === "day" && relative.count < 0);
  return (readings?.length ?? 0) > 0;
}
