import { beginAlike } from "../caption/twice.ts";
import { isSomebodyOf } from "../names/papers-name.ts";
import { findPeople } from "../names/people.ts";
import { isWhereabouts } from "../names/whereabouts.ts";
import { afterWords, behindOwnName } from "../page/by-words.ts";
import { closesWith, hasSameWords } from "../page/line-words.ts";
import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isShortTime } from "../page/short-time.ts";
import { whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Standfirsts have one to three sentences. */
const MOST_WORDS = 60;
const LEAST_WORDS = 5;

/**
 * A line that says what the article says, between the title and the text: without a full stop, or with one when
 * byline or date stand between it and the text. (A sentence right above the text is its first paragraph.)
 */
export const belowTitle: Rule = {
  name: "standfirst/below-title",
  says: "A line of text between the title and the byline, or below the title without a full stop.",
  example: [
    "Mill owners meet for the fourth time",
    "Nobody expects that they will agree before the holidays",
    "By Jo March",
    "",
    "The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night.",
  ].join("\n"),
  find,
};

function* find(page: Page): Iterable<Proposal> {
  const { title, extent } = page;
  if (title === null || !extent) return;
  const head = page.lines.slice(title + 1, Math.max(page.bodyStart, title + 1));
  if (head.some((line, i) => i > 0 && isParagraph(line) && isParagraph(head[i - 1]!))) return;
  for (const line of head) if (isStandfirst(page, line)) yield whole(line, "standfirst", shareOf(page, line));
}

/** One of them below the other, above a name or a date, is the text, in which somebody is quoted from a network. */
const isParagraph = ({ prose, count }: PageLine): boolean => prose >= 0.6 && count >= 30;

/** The further below the title, the less; above byline or date in the stretch of the text it is hardly anything else. */
function shareOf(page: Page, line: PageLine): number {
  const title = page.lines[page.title!]!;
  const distance = line.index - title.index - 1;
  if (distance > FAR) return 1 / (1 + 0.3 * distance);
  const between = page.lines
    .slice(title.index + 1, line.index)
    .filter((other) => !hasSameWords(other, title));
  const isFirst = between.length <= MOST_BETWEEN && between.every(({ prose }) => prose < 0.5);
  const isHidden = isFirst && line.index >= page.extent!.first && isSignedBelow(page, line);
  return 1 / (1 + (isHidden ? 0.1 : 0.3) * between.length);
}

/** Buttons and labels below the title; its own words among so many lines are none of them. */
const MOST_BETWEEN = 8;
const FAR = 20;

const isSignedBelow = (page: Page, line: PageLine): boolean =>
  page.lines.slice(line.index + 1, line.index + 4).some((next) => page.isSigned(next));

const opensWithBy = (page: Page, line: PageLine): boolean =>
  page.lexicon.language.press.byline.by.includes(line.words[0]!.text);

function isStandfirst(page: Page, line: PageLine): boolean {
  if (line.count < LEAST_WORDS || line.count > MOST_WORDS || line.cue >= 0.5) return false;
  const title = page.lines[page.title!]!;
  if (hasSameWords(line, title) || beginAlike(line, title) || closesWith(title, line)) return false;
  if (page.datesOf(line).length > 0) return false;
  if (line.grammar < 0.1 && line.count < 9) return false;
  const from = afterWords(line, page.lexicon, ["by"]);
  if (!line.stop && (opensWithBy(page, line) || from !== null)) return false;
  if (line.count <= SIGNED && (isNames(page, line, from) || isSomebodyOf(page, line.text))) return false;
  const isNext = line.index === page.title! + 1;
  if (isSignedBelow(page, line)) return true;
  return isHead(page, line) && (isNext || (!line.stop && !isSignedAbove(page, line)));
}

/** Between byline and text a picture is described. */
const isSignedAbove = (page: Page, line: PageLine): boolean =>
  page.lines.slice(page.title! + 1, line.index).some((above) => page.isSigned(above));

/**
 * Names, and at most a place behind them, or an address, perhaps behind a job: `Jo March and Amy March`, `Jo March in Leeds`,
 * `Jo March, Valley Editor, jo@clarion.example`.
 */
function isNames(page: Page, line: PageLine, from: number | null): boolean {
  if (from !== null) return findPeople(line.text.slice(from), page.lexicon, true).length > 0;
  const { people, rest } = page.peopleOf(line);
  if (people.length === 0) return false;
  return (
    behindOwnName(line, people, page.lexicon) !== null ||
    !/[\p{L}\p{N}]/u.test(rest) ||
    ADDRESSED.test(rest) ||
    isShortTime(rest) ||
    isJob(rest, page.lexicon.jobs) ||
    isWhereabouts(rest, page.lexicon)
  );
}

/** `, Clarion Staff Writer`: words with capitals, the last of which is a job. */
const isJob = (rest: string, jobs: ReadonlySet<string>): boolean =>
  /^\s*,(?:\s\p{Lu}[\p{L}'\u2019-]+){1,5}$/u.test(rest) &&
  jobs.has(rest.slice(rest.lastIndexOf(" ") + 1).toLowerCase());

const SIGNED = 10;
const ADDRESSED = /^\s*\S+@|^[^@!?]{0,60}\S@\S+$/;
