import { issueWords } from "../../language/issue-words.ts";
import type { Span } from "../../records/span.ts";
import { isFullDay } from "../page/dates.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { findOutlet } from "./find-agency.ts";
import { isPaperWord } from "./house-name.ts";
import { hasOtherDayBelow, isPapersName, TOP_LINES } from "./papers-name.ts";

/** The name of a paper in a line that tells in which issue of it, and where, the text was printed. */
export interface IssueReference {
  readonly name: string;
  /** In the line's text. */
  readonly start: number;
}

/**
 * `Harbour Clarion, Volume XIII, Issue 137, 4 May 1951, Page 5`, `The Clarion (Harbour : 1848 - 1957), Friday 4 May 1951, page 5`,
 * `Source: Clarion, 4 May 1951, p. 3`: so libraries and whoever copies from papers cite them. Null: the line is none.
 */
export function issueReference(page: Page, line: PageLine): IssueReference | null {
  if ((line.has & Has.DIGIT) === 0 || line.count > MOST_WORDS || !mayCite(page, line)) return null;
  if (((line.lists[0] ?? 0) & List.DATE_LABEL) !== 0) return null; // `Published in the Clarion, \u2026`
  const day = page.datesOf(line).find(isFullDay);
  if (!day || /\p{L}/u.test(line.text.charAt(day.span.start - 1))) return null; // `Harbour PressMay 4, 2021`: a stamp
  for (const start of startsIn(page, line.text, day.span)) {
    const name = nameFrom(line.text, start, day.span);
    if (name !== null && !isOfDay(page, name) && isCited(page, line, name, start)) return { name, start };
  }
  return null;
}

const MOST_WORDS = 30;

/** Four figures, and a page or issue with its number, or a place where references stand without: asked first, as to look for days takes long. */
function mayCite(page: Page, { text, index }: PageLine): boolean {
  if (!/\d{4}/.test(text)) return false;
  return (
    index < TOP_LINES || index === page.lines.length - 1 || /^\s*[([]/.test(text) || countNumbers(text) > 0
  );
}

/** `June`, `Updated June`. */
const isOfDay = ({ lexicon }: Page, name: string): boolean =>
  lexicon.months.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());

/** Where the reference may begin: with the line, behind a word such as `Source:` or `(From the`, behind the title, or behind the day. */
function startsIn({ lexicon }: Page, text: string, day: Span): readonly number[] {
  const { sourceLabels, agencyPrefixes } = lexicon.language.press.source;
  const opening = OPENING.exec(text)![0].length;
  const label = LABEL.exec(text.slice(opening));
  const isLabel = label !== null && [...sourceLabels, ...agencyPrefixes].includes(label[1]!.toLowerCase());
  const title = TITLE.exec(text.slice(0, day.start));
  const behindDay = day.start === opening ? /^,\s/.exec(text.slice(day.end)) : null;
  return [
    ...(title ? [title[0].length] : []),
    isLabel ? opening + label[0].length : opening,
    ...(behindDay ? [day.end + behindDay[0].length] : []),
  ];
}

/** `MILL STRIKE ENDS. `; but `St. Leeds Clarion`. */
const TITLE = /^[^\d([]*\S\s\S+[.?!],?\s(?=\p{Lu})/u;

const OPENING = /^\s*(?:[([]|[\u2014\u2013-]\s?)?\s*/;

/** `Source: `, `From the `. */
const LABEL = /^(\p{L}[\p{L} ]{1,24}?)(?::\s*|\s(?:\p{Ll}{2,3}\s)?(?=\p{Lu}))/u;

/** The words up to a mark that parts them from what follows, or up to the day. */
function nameFrom(text: string, start: number, day: Span): string | null {
  const rest = text.slice(start);
  const quoted = /^["\u201c\u201e\u00ab]([^"\u201c\u201d\u00bb]{2,60})["\u201d\u201c\u00bb]/u.exec(rest)?.[1];
  const end = day.start > start ? day.start - start : rest.length;
  const name = quoted ?? /^\p{Lu}[^,;:|([\]\d"\u201c\u201d]{1,60}/u.exec(rest.slice(0, end))?.[0];
  return name === undefined ? null : name.replace(AT_END, "");
}

/** What may stand between a name and a day. */
const AT_END = /(?:\s[|\u2013\u2014-]\s.*|[\s.,])+$/u;

/** A paper with the page or issue; or with the day alone, in the first lines or the last, or where all stands in brackets. */
function isCited(page: Page, line: PageLine, name: string, start: number): boolean {
  const behind = line.text.indexOf(name, start) + name.length;
  const numbers = countNumbers(line.text.slice(behind));
  if (numbers < SURE && !isNameOfPaper(page, line, name)) return false;
  const strangers = countStrangers(page, line, behind);
  if (numbers > 0) return strangers <= MOST_STRANGERS;
  if (strangers > PLACE_WORDS) return false;
  const isAtEnd = line.index < TOP_LINES || line.index === page.lines.length - 1;
  if (!isClosed(line.text) && !isAtEnd) return false;
  return isPapersName(page, line, name) && !hasOtherDayBelow(page, line); // a house that is known may be that of the text's author
}

/** So many numbered things (page, volume, issue) make any name that of a paper: `Dominion, Volume LXV, Issue 1338, …, Page 6`. */
const SURE = 2;
/** Words behind the name that are neither of dates nor of such numbers: more are a sentence that speaks of the paper. */
const MOST_STRANGERS = 6;
const PLACE_WORDS = 2;

/** `"Harbour courant"`: behind quotation marks with a small letter, too. */
const isNameOfPaper = (page: Page, line: PageLine, name: string): boolean =>
  isPapersName(page, line, name) ||
  findOutlet(name, page.lexicon.sources) !== null ||
  (/^\s*["\u201c\u201e\u00ab]/.test(line.text) && name.toLowerCase().split(" ").some(isPaperWord));

/** `(From the Harbour Clarion, May 4, 1951.)` */
const isClosed = (text: string): boolean => /^\s*[([].*[)\]]\.?\s*$/s.test(text);

/** How many pages, columns, volumes and issues are named with their numbers. */
function countNumbers(rest: string): number {
  let found = 0;
  for (const [, word] of rest.matchAll(NUMBERED)) if (issueWords.has(word!.toLowerCase())) found += 1;
  return found;
}

/** `Page 5`, `p. 3`, `No. 1,204`, `Volume LXV`, `Nr. 12`, `n° 5`. */
const NUMBERED = /(?<!\p{L})(\p{L}{1,10})[.\u00b0\u00ba]?\s?(?:\d|[IVXLCDM]+\b)/gu;

/** Words from there on that are neither of dates nor of such numbers. */
function countStrangers(page: Page, line: PageLine, from: number): number {
  const beside = page.readDates(line)?.others ?? line.words;
  return beside.filter(
    ({ start, text }) => start >= from && !issueWords.has(text) && !/^[ivxlcdm]+$/.test(text),
  ).length;
}
