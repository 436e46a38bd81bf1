import { bylineWordsElsewhere } from "../../language/byline-words-elsewhere.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import { isWhereabouts } from "../names/whereabouts.ts";
import { afterWords } from "../page/by-words.ts";
import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isShortTime } from "../page/short-time.ts";
import { isNamedInText } from "../page/vocabulary.ts";
import { proposeEach, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { isLabel, namePeople } from "./signature.ts";

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
  find: (page) => {
    const proposals = proposeEach(page, (line) => propose(page, line));
    return proposals.length > 1 ? nearestToSignature(page, proposals) : proposals;
  },
};

/**
 * Where a line has a name and what belongs to a signature, names without it further off are of people in the news, or links to
 * them.
 */
function nearestToSignature(page: Page, proposals: readonly Proposal[]): readonly Proposal[] {
  const lines = proposals.map(({ span }) => page.lines.find((line) => line.span.start === span.start)!);
  const signed = lines.filter((line) => restOf(page, line) === "signature");
  if (signed.length === 0) return proposals;
  return proposals.filter((_, i) => signed.some(({ index }) => Math.abs(index - lines[i]!.index) <= BESIDE));
}

/** Two who sign may each have a line with a job below the name. */
const BESIDE = 3;

function propose(page: Page, line: PageLine): Proposal | null {
  if (!isHead(page, line) || line.count > MOST_WORDS || line.prose >= 0.5) return null;
  if (/^[\u2022*"\u201c\u2018]/u.test(line.text)) return null;
  if (afterWords(line, page.lexicon, ["by"]) !== null) return null; // the name begins behind them
  const { people } = page.peopleOf(line);
  if (people.length === 0 || LABEL.test(line.text.slice(0, people.at(-1)!.end + 2))) return null;
  if (!page.language.known && !isPlain(page, line)) return null;
  const share = shareOf(page, line);
  return share > 0 ? { ...whole(line, "byline", share), names: namePeople(page, line, 0, "author") } : null;
}

/** A word before the name says what it is; one behind it belongs to the date. */
const LABEL = /\p{L}:\s/u;

/** In a language of which we have no words, one before the name may be no part of it: two or three are a name. */
const isPlain = (page: Page, line: PageLine): boolean =>
  page
    .peopleOf(line)
    .people.every(
      (person) =>
        person.name.split(" ").length <= 3 &&
        !bylineWordsElsewhere.has(person.name.split(" ")[0]!.toLowerCase()) &&
        !isNamedInText(person, page.vocabulary),
    );

function shareOf(page: Page, line: PageLine): number {
  const rest = restOf(page, line);
  if (isCredit(page, line)) return 0;
  if (rest === "other" || (page.title === null && rest === "nothing")) return 0;
  if (rest === "signature" || isBesideSignature(page, line)) return 1;
  const isClose = line.index - page.title! <= NEAR;
  if (page.peopleOf(line).people.some((person) => isLabel(page, person)) && !(isClose && isTwice(page, line)))
    return 0;
  const isStranger = !page.peopleOf(line).people.some((person) => isNamedInText(person, page.vocabulary));
  if (rest === "house") return isStranger ? nearTitle(page, line) : 0;
  return isStranger && isClose && isTwice(page, line) ? 1 : nearTitle(page, line);
}

/** Further below the title than so many lines no signature is to be expected, whatever it is repeated for. */
const NEAR = 10;

/** What follows the last name: nothing, a date, job, address or number, names of something else (a paper), or other words. */
function restOf(page: Page, line: PageLine): "nothing" | "signature" | "house" | "other" {
  const { rest } = page.peopleOf(line);
  if (!/[\p{L}\p{N}]/u.test(rest)) return "nothing";
  if (isSignature(page, line) || /@/.test(rest) || isWhereabouts(rest, page.lexicon) || isShortTime(rest))
    return "signature";
  if (opensWithLabel(page, rest) || opensWithCall(page, rest) || saysReports(page, rest)) return "signature";
  return HOUSE.test(rest) || QUOTED_HOUSE.test(rest) || isBesideAgency(page, rest) ? "house" : "other";
}

/** `reports from Leeds`, and no more: who reports is who signs. */
function saysReports({ lexicon }: Page, rest: string): boolean {
  const words = rest.trim().toLowerCase();
  const verb = lexicon.language.press.byline.reports?.findLast((one) => `${words} `.startsWith(`${one} `));
  if (verb === undefined) return false;
  return /^(?:\s\p{Lu}[\p{L}-]+){0,3}\.?$/u.test(rest.trimStart().slice(verb.length).trimEnd());
}

/** `, dpa`: whose report it also is. */
const isBesideAgency = ({ lexicon }: Page, rest: string): boolean =>
  /^,\s/.test(rest) && rest.length <= LONGEST_AGENCY && findAgency(rest.slice(1), lexicon.sources) !== null;

const LONGEST_AGENCY = 12;

/** `Published 15 hours ago`, behind a name and a mark. */
const opensWithLabel = ({ lexicon }: Page, rest: string): boolean =>
  lexicon.dateLabels.byFirst.has(/^\W*(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? "") && /\d/.test(rest);

/** `Contact Reporter`, run together with whatever stands below it. */
function opensWithCall({ lexicon }: Page, rest: string): boolean {
  const [, call = "", job = ""] = /^\W*(\p{L}+) (\p{Lu}\p{Ll}+)/u.exec(rest) ?? [];
  return lexicon.urges.has(call.toLowerCase()) && lexicon.jobs.has(job.toLowerCase());
}

/** `Jo March/Wire`, `Jo March / Clarion`: an agency behind a stroke took the picture, or a paper that is known and set off. */
function isCredit(page: Page, line: PageLine): boolean {
  const [, gap, house] = /^(\s?)\/\s?([^/]{2,30})$/u.exec(page.peopleOf(line).rest) ?? [];
  if (house === undefined) return false;
  const { sources } = page.lexicon;
  return findAgency(house, sources) !== null || (gap !== "" && findOutlet(house, sources) !== null);
}

/** `, The Clarion`, `\u2022 Clarion News`, `, à Lyon`, `avec AFP`: set off, each word with a capital. */
const HOUSE =
  /^\s*(?:[|,.\u2022\u00b7/(\u2013\u2014-](?:\s\p{Ll}{1,3}\s)?|\p{L}\p{Ll}{1,3}\s)\s*(?:\d{1,2}\s)?(?:\p{Lu}[\p{L}.'\u2019-]*\s*){1,4}\)?$/u;

/** `, «Clarion»`, `, специально для «Clarion»`: where names of papers stand in quotation marks. */
const QUOTED_HOUSE =
  /^\s*[,|/(\u2013\u2014-]\s*(?:\p{Ll}+\s){0,2}[\u00ab\u201e"][^\u00ab\u00bb\u201c"]{2,40}[\u00bb\u201c"]\)?$/u;

/** Beside the author's picture and again as byline, or again below the text. */
const isTwice = (page: Page, line: PageLine): boolean => page.repeatOf(line) !== null;

/** A job or a day in it. */
function isSignature(page: Page, line: PageLine): boolean {
  const { jobs } = page.lexicon;
  return line.words.some((word) => jobs.has(word.text)) || page.datesOf(line).length > 0;
}

/** Beside it, or beside the other names that stand in a row with it. */
function isBesideSignature(page: Page, line: PageLine): boolean {
  const by = page.lexicon.language.press.byline.by[0];
  return [beyondNames(page, line, -1), beyondNames(page, line, 1)].some(
    (other) =>
      other !== undefined &&
      other.index !== page.title &&
      other.count <= 14 &&
      (isSignature(page, other) || other.words[0]?.text === by),
  );
}

const MOST_NAMES = 4;

function beyondNames(page: Page, line: PageLine, step: 1 | -1): PageLine | undefined {
  let at = line.index + step;
  while (Math.abs(at - line.index) <= MOST_NAMES && isName(page, page.lines[at])) at += step;
  return page.lines[at];
}

/** All of the line is names, and nothing else; of the nearest neighbour a job or a day is asked first. */
const isName = (page: Page, line: PageLine | undefined): boolean =>
  line !== undefined &&
  line.count <= 5 &&
  !isSignature(page, line) &&
  page.peopleOf(line).people.length > 0 &&
  !/[\p{L}\p{N}]/u.test(page.peopleOf(line).rest);

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
