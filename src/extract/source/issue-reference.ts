import { foldToWords } from "../../text/fold.ts";
import { issueReference } from "../names/issue-reference.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { proposeEach, whole, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** So far from the edges of the text may stand what is counted among it. */
const AT_EDGE = 2;

/** `Harbour Clarion, Volume XIII, Issue 137, 4 May 1951, Page 5`: so libraries cite what they have scanned. */
export const issueReferenceRule: Rule = {
  name: "source/issue-reference",
  says: "A line cites the paper, with the day of its issue and the page.",
  example:
    "MILL OWNERS MEET\n\nThe owners met again on Tuesday, and nobody expects that they will agree.\n\nTarn Valley Mercury, Volume XIII, Issue 137, 4 May 1951, Page 5",
  find: (page) => {
    const proposals = proposeEach(page, (line) => (isPlaced(page, line) ? propose(page, line) : null));
    return isOneIssue(proposals) ? [...proposals, ...citedTitles(page, proposals)] : [];
  },
};

function propose(page: Page, line: PageLine): Proposal | null {
  const reference = issueReference(page, line);
  if (!reference) return null;
  const { name, start } = reference;
  const span = wordsAt(page, line, start, start + name.length);
  return { ...whole(line, "date-line"), names: [{ field: "outlet", value: name, span, basis: "stated" }] };
}

/** `MILL STRIKE ENDS. Harbour Clarion, Volume XIII, \u2026`: what is cited, where a line above the text prints it. */
function citedTitles(page: Page, references: readonly Proposal[]): readonly Proposal[] {
  const { text } = page.clipping;
  const before = references.map(({ span, names }) => text.slice(span.start, names![0]!.span!.start));
  const cited = new Set(before.map(foldToWords).filter((title) => title.includes(" ")));
  if (cited.size === 0) return [];
  const line = page.titleLines.find(({ text }) => cited.has(foldToWords(text)));
  return line ? [whole(line, "title")] : [];
}

/** Above or below the text, or its first or last lines. */
const isPlaced = (page: Page, line: PageLine): boolean =>
  !isWithin(page, line) ||
  line.index < page.extent!.first + AT_EDGE ||
  line.index > page.extent!.last - AT_EDGE;

/** Several papers are what somebody has read, who wrote of them. */
const isOneIssue = (proposals: readonly Proposal[]): boolean =>
  new Set(proposals.map(({ names }) => names![0]!.value)).size === 1;
