import { foldName } from "../../text/fold.ts";
import { findPeople } from "../names/people.ts";
import { afterWords } from "../page/by-words.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk, whole, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const MOST_WORDS = 10;
/** The label and whoever posted the copy stand close together. */
const REACH = 8;

/**
 * Below a copied text stand a link to where it was taken from and the name of whoever posted it: not the author, and
 * not the paper that published it first.
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
    const label = page.lines.find((line) => isSourceLabel(page, line));
    if (label) {
      yield junk(label, "navigation");
      yield* posters(page, label);
    } else yield* authors(page);
  },
};

function isSourceLabel(page: Page, line: PageLine): boolean {
  if (line.count > 4 || (page.extent && line.index < page.extent.first)) return false;
  return page.lexicon.language.press.source.sourceLabels.includes(line.key);
}

/** With a link to the source beside it, even a poster with a person's name is no author. */
function* posters(page: Page, label: PageLine): Iterable<Proposal> {
  for (const line of page.lines.slice(Math.max(0, label.index - REACH), label.index + 1 + REACH)) {
    const from = posterFrom(page, line);
    if (from !== null) yield* propose(page, line, from);
  }
}

/** Without one, a poster with a person's name is the author. */
function* authors(page: Page): Iterable<Proposal> {
  for (const line of page.lines) {
    const from = isWithin(page, line) ? null : posterFrom(page, line);
    if (from === null) continue;
    const people = findPeople(line.text.slice(from), page.lexicon);
    if (people.length === 0) continue;
    const names = people.map(({ name, start, end }) => ({
      field: "author" as const,
      value: name,
      span: wordsAt(page, line, from + start, from + end),
      basis: "stated" as const,
    }));
    yield { ...whole(line, "byline"), names };
  }
}

/** Where the name begins in `Author: …`; null: no such line. */
function posterFrom(page: Page, line: PageLine): number | null {
  if (line.count > MOST_WORDS || line.stop) return null;
  const from = afterWords(line, page.lexicon, ["poster"]);
  return from !== null && from < line.text.length && page.lexicon.byline.has(line.words[0]!.text)
    ? from
    : null;
}

function* propose(page: Page, line: PageLine, from: number): Iterable<Proposal> {
  const value = line.text.slice(from).trim();
  const span = wordsAt(page, line, from, from + value.length);
  yield { ...whole(line, "source"), names: [{ field: "republisher", value, span, basis: "stated" }] };
  const above = page.lines[line.index - 1];
  if (above && foldName(above.text) === foldName(value)) yield junk(above, "footer");
}
