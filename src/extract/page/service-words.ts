import { Has } from "./has.ts";
import type { PageLine } from "./page-line.ts";
import { List } from "./word-lists.ts";

/** One such word stands in many an honest sentence. */
const LEAST = 2;

/**
 * Share of a line's own words (no small words, no figures) that speak of the page and its reader: `account`, `inbox`,
 * `unlock`. 0 where it has fewer than two, or quotes somebody.
 */
export function serviceShare(line: PageLine): number {
  if ((line.anyOf & List.SERVICE) === 0 || (line.has & Has.QUOTE) !== 0) return 0;
  let own = 0;
  let service = 0;
  for (const lists of line.lists) {
    if (lists & List.SERVICE) service++;
    else if (lists & (List.NUMBER | List.SMALL)) continue;
    own++;
  }
  return service >= LEAST ? service / own : 0;
}
