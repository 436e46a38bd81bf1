import { isNumber } from "../../text/words.ts";
import type { Page } from "./page.ts";
import type { PageLine } from "./page-line.ts";

const QUOTED = /["\u201c\u201d\u00ab\u201e]/;
/** One such word stands in many an honest sentence. */
const LEAST = 2;

/**
 * Share of a line's own words (no small words, no figures) that speak of the page and its reader: `account`, `inbox`,
 * `unlock`. 0 where it has fewer than two, or quotes somebody.
 */
export function serviceShare(page: Page, line: PageLine): number {
  if (QUOTED.test(line.text)) return 0;
  let [own, service] = [0, 0];
  for (const word of line.words) {
    if (page.lexicon.service.has(word.text)) service++;
    else if (isNumber(word) || page.lexicon.functionWords.has(word.text)) continue;
    own++;
  }
  return service >= LEAST ? service / own : 0;
}
