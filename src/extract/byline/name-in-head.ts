import { afterWords } from "../page/by-words.ts";
import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { namePeople } from "./signature.ts";

const MOST_WORDS = 16;

/**
 * A name by itself between title and text, or with what belongs to a signature: a date, a job, an address, the
 * paper. Without any of these it must stand right below title or standfirst, or beside a line that has one.
 */
export const nameInHead: Rule = {
  name: "byline/name-in-head",
  says: "A name stands alone, or with a date or a job, between the title and the text.",
  example:
    "Mill owners meet for the fourth time\nJo March | May 4, 2021\n\nThe owners met again on Tuesday, as expected.",
  find: (page) => eachLine(page, (line) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  if (!page.language.known) return null; // the word before the name may be one that we do not know
  if (!isHead(page, line) || line.count > MOST_WORDS || line.prose >= 0.5) return null;
  if (/^[\u2022*"\u201c\u2018]|\p{L}:\s/u.test(line.text)) return null;
  if (afterWords(line, page.lexicon, ["by"]) !== null) return null; // the name begins behind them
  if (page.peopleOf(line).people.length === 0) return null;
  const authors = namePeople(page, line, 0, "author");
  const rest = restOf(page, line);
  if (rest === "other" || (page.title === null && rest === "nothing")) return null;
  const share = rest === "signature" || isBesideSignature(page, line) ? 1 : nearTitle(page, line);
  return share > 0 ? { ...whole(line, "byline", share), names: authors } : null;
}

/** What follows the last name: nothing, a date, job, address or number, or something else. */
function restOf(page: Page, line: PageLine): "nothing" | "signature" | "other" {
  const { rest } = page.peopleOf(line);
  if (!/[\p{L}\p{N}]/u.test(rest)) return "nothing";
  if (isSignature(page, line) || /@/.test(rest) || isPlace(page, rest) || AGE.test(rest)) return "signature";
  return "other";
}

/** `7 hours`: how old the article is. */
const AGE = /^\W*\d{1,2}\s?\p{L}{1,9}$/u;

/** `in Concord`: where the author was. */
function isPlace(page: Page, rest: string): boolean {
  const match = /^\s*(\p{Ll}+) \p{Lu}[\p{L} ]{2,30}$/u.exec(rest);
  return match !== null && page.lexicon.language.press.byline.place.includes(match[1]!);
}

/** A job or a day in it. */
function isSignature(page: Page, line: PageLine): boolean {
  const { jobs } = page.lexicon;
  return line.words.some((word) => jobs.has(word.text)) || page.datesOf(line).length > 0;
}

function isBesideSignature(page: Page, line: PageLine): boolean {
  const by = page.lexicon.language.press.byline.by[0];
  return [page.lines[line.index - 1], page.lines[line.index + 1]].some(
    (other) =>
      other !== undefined &&
      other.index !== page.title &&
      other.count <= 14 &&
      (isSignature(page, other) || other.words[0]?.text === by),
  );
}

/** So many buttons and labels stand between title and name. */
const MOST_BETWEEN = 6;

/** A button, the day, a standfirst; no headline of another story. */
const isOfHead = (page: Page, line: PageLine): boolean =>
  page.peopleOf(line).people.length === 0 &&
  (line.count <= 5 || line.stop || page.isSigned(line) || line.cue > 0.6);

/** A standfirst, or buttons and labels, may stand between it and the title. */
function nearTitle(page: Page, line: PageLine): number {
  const distance = line.index - page.title!;
  if (distance === 1) return 0.9;
  if (distance === 2 && page.lines[line.index - 1]!.count >= 5) return 0.8;
  const between = page.lines.slice(page.title! + 1, line.index);
  const isHidden = between.length <= MOST_BETWEEN && between.every((other) => isOfHead(page, other));
  return isHidden && !line.words.some(({ text }) => page.lexicon.labels.has(text)) ? 0.7 : 0;
}
