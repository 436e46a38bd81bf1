import type { CueName } from "../../language/press-words.ts";
import type { CellTable } from "./cell-tables.ts";
import { cuesIn, speaksAny } from "./cue-strength.ts";
import { BULLET, isListLike } from "./list-like.ts";
import type { PageLine } from "./page-line.ts";
import { hasPlaceholder } from "./placeholder.ts";
import type { Repeat } from "./repeats.ts";
import { findTranscript, timeOf } from "./transcript.ts";

/**
 * What each line says for standing inside an article: running text its words, labels and links less than nothing. On a
 * page of short paragraphs labels cost less, for there a label stands after fewer words.
 */
export function worths(
  lines: readonly PageLine[],
  tables: readonly CellTable[],
  repeatOf: (line: PageLine) => Repeat | null,
): readonly number[] {
  const whole = wholeArticle(lines);
  const single = withBoxes(
    lines,
    lines.map((line) => worthOf(lines, line, whole)),
  );
  const told = withTranscript(lines, withAnnounced(lines, single));
  const values = withTables(tables, withForms(lines, repeatOf, told));
  const scale = scaleOf(lines, values);
  return values.map((value) => (value < 0 && value > COMMENTS ? value * scale : value));
}

/** The form between two paragraphs is one form, however many lines it has: each costs less than the one before. */
function withBoxes(lines: readonly PageLine[], values: readonly number[]): readonly number[] {
  let share = 1;
  return values.map((value, i) => {
    const isBox = value < 0 && speaksAny(lines[i]!.cues, BOXES, CLEAR);
    if (value >= 0 && lines[i]!.prose >= 0.5) share = 1;
    if (!isBox) return value;
    share *= NEXT;
    return (value * share) / NEXT;
  });
}

const NEXT = 0.6;
const BOXES: readonly CueName[] = ["paywall", "newsletter", "cookies", "advertisement"];

/**
 * `Key points:` and some short lines below it are a list of the article, where a paragraph stands right above; what
 * heads links has words of its own.
 */
function withAnnounced(lines: readonly PageLine[], values: readonly number[]): readonly number[] {
  let announced: number[] | null = null;
  for (const line of lines) {
    const above = lines[line.index - 1];
    if (!line.colon || line.count > MOST_IN_LABEL || line.cue > MAYBE || !isSentence(above)) continue;
    let to = line.index + 1;
    while (to < lines.length && isItem(lines[to]!)) to++;
    const items = to - line.index - 1;
    if (items < LEAST_ITEMS || items > MOST_ITEMS || !isSentence(lines[to])) continue;
    announced ??= [...values];
    announced.fill(ITEM, line.index, to);
  }
  return announced ?? values;
}

const isSentence = (line: PageLine | undefined): boolean => line?.stop === true && line.prose >= 0.6;

const isItem = ({ prose, stop, count, cue, dated, text }: PageLine): boolean =>
  !stop && !dated && prose < 0.5 && count >= 3 && count <= 20 && cue <= CLEAR && !text.includes("://");

const MOST_IN_LABEL = 6;
const MAYBE = 0.4;
const LEAST_ITEMS = 2;
const MOST_ITEMS = 8;
const ITEM = -1;

/**
 * What stands again and again with a paragraph between is the form of each part of a guide or a list: `Price`, `Pros`, a button.
 * Once it is known it costs little; what heads comments or leads elsewhere costs what it costs.
 */
function withForms(
  lines: readonly PageLine[],
  repeatOf: (line: PageLine) => Repeat | null,
  values: readonly number[],
): readonly number[] {
  let formed: number[] | null = null;
  for (const line of lines) {
    if (values[line.index]! >= 0 || (repeatOf(line)?.parted ?? 0) < LEAST_PARTS || line.cue > CLEAR) continue;
    formed ??= [...values];
    formed[line.index] = values[line.index]! * FORM;
  }
  return formed ?? values;
}

const LEAST_PARTS = 3;
const FORM = 0.2;

/** The pieces of what is said in a film are worth their words, the times among them cost nothing. */
function withTranscript(lines: readonly PageLine[], values: readonly number[]): readonly number[] {
  const found = findTranscript(lines);
  if (!found) return values;
  const isIn = (at: number): boolean => found.from <= at && at < found.to;
  return values.map((value, at) =>
    isIn(at) ? (timeOf(lines[at]!) === null ? Math.min(lines[at]!.count, MOST_WORDS) : 0) : value,
  );
}

/** A table is one thing, too, however many cells it has: after the first ones they cost next to nothing. */
function withTables(tables: readonly CellTable[], values: readonly number[]): readonly number[] {
  if (tables.length === 0) return values;
  const tabled = [...values];
  for (const { from, to } of tables)
    for (let at = from + FIRST_CELLS; at < to; at++) tabled[at] = values[at]! * CELL;
  return tabled;
}

