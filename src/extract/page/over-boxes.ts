import type { CueName } from "../../language/press-words.ts";
import { speaksAny } from "./cue-strength.ts";
import type { Extent } from "./extent.ts";
import type { PageLine } from "./page-line.ts";
import { shareIn, stemsOf } from "./shared-words.ts";
import { List } from "./word-lists.ts";

/** The last paragraphs of an article stand behind boxes of links and forms: each box is passed that has such a paragraph below it. */
export function overBoxes(lines: readonly PageLine[], extent: Extent): number {
  const step = (last: number): number =>
    Math.max(overBox(lines, { ...extent, last }), overNotice(lines, { ...extent, last }));
  let last = extent.last;
  for (let passed = 0; passed < MOST_BOXES; passed++) {
    const next = step(last);
    if (next === last) break;
    last = next;
  }
  return last;
}

/** More than that are no article's; each is looked at with all words of the text above it. */
const MOST_BOXES = 8;

/**
 * `Found a mistake? Tell us`, `Comments are closed`, and below it the article goes on: paragraph upon paragraph, as
 * comments, each with its name and its day, do not stand, with the words of the article.
 */
function overNotice(lines: readonly PageLine[], { first, last }: Extent): number {
  let from = last + 1;
  while (from - last <= MOST_NOTICES && isNotice(lines[from])) from++;
  let end = from;
  while (isOpening(lines[end])) end++;
  if (end - from < LEAST_BELOW_NOTICE || !lines.slice(last + 1, from).some(isClear)) return last;
  const stems = stemsOf(lines.slice(first, last + 1));
  return shareIn(lines.slice(from, end), stems) >= OF_SAME ? end - 1 : last;
}

const MOST_NOTICES = 3;
const LEAST_BELOW_NOTICE = 2;
/** A text of five paragraphs takes up so few of its words; real pages, some 290, were the same with 0.12 and with 0.3. */
const OF_SAME = 0.12;

const isNotice = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  line.count <= LONGEST_NOTICE &&
  !line.dated &&
  !isOpening(line) &&
  !speaksAny(line.cues, ["footer"], 0.6);

const LONGEST_NOTICE = 30;

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

/** The first paragraphs, right below the day of the page, and below them a box of links or a form. */
export function overOpening(lines: readonly PageLine[], extent: Extent): number {
  let to = extent.first - 1;
  while (extent.first - to <= MOST_IN_BOX && isBoxLine(lines[to])) to--;
  let from = to + 1;
  while (isOpening(lines[from - 1])) from--;
  const isFound = from <= to && to - from < MOST_OPENING && isBelowDay(lines, from);
  return isFound && lines.slice(to + 1, extent.first).some(headsBox) ? from : extent.first;
}

const MOST_OPENING = 3;
const LEAST_IN_OPENING = 12;

const isOpening = (line: PageLine | undefined): boolean =>
  line !== undefined && isParagraph(line) && line.count >= LEAST_IN_OPENING && !line.dated;

const headsBox = ({ cues }: PageLine): boolean => speaksAny(cues, BOXES, 0.6);
const BOXES: readonly CueName[] = ["related", ...FORMS];

/** A name, buttons or a credit may be between. */
function isBelowDay(lines: readonly PageLine[], from: number): boolean {
  const head = lines.slice(Math.max(0, from - HEAD), from).reverse();
  const day = head.findIndex(({ dated, stop }) => dated && !stop);
  return day >= 0 && head.slice(0, day).every((line) => isClear(line) || line.count <= LONGEST_NAME);
}

const HEAD = 7;
const LONGEST_NAME = 8;

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
