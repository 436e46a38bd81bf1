import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import { whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** The rest of the bracket stands in one of the next lines. */
const REACH = 3;

/**
 * A caption that some scrapers break where the page changes its type:
 *
 *   The harbour at dawn (
 *   Image:
 *   Wire)
 */
export const openBracket: Rule = {
  name: "caption/open-bracket",
  says: "The line ends in an open bracket, and the credit of a picture follows in the next one.",
  example: "The harbour at dawn (\nImage:\nWire)",
  needs: { has: Has.ROUND },
  find,
};

function* find(page: Page): Iterable<Proposal> {
  for (const line of page.lines) {
    const next = page.lines[line.index + 1];
    if (!line.text.trimEnd().endsWith("(") || !next || next.count > 8) continue;
    if (!page.lexicon.language.press.photoLabels.includes(next.words[0]?.text ?? "")) continue;
    yield whole(line, "caption");
    const rest = page.lines.slice(line.index + 1, line.index + 1 + REACH);
    const end = rest.findIndex(({ text }) => text.includes(")"));
    for (const credit of rest.slice(0, end + 1)) yield whole(credit, "credit");
  }
}
