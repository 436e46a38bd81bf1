import type { CueName } from "../../language/press-words.ts";
import type { PageLine } from "./page-line.ts";

/** First and last line of the article's text. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/**
 * Where on the page the article's text is: the stretch of lines with the greatest sum, where running text counts its
 * words, and labels, links and headlines cost (maximum subsequence segmentation: J. Pasternack and D. Roth,
 * "Extracting article text from the web", WWW 2009). A box of links inside the text is bridged when the text
 * after it is worth more. Null: no running text at all.
 */
export function findExtent(lines: readonly PageLine[]): Extent | null {
  const values = lines.map((line, i) => worthOf(line, isAlone(lines, i)));
  let best: Extent | null = null;
  let bestSum = 0;
  let first = 0;
  let sum = 0;
  values.forEach((value, i) => {
    if (sum <= 0) {
      first = i;
      sum = 0;
    }
    sum += value;
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, last: i };
    }
  });
  return best && widen(lines, best);
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
/** What closes an article: the agency behind its last sentence. */
const CLOSING = 10;

/** What labels cost: little where they often stand among paragraphs, much where an article has ended before them. */
const LABELS: Readonly<Partial<Record<CueName, number>>> = {
  advertisement: -2,
  photo: -3,
  newsletter: -5,
  share: -6,
  paywall: -6,
  cookies: -9,
  navigation: -8,
  disclaimer: -9,
  footer: -10,
  related: -13,
  comments: -28,
};
const CLEAR = 0.6;

export function worthOf(line: PageLine, alone: boolean): number {
  if (line.prose >= 0.5) {
    const worth = Math.min(line.count, MOST_WORDS) * line.prose;
    return worth * (alone ? ALONE : 1) * (line.stop || line.colon ? 1 : CUT) + (line.signedOff ? CLOSING : 0);
  }
  if (line.cue > CLEAR) return costOf(line);
  if (line.dated && !line.stop && !BULLET.test(line.text)) return DATED;
  if (line.colon && line.count >= 3) return 1;
  if (isListLike(line)) return -1;
  if (line.stop && line.count > 2) return line.count / 2;
  return line.count >= 7 ? HEADLINE : SHORT_LINE;
}

/** The dearest of the kinds of label that it clearly is. */
function costOf({ cues }: PageLine): number {
  let cost = SHORT_LINE;
  for (const [cue, strength] of Object.entries(cues)) {
    const own = LABELS[cue as CueName];
    if (own !== undefined && strength > CLEAR) cost = cost === SHORT_LINE ? own : Math.min(cost, own);
  }
  return cost;
}

/** No running text within two lines on either side; labels are not counted. */
export function isAlone(lines: readonly PageLine[], i: number): boolean {
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

/** An item with a bullet or number, a row of figures, or a label with its value: `Bore: 10 mm`. */
export function isListLike(line: PageLine): boolean {
  if (line.kind === "list-item" || line.kind === "table") return true;
  if (line.cue > 0.4 || line.count > 60) return false;
  if (BULLET.test(line.text)) return true;
  if (line.count > 40 || line.prose >= 0.5) return false;
  return (line.numbers >= 0.25 && line.count >= 2) || LABEL_AND_VALUE.test(line.text);
}

const BULLET = /^\s*(?:[\u2022\u25cf\u25aa\u25e6\u2023\u00b7*\u2013-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/;
const LABEL_AND_VALUE = /^[^:]{2,50}:\s+\S/;

/** Short sentences and lists right behind the stretch belong to it, with the line that announces a list. */
function widen(lines: readonly PageLine[], extent: Extent): Extent {
  const first = overGaps(lines, extent.first, -1);
  let end = overGaps(lines, extent.last, 1);
  for (let next = nextAfter(lines, end); next > end; next = nextAfter(lines, end)) end = next;
  return { first, last: end };
}

/** A paragraph one or two lines off belongs to the text, unless what stands between them ends articles. */
function overGaps(lines: readonly PageLine[], edge: number, step: 1 | -1): number {
  let at = edge;
  for (let k = 1; k <= MOST_PASSED + 1; k++) {
    const line = lines[at + k * step];
    if (!line) break;
    if (isParagraph(line)) {
      at += k * step;
      k = 0;
    } else if (line.dated || line.count > MOST_BETWEEN || ENDINGS.some((cue) => (line.cues[cue] ?? 0) > 0.4))
      break;
  }
  return at;
}

const MOST_BETWEEN = 14;
const ENDINGS: readonly CueName[] = [
  "comments",
  "footer",
  "related",
  "disclaimer",
  "newsletter",
  "cookies",
  "paywall",
];

const isParagraph = (line: PageLine): boolean =>
  line.prose >= 0.6 && line.stop && line.count >= 8 && line.cue < 0.3;

/** The next line that belongs to the text; labels and counters between it and a list are passed over. */
function nextAfter(lines: readonly PageLine[], end: number): number {
  const next = lines[end + 1];
  if (!next) return end;
  if (belongsAfter(lines, next)) return end + 1;
  for (let at = end + 1; at <= end + MOST_PASSED && isPassed(lines[at]); at++) {
    if (opensList(lines, at + 1)) return at + 1;
  }
  return end;
}

const MOST_PASSED = 2;
const isPassed = (line: PageLine | undefined): boolean =>
  line !== undefined && (line.count <= 2 || (line.cues.advertisement ?? line.cues.photo ?? 0) > CLEAR);

function belongsAfter(lines: readonly PageLine[], line: PageLine): boolean {
  if (line.cue > 0.4) return false;
  if (MARKED.has(line.kind)) return true;
  if (line.dated) return false;
  if (line.stop && line.count > 1 && line.prose > 0.3) return true;
  const before = lines[line.index - 1]!;
  if (isListLike(line) && line.count >= 2)
    return isListLike(before) || before.colon || opensList(lines, before.index);
  return opensList(lines, line.index);
}

/** What an author of Markdown marked so is no label of a page. */
const MARKED: ReadonlySet<PageLine["kind"]> = new Set(["table", "quotation", "code"]);

/** A short line, and two items of a list below it. */
function opensList(lines: readonly PageLine[], at: number): boolean {
  const [line, one, two] = lines.slice(at, at + 3);
  if (!line || line.cue > 0.4 || line.count > 12) return false;
  const items = [one, two].every((item) => item !== undefined && isListLike(item) && item.count >= 2);
  return items && (line.colon || !line.stop);
}