const FIRST_CELLS = 6;
const CELL = 0.1;

/** A paragraph of that worth is usual; costs are set for pages that have such. */
const USUAL = 25;
const LEAST_SCALE = 0.5;

function scaleOf(lines: readonly PageLine[], values: readonly number[]): number {
  const paragraphs = values.filter((_, i) => lines[i]!.prose >= 0.5);
  const mean = paragraphs.reduce((sum, value) => sum + value, 0) / Math.max(1, paragraphs.length);
  return Math.min(1, Math.max(LEAST_SCALE, mean / USUAL));
}

/** A paragraph is worth its words, but none decides alone. */
const MOST_WORDS = 45;
/** Running text between two links is likelier a teaser than a paragraph. */
const ALONE = 0.55;
/** Running text that breaks off is likelier a teaser, too. */
const CUT = 0.5;
const SHORT_LINE = -5;
const HEADLINE = -8;
/** A date by itself stands before an article or between other stories. */
const DATED = -12;
/** Dialogues that nobody opened stand behind articles. */
const FORM_FIELD = -10;
/** What closes an article: the agency behind its last sentence. */
const CLOSING = 10;

/** Nothing of the article stands below them, however short its paragraphs. */
const COMMENTS = -28;

/** What labels cost: little where they often stand among paragraphs, much where an article has ended before them. */
const LABELS: Readonly<Partial<Record<CueName, number>>> = {
  advertisement: -2,
  photo: -3,
  newsletter: -4,
  share: -6,
  paywall: -6,
  cookies: -9,
  navigation: -8,
  disclaimer: -9,
  footer: -10,
  related: -13,
  comments: COMMENTS,
};
/** `Read also: …` among paragraphs is one link; `Related articles` heads a box, mostly behind the text. */
const HEADING_WORDS = 4;
const INLINE_LINK = -5;
const CLEAR = 0.6;

function worthOf(lines: readonly PageLine[], line: PageLine, whole: PageLine | null): number {
  if (line.kind === "heading") return 0;
  if (hasPlaceholder(line)) return FORM_FIELD;
  if (line.prose >= 0.5) {
    const worth = (line === whole ? line.count : Math.min(line.count, MOST_WORDS)) * line.prose;
    return (
      worth * (isAlone(lines, line.index) ? ALONE : 1) * (line.stop || line.colon ? 1 : CUT) +
      (line.signedOff ? CLOSING : 0)
    );
  }
  if ((line.text.endsWith("(") || line.text.endsWith(")")) && FRAGMENT.test(line.text)) return -2;
  if (line.cue > CLEAR) return costOf(line);
  if (line.dated && !line.stop && !BULLET.test(line.text)) return DATED;
  if (line.colon && line.count >= 3) return 1;
  if (isListLike(line)) return -1;
  if (line.stop && line.count > 2) return line.count / 2;
  return line.count >= 7 ? HEADLINE : SHORT_LINE;
}

/** An article that a scraper left as one line: all other running text of the page has not half of its words. */
function wholeArticle(lines: readonly PageLine[]): PageLine | null {
  const long = lines.find(({ count, prose }) => count >= LEAST_IN_ARTICLE && prose >= 0.5);
  if (!long) return null;
  const all = lines.reduce((sum, { count, prose }) => sum + (prose >= 0.5 ? count : 0), 0);
  return all - long.count < OTHERS * long.count ? long : null;
}

const LEAST_IN_ARTICLE = 150;
const OTHERS = 0.5;

/** Broken off at a bracket, or the rest of one: a caption that a scraper cut into lines. */
const FRAGMENT = /^[^(]{0,80}\($|^[^(]{0,40}\)$|^[^()]{0,120}\($/;

/** The dearest of the kinds of label that it clearly is. */
function costOf({ cues, count }: PageLine): number {
  let cost = SHORT_LINE;
  for (const cue of cuesIn(cues)) {
    const own = LABELS[cue];
    if (own !== undefined && cues[cue]! > CLEAR) cost = cost === SHORT_LINE ? own : Math.min(cost, own);
  }
  return (cues.related ?? 0) > CLEAR && count > HEADING_WORDS ? INLINE_LINK : cost;
}

/** No running text within two lines on either side; labels are not counted. */
function isAlone(lines: readonly PageLine[], i: number): boolean {
  return !hasTextNear(lines, i, -1) && !hasTextNear(lines, i, 1);
}

const NEAR = 2;
const FAR = 8;

function hasTextNear(lines: readonly PageLine[], from: number, step: 1 | -1): boolean {
  let seen = 0;
  for (let k = 1; k <= FAR && seen < NEAR; k++) {
    const line = lines[from + k * step];
    if (!line) return false;
    if (line.prose >= 0.5) return true;
    if (line.cue <= CLEAR) seen++;
  }
  return false;
}
