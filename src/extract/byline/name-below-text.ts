import { afterWords } from "../page/by-words.ts";
import { isCalendarDay } from "../page/dates.ts";
import { hasSameWords } from "../page/line-words.ts";
import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isNamedInText } from "../page/vocabulary.ts";
import { whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { isLabel, namePeople } from "./signature.ts";

const LONGEST_NAME = 4;
const LONGEST_WITH_DAY = 9;

/** How many papers sign: the name behind the last paragraph. Links and tags there name whom the text speaks of. */
export const nameBelowText: Rule = {
  name: "byline/name-below-text",
  says: "Right below the text stands a name, of somebody of whom the text does not speak.",
  example: [
    "Mill owners meet for the fourth time",
    "",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Jo March",
  ].join("\n"),
  find: (page) => {
    const line = page.extent ? page.lines[page.extent.last + 1] : undefined;
    const proposal = line && !hasSigner(page) ? propose(page, line) : null;
    return proposal ? [proposal] : [];
  },
};

function propose(page: Page, line: PageLine): Proposal | null {
  if (
    line.count > (line.dated ? LONGEST_WITH_DAY : LONGEST_NAME) ||
    line.stop ||
    line.colon ||
    line.cue >= 0.5
  )
    return null;
  const { people, rest } = page.peopleOf(line);
  if (!/\p{Ll}/u.test(line.text)) return null; // a button
  if (people.length !== 1 || !isNothing(page, line, rest)) return null;
  if (isNamedInText(people[0]!, page.vocabulary) || isLabel(page, people[0]!) || isList(page, line))
    return null;
  if (headsNote(page, line)) return null;
  return { ...whole(line, "byline"), names: namePeople(page, line, 0, "author") };
}

/** Behind the name stands no more than the day: `Jo March | May 4, 2021`. */
function isNothing(page: Page, line: PageLine, rest: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  const from = line.text.length - rest.length;
  const days = page.datesOf(line).filter(isCalendarDay);
  const isOfDay = (at: number): boolean => days.some(({ span }) => span.start <= at && at < span.end);
  return (
    days.length === 1 && [...rest.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) => isOfDay(from + index))
  );
}

/** One of several such lines: links to people, or a menu. */
function isList(page: Page, line: PageLine): boolean {
  const next = page.lines[line.index + 1];
  return next !== undefined && page.peopleOf(next).people.length > 0 && !hasSameWords(next, line);
}

/** `Forward-Looking Statements`: the heading of a note that uses one of its words with a small letter. */
function headsNote(page: Page, { index, words }: PageLine): boolean {
  const note = page.lines[index + 1];
  if (note === undefined || note.count < LEAST_OF_NOTE) return false;
  const small = new Set(note.words.filter(({ capital }) => !capital).map(({ text }) => text));
  return words.some(({ text }) => text.length > SHORT && small.has(text));
}

const LEAST_OF_NOTE = 8;
/** `de`, `van`. */
const SHORT = 3;

/** Signed above the text already. */
export const hasSigner = (page: Page): boolean =>
  page.lines
    .slice(page.title ?? 0, page.bodyStart)
    .some(
      (line) =>
        isHead(page, line) &&
        ((line.count <= LONGEST_NAME && page.peopleOf(line).people.length > 0) ||
          (!line.stop && afterWords(line, page.lexicon, ["by"]) !== null)),
    );
