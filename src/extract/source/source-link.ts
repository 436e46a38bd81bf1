import { foldName } from "../../text/fold.ts";
import { afterWords } from "../page/by-words.ts";
import { isOneOf } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { junk, whole, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const MOST_WORDS = 10;
/** The label and whoever posted the copy stand close together. */
const REACH = 8;

/**
 * Below a copied text stand a link to where it was taken from and the name of whoever posted it: not the author (even with a
 * person's name), and not the paper that published it first.
 *
 *   Source link
 *   Daily Gatherer
 *   Author: Daily Gatherer
 */
export const sourceLink: Rule = {
  name: "source/source-link",
  says: "Below a link to the source stands the name of whoever posted the copy.",
  example: "The owners met again on Tuesday, as was expected.\n\nSource link\n\nAuthor: Daily Gatherer",
  find: function* (page) {
    const label = findSourceLabel(page);
    if (!label) return;
    yield junk(label, "navigation");
    for (const line of page.lines.slice(Math.max(0, label.index - REACH), label.index + 1 + REACH)) {
      const from = posterFrom(page, line);
      if (from !== null) yield* propose(page, line, from);
    }
  },
};

/** The link to the source below the text, if the page has one. */
export const findSourceLabel = (page: Page): PageLine | undefined =>
  page.lines.find((line) => isSourceLabel(page, line));

function isSourceLabel(page: Page, line: PageLine): boolean {
  if (line.count > 4 || (page.extent && line.index < page.extent.first)) return false;
  return isOneOf(page.lexicon.language.press.source.sourceLabels, line);
}

/** Where the name begins in `Author: …`; null: no such line. */
export function posterFrom(page: Page, line: PageLine): number | null {
  const opens = ((line.lists[0] ?? 0) & List.BYLINE) !== 0;
  if (line.count > MOST_WORDS || line.stop || !opens) return null;
  const from = afterWords(line, page.lexicon, ["poster"]);
  return from !== null && from < line.text.length ? from : null;
}

function* propose(page: Page, line: PageLine, from: number): Iterable<Proposal> {
  const value = line.text.slice(from).trim();
  const span = wordsAt(page, line, from, from + value.length);
  yield { ...whole(line, "source"), names: [{ field: "republisher", value, span, basis: "stated" }] };
  const above = page.lines[line.index - 1];
  if (above && foldName(above.text) === foldName(value)) yield junk(above, "footer");
}
