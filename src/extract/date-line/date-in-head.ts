import { findPeople } from "../names/people.ts";
import { afterWords } from "../page/by-words.ts";
import { isHead, isWithin, type Page, spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { eachLine } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import type { DateReading } from "./reading.ts";

/** Beside names and the like: `Jo March | May 4, 2021`, `Written by Staff | Updated: May 4, 2021`. */
const MOST_OTHERS = 14;

export const dateInHead: Rule = {
  name: "date-line/date-in-head",
  says: "A date beside the byline, in one line between the title and the text.",
  example:
    "Mill owners meet for the fourth time\nBy Jo March | May 4, 2021\n\nThe owners met again on Tuesday, as was expected.",
  find: eachLine((line, page) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  if (ITEM.test(line.text) || !(isPlaced(page, line) || line.index === page.extent?.first)) return null;
  const isSentence =
    line.prose >= 0.5 || (line.stop && !INITIALS_LAST.test(line.text)) || !isPlaced(page, line);
  if (isSentence && !mayOpenWithLabel(line)) return null; // asked before the line is read: so are most
  const reading = page.readDates(line);
  if (isSentence && !isOpenedByLabel(reading)) return null;
  if (!reading || reading.others.length === 0 || reading.others.length > MOST_OTHERS) return null;
  if (!isSetOff(page, line, reading.start) && !isStamp(page, line, reading)) return null;
  const span = spanIn(page, line, reading.start, reading.end);
  return span && { span, role: "date-line" };
}

/** `Published May 4, 2021Last updated May 6, 2021This article is more than 2 years old.` */
const isOpenedByLabel = (reading: DateReading | null): boolean =>
  reading?.labelled === true && reading.start === 0;

const mayOpenWithLabel = ({ count, lists }: PageLine): boolean =>
  count <= MOST_OF_LABELLED && ((lists[0] ?? 0) & (List.TIME | List.NUMBER)) !== 0;

const MOST_OF_LABELLED = 20;

/** Before it stands nothing, a clock time, a mark that parts, or a name: `Jo March May 4, 2021`. */
function isSetOff(page: Page, line: PageLine, start: number): boolean {
  if (/\p{L}/u.test(line.text.charAt(start - 1))) return true; // run together with what stands before it
  const before = line.text.slice(0, start).trimEnd();
  if (before === "" || CLOCK.test(before) || /[|\u00b7\u2022,.;:/)\u2013\u2014-]$/.test(before)) return true;
  if (page.lexicon.notPeople.has(before.toLowerCase())) return true; // `Admin May 4, 2021`
  const from = afterWords(line, page.lexicon, ["by", "poster"]) ?? 0;
  return findPeople(before.slice(from), page.lexicon).length > 0;
}

const CLOCK = /^\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?$/i;

/** `Contributor, Harbour Gazette May 4, 2021 9:00 am`: names or their like beside a day with its clock time. */
const isStamp = (page: Page, line: PageLine, { others }: DateReading): boolean =>
  others.length <= MOST_BESIDE &&
  (isHead(page, line) || isAboveTitle(page, line)) &&
  others.every((word) => /^[\p{Lu}\p{Lo}]/u.test(line.text.slice(word.start, word.end))) &&
  hasClock(page, line);

const MOST_BESIDE = 5;

/** `May 4, 2021 by Jo March Ph.D.`, `May 4, 2021, 20:31 by J.M.`: no sentence ends so. */
const INITIALS_LAST = /\p{L}\.\s?\p{L}\.$/u;

/** Points and signatures of posts begin so. */
const ITEM = /^[\s\u2014\u2013\u2022*-]/;

/** `Courts | May 4, 2021 | 23:55`, `Viewpoint May 4, 2021, 8:50 PM EDT`, right above the title: a day with its clock time. */
const isAboveTitle = (page: Page, line: PageLine): boolean =>
  page.title !== null &&
  line.index < page.title &&
  line.index >= page.title - ABOVE_TITLE &&
  hasClock(page, line);

const hasClock = (page: Page, line: PageLine): boolean =>
  page.datesOf(line).some(({ type }) => type === "TIME");

const ABOVE_TITLE = 2;

/** In the head, or in the first lines of the text's stretch, where some put caption and byline below a standfirst. */
const isPlaced = (page: Page, line: PageLine): boolean =>
  isHead(page, line) ||
  isAboveTitle(page, line) ||
  (isWithin(page, line) && line.index > page.extent!.first && line.index <= page.extent!.first + 3);
