import type { CueName } from "../../language/press-words.ts";
import { speaksAny } from "./cue-strength.ts";
import type { Extent } from "./extent.ts";
import type { PageLine } from "./page-line.ts";
import { shareIn, stemsOf } from "./shared-words.ts";
import { List } from "./word-lists.ts";

/** The last paragraphs of an article stand behind boxes of links and forms: each box is passed that has such a paragraph below it. */
export function overBoxes(lines: readonly PageLine[], extent: Extent): number {
  let last = extent.last;
  for (let next = overBox(lines, { ...extent, last }); next > last; ) {
    last = next;
    next = overBox(lines, { ...extent, last });
  }
  return last;
}

/**
 * They speak of what the article speaks of, not of the headline above them, and no further headline with its teaser
 * follows.
 */
function overBox(lines: readonly PageLine[], extent: Extent): number {
  let from = extent.last + 1;
  while (from - extent.last <= MOST_IN_BOX && isBoxLine(lines[from])) from++;
  let end = from;
  while (isSentence(lines[end])) end++;
  const box = lines.slice(extent.last + 1, from);
  if (!box.some(isLink) || end === from || goesOnAsList(lines[end])) return extent.last;
  const own = lines.slice(from, end);
  if (box.some(isForm) && speaksOfPage(own[0]!)) return extent.last;
  const stems = stemsOf(lines.slice(extent.first, extent.last + 1));
  const isOfArticle = shareIn(own, stems) >= OF_ARTICLE;
  const isTeaser = shareIn(own, stemsOf([lines[from - 1]!])) >= OF_HEADLINE;
  return isOfArticle && !isTeaser ? end - 1 : extent.last;
}

const MOST_IN_BOX = 8;
const OF_ARTICLE = 0.2;
const OF_HEADLINE = 0.25;

/** A link, its label, its age, the fields of a form; nothing that ends pages. */
const isBoxLine = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  line.count > 0 &&
  line.count <= 20 &&
  (isClear(line) || asks(line) || (!line.stop && line.prose < 0.5)) &&
  !speaksAny(line.cues, PAGE_ENDS, 0.4);

/** Forms stand among paragraphs, too; what stands below these is the page's. */
const PAGE_ENDS: readonly CueName[] = ["comments", "footer", "disclaimer", "cookies"];

/** `Why is the mill to close?`: a headline. */
const asks = ({ text }: PageLine): boolean => /^[^"\u201c\u201e\u00ab].*\?$/u.test(text);

const isClear = ({ cue }: PageLine): boolean => cue > 0.6;

/** A headline, or what says that links or a form follow. */
const isLink = (line: PageLine): boolean =>
  (line.cues.related ?? 0) > 0.4 || isForm(line) || (line.count >= 4 && line.cue < 0.4 && line.numbers < 0.3);

const isForm = ({ cues }: PageLine): boolean => speaksAny(cues, FORMS, 0.4);

const FORMS: readonly CueName[] = ["newsletter", "paywall"];

const isSentence = (line: PageLine | undefined): boolean =>
  line?.stop === true && line.count >= 3 && line.cue < 0.3 && !/^[\u00a9*]/.test(line.text);

/** `Our reporting is free to read`: a page speaks so of itself, below its forms above all. */
const speaksOfPage = ({ anyOf }: PageLine): boolean => (anyOf & (List.SERVICE | List.VOICE)) !== 0;

/** The next headline of a list of stories; who wrote and edited a report stands in brackets. */
const goesOnAsList = (line: PageLine | undefined): boolean =>
  line !== undefined && !line.stop && line.cue < 0.4 && line.count >= 4 && !line.text.startsWith("(");

/**
 * The first paragraphs above a list of contents or a table, however long: several in a row, which speak of what the article speaks of,
 * with nothing between that ends pages.
 */
export function overContents(lines: readonly PageLine[], extent: Extent): number {
  let to = extent.first;
  while (to > 0 && extent.first - to < MOST_IN_CONTENTS && !isParagraph(lines[to - 1]!)) {
    if (endsPage(lines[to - 1]!)) return extent.first;
    to--;
  }
  let from = to;
  while (from > 0 && isParagraph(lines[from - 1]!)) from--;
  if (to - from < LEAST_ABOVE) return extent.first;
  const stems = stemsOf(lines.slice(extent.first, extent.last + 1));
  return shareIn(lines.slice(from, to), stems) >= OF_OPENING ? from : extent.first;
}

const MOST_IN_CONTENTS = 80;
const LEAST_ABOVE = 3;
const OF_OPENING = 0.4;

const endsPage = (line: PageLine): boolean => line.dated || speaksAny(line.cues, ENDINGS, 0.4);

/** What stands behind articles. */
export const ENDINGS: readonly CueName[] = [
  "comments",
  "footer",
  "related",
  "disclaimer",
  "newsletter",
  "cookies",
  "paywall",
];

export const isParagraph = (line: PageLine): boolean =>
  line.prose >= 0.6 && line.stop && line.count >= 8 && line.cue < 0.3;
