import { isOneOf } from "./line-words.ts";
import { isWithin, type Page } from "./page.ts";
import type { PageLine } from "./page-line.ts";

/** So many words has a line that announces something; so many items may follow it. */
const LEAST_WORDS = 4;
const MOST_ITEMS = 15;
const CUE = 0.4;

/** Does a line of the article that ends in a colon stand above it, with nothing between that ends as a sentence does? */
export function isAnnounced(page: Page, line: PageLine): boolean {
  for (let at = line.index - 1; at >= line.index - MOST_ITEMS; at--) {
    const above = page.lines[at];
    if (!above || above.cue >= CUE) return false;
    if (above.colon && isOneOf(page.lexicon.language.press.captionLabels, above)) return false;
    if (above.colon) return (above.count >= LEAST_WORDS || isBelowText(page, above)) && isWithin(page, above);
    if (above.stop || above.dated) return false;
  }
  return false;
}

/** `Key points:` right below a paragraph: more than a label of the page. */
const isBelowText = ({ lines }: Page, { index, count }: PageLine): boolean => {
  const above = lines[index - 1];
  return count > 1 && above?.stop === true && above.prose >= 0.6;
};
