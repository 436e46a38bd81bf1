import { hasSameWords, keyOf } from "../page/line-words.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { proposeEach, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Of two lines in a row that begin alike one is the picture's text for those who cannot see it. */
const ALIKE = 24;

export const twice: Rule = {
  name: "caption/twice",
  says: "The line and its neighbour begin with the same words: a picture's caption and its description.",
  example:
    "Mill owners meet for the fourth time\nBy Jo March\nChildren wave flags in the harbour square, Jo March\nChildren wave flags in the harbour square",
  find: (page) => {
    const isHabit = hasPairs(page);
    return proposeEach(page, (line) => (isTwin(page, line, isHabit) ? whole(line, "caption") : null));
  },
};

/**
 * Does the page print the same sentence twice in a row in some places? Then these are its pictures: a scraper takes one paragraph
 * twice, or all of them.
 */
function hasPairs(page: Page): boolean {
  let pairs = 0;
  let paragraphs = 0;
  for (const line of page.lines) {
    if (line.prose < 0.5 || !isWithin(page, line)) continue;
    paragraphs += 1;
    const above = page.lines[line.index - 1];
    if (above !== undefined && page.repeatOf(line) !== null && hasSameWords(above, line)) pairs += 1;
  }
  return pairs >= SOME && pairs <= MOST_OF * paragraphs;
}

const SOME = 2;
const MOST_OF = 0.3;

function isTwin(page: Page, line: PageLine, isHabit: boolean): boolean {
  if (line.count < 4 || line.count > 60 || (line.dated && line.count <= 12) || line.index === page.title)
    return false;
  if (isTitle(page, line)) return false;
  return isTwinOf(page, line, 1, isHabit) || isTwinOf(page, line, -1, isHabit);
}

function isTwinOf(page: Page, line: PageLine, step: 1 | -1, isHabit: boolean): boolean {
  const other = page.lines[line.index + step];
  if (isTwinBeyondLabel(page, line, step)) return true;
  if (!other || other.index === page.title || !beginAlike(line, other)) return false;
  return step === 1 || isHabit || !isParagraph(page, line) || !hasSameWords(line, other);
}

/** A caption on either side of `Photo:` and `1 of 1`, word for word. */
function isTwinBeyondLabel({ lines }: Page, line: PageLine, step: 1 | -1): boolean {
  let hasLabel = false;
  for (let at = line.index + step; Math.abs(at - line.index) <= BEYOND; at += step) {
    const other = lines[at];
    if (!other) return false;
    if (hasLabel && hasSameWords(line, other)) return true;
    if (other.count > MOST_OF_LABEL) return false;
    hasLabel ||= other.colon && ((other.lists[0] ?? 0) & List.PHOTO) !== 0;
  }
  return false;
}

const BEYOND = 3;
const MOST_OF_LABEL = 3;

/** Deep in the text a paragraph may have been scraped twice: one of the two stays. */
const isParagraph = (page: Page, line: PageLine): boolean =>
  line.stop && line.prose >= 0.5 && (line.index > page.bodyStart + 1 || isLong(page, line));

/** The first paragraph, too, if it is longer than captions mostly are. */
const isLong = (page: Page, line: PageLine): boolean =>
  line.index >= page.bodyStart && (line.count >= LONG || /[.!?]["'\u2019\u201d]?\s+\p{Lu}/u.test(line.text));

const LONG = 20;

/** Four fifths of the shorter one. */
export function beginAlike(a: PageLine, b: PageLine): boolean {
  if (beginOtherwise(a, b)) return false;
  const [one, other] = [keyOf(a), keyOf(b)];
  const length = Math.min(one.length, other.length);
  const most = Math.max(ALIKE, Math.ceil(0.8 * length));
  return length >= ALIKE && one.slice(0, most) === other.slice(0, most);
}

function isTitle(page: Page, line: PageLine): boolean {
  const title = page.title === null ? null : page.lines[page.title]!;
  if (!title || beginOtherwise(line, title)) return false;
  return keyOf(title).startsWith(keyOf(line).slice(0, ALIKE));
}

/** Do their first words tell that they do not begin alike? Most lines' do. A last word may be cut short. */
function beginOtherwise({ words: a }: PageLine, { words: b }: PageLine): boolean {
  for (let i = 0, at = 0; i < a.length - 1 && i < b.length && at < ALIKE; i += 1) {
    const one = a[i]!.text;
    const other = b[i]!.text;
    if (one !== other) return at + Math.max(one.length, other.length) < ALIKE;
    at += one.length + 1;
  }
  return false;
}
