import { hasSameWords } from "./line-words.ts";
import { isWithin, type Page } from "./page.ts";
import type { PageLine } from "./page-line.ts";

/** So often the labels stand, so long are they, and so far apart. */
const ENOUGH = 3;
const MOST_WORDS = 5;
const REACH = 10;
const CUE = 0.4;
const LONGEST_ITEM = 25;

/**
 * Labels that take turns: `Pros`, some lines, `Cons`, some lines, and so with each thing that an article goes through. What a
 * page sets between paragraphs again and again stands alone.
 */
export function isLabelInTurn(page: Page, line: PageLine): boolean {
  const times = timesOf(page, line);
  if (times === 0 || !isWithin(page, line) || !isAboveItem(page, line)) return false;
  return hasPartner(page, line, times, 1) || hasPartner(page, line, times, -1);
}

/** How often a label stands on the page; 0: it is none. */
function timesOf({ repeatOf }: Page, line: PageLine): number {
  const times = repeatOf(line)?.apart ?? 0;
  return times >= ENOUGH && line.count <= MOST_WORDS && line.cue < CUE && !line.stop ? times : 0;
}

/** Below it stands something short that stands there once. */
function isAboveItem(page: Page, { index }: PageLine): boolean {
  const next = page.lines[index + 1];
  return next !== undefined && next.count <= LONGEST_ITEM && (page.repeatOf(next)?.apart ?? 0) < ENOUGH;
}

/** The next line that stands as often has other words and an item of its own, and lines that stand once are between the two. */
function hasPartner(page: Page, line: PageLine, times: number, step: 1 | -1): boolean {
  for (let k = 1; k <= REACH; k++) {
    const other = page.lines[line.index + k * step];
    if (!other) return false;
    if ((page.repeatOf(other)?.apart ?? 0) < ENOUGH) continue;
    const isPartner = Math.abs(timesOf(page, other) - times) <= 1 && isAboveItem(page, other);
    return k > 1 && isPartner && !hasSameWords(other, line);
  }
  return false;
}
