import type { CueName } from "../../language/press-words.ts";
import { withoutBeyond } from "./beyond-links.ts";
import type { CellTable } from "./cell-tables.ts";
import { withoutClosing } from "./closing.ts";
import { speaksAny } from "./cue-strength.ts";
import { withoutFoot } from "./foot.ts";
import { isListLike } from "./list-like.ts";
import { withoutNote } from "./note-on-author.ts";
import { opensWithText } from "./opens-with-text.ts";
import { ENDINGS, isParagraph, overBoxes, overContents, overOpening } from "./over-boxes.ts";
import type { PageLine } from "./page-line.ts";
import type { Repeat } from "./repeats.ts";
import { worths } from "./worth.ts";

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
export function findExtent(
  lines: readonly PageLine[],
  tables: readonly CellTable[],
  repeatOf: (line: PageLine) => Repeat | null,
): Extent | null {
  let best: Extent | null = null;
  let bestSum = 0;
  let first = 0;
  let sum = 0;
  worths(lines, tables, repeatOf).forEach((value, i) => {
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
  if (best === null) return null;
  const closed = withoutClosing(lines, withoutBeyond(lines, widen(lines, best)));
  return withoutFoot(lines, withoutNote(lines, { ...closed, last: overBoxes(lines, closed) }));
}

/** Short sentences and lists right behind the stretch belong to it, with the line that announces a list. */
function widen(lines: readonly PageLine[], extent: Extent): Extent {
  const above = overGaps(lines, extent.first, -1);
  const opening = overOpening(lines, { ...extent, first: above });
  const first =
    above <= MOST_PASSED && opensWithText(lines) ? 0 : overContents(lines, { ...extent, first: opening });
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
    } else if (isEnd(line, step)) break;
  }
  return at;
}

const MOST_BETWEEN = 14;
/** Before the first paragraph, or between it and the second, less of what ends articles stands. */
const BEGINNINGS: readonly CueName[] = ["comments", "footer", "cookies"];

const isEnd = (line: PageLine, step: 1 | -1): boolean =>
  line.dated || line.count > MOST_BETWEEN || speaksAny(line.cues, step === 1 ? ENDINGS : BEGINNINGS, 0.4);

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
  line !== undefined && (line.count <= 2 || (line.cues.advertisement ?? line.cues.photo ?? 0) > 0.6);

function belongsAfter(lines: readonly PageLine[], line: PageLine): boolean {
  if (line.cue > 0.4) return false;
  if (MARKED.has(line.kind)) return true;
  if (line.dated) return false;
  if (line.stop && line.count > 1 && (line.prose > 0.3 || isFactAmongSuch(lines, line))) return true;
  if (TO_COME.test(line.text) && line.count > 1 && line.count < 7) return true;
  const before = lines[line.index - 1]!;
  const goesOn = isListLike(before) || before.colon || opensList(lines, before.index);
  return (isListLike(line) && line.count >= 2 && goesOn) || opensList(lines, line.index);
}

/** `Referee: A. Tarn.`, `Booked: Lark, Wren.`: particulars below a report, each with its full stop. */
const isFactAmongSuch = (lines: readonly PageLine[], { index }: PageLine): boolean =>
  FACT.test(lines[index]!.text) && [-1, 1].some((step) => FACT.test(lines[index + step]?.text ?? ""));

const FACT = /^\p{Lu}\p{L}*(?: \p{L}+){0,3}(?: \([^)]{1,12}\))?: \S.{0,300}\.$/u;

/** `More details later\u2026`: how a report ends that will be gone on with. */
const TO_COME = /^\p{Lu}.*(?:\u2026|\.{3})$/u;

/** What an author of Markdown marked so is no label of a page. */
const MARKED: ReadonlySet<PageLine["kind"]> = new Set(["table", "quotation", "code"]);

/** A short line, and two items of a list below it. */
function opensList(lines: readonly PageLine[], at: number): boolean {
  const [line, one, two] = lines.slice(at, at + 3);
  if (!line || line.cue > 0.4 || line.count > 12) return false;
  const items = [one, two].every((item) => item !== undefined && isListLike(item) && item.count >= 2);
  return items && (line.colon || !line.stop);
}
