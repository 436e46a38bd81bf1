import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Of two lines in a row that begin alike one is the picture's text for those who cannot see it. */
const ALIKE = 24;

export const twice: Rule = {
  name: "caption/twice",
  says: "The line and its neighbour begin with the same words: a picture's caption and its description.",
  example: "Children wave flags in the harbour square, Jo March\nChildren wave flags in the harbour square",
  find: (page) => eachLine(page, (line) => (isTwin(page, line) ? whole(line, "caption") : null)),
};

function isTwin(page: Page, line: PageLine): boolean {
  if (line.count < 4 || line.count > 60 || (line.dated && line.count <= 12) || line.index === page.title)
    return false;
  if (isTitle(page, line)) return false;
  return [1, -1].some((step) => {
    const other = page.lines[line.index + step];
    if (!other || other.index === page.title || !beginAlike(line.key, other.key)) return false;
    return step === 1 || !isParagraph(page, line) || line.key !== other.key;
  });
}

/** Deep in the text a paragraph may have been scraped twice: one of the two stays. */
const isParagraph = (page: Page, line: PageLine): boolean =>
  line.stop && line.prose >= 0.5 && (line.index > page.bodyStart + 1 || isLong(page, line));

/** The first paragraph, too, if it is longer than captions mostly are. */
const isLong = (page: Page, line: PageLine): boolean =>
  line.index >= page.bodyStart && (line.count >= LONG || /[.!?]["'\u2019\u201d]?\s+\p{Lu}/u.test(line.text));

const LONG = 20;

/** Four fifths of the shorter one. */
export function beginAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const most = Math.max(ALIKE, Math.ceil(0.8 * length));
  return length >= ALIKE && a.slice(0, most) === b.slice(0, most);
}

const isTitle = (page: Page, line: PageLine): boolean =>
  page.title !== null && page.lines[page.title]!.key.startsWith(line.key.slice(0, ALIKE));
