import { saysAge } from "./ages.ts";
import { isLabelInTurn } from "./labels-in-turn.ts";
import type { Page } from "./page.ts";
import type { PageLine } from "./page-line.ts";

/** So clearly it speaks the words of junk, or so often it stands there. */
const CLEAR = 0.8;
const REFRAIN = 3;
const MOST_WORDS = 6;

/**
 * A short label that says by itself that it is none of the text: `Advertisement`, the section that stands above each headline,
 * the age of a story.
 */
export function isLabelOfPage(page: Page, line: PageLine): boolean {
  if (line.count > MOST_WORDS || line.stop || line.kind !== "line") return false;
  if (line.cue >= CLEAR) return !isLabelInTurn(page, line);
  if ((page.repeatOf(line)?.apart ?? 0) >= REFRAIN) return !isLabelInTurn(page, line);
  return saysAge(line, page.timesOf);
}
