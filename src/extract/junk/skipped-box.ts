import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { NONE, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const MOST_IN_LABEL = 6;
const LEAST_LETTERS = 4;
/** What stands beside the name of the box: `Skip \u2026 and continue reading`, `End of \u2026`. */
const MOST_BESIDE = 6;
const MOST_LINES = 16;
/** A box has headlines and at most a sentence on itself. */
const LONGEST = 40;

/**
 * Boxes that readers may pass over say their name three times: where they may be skipped, as a heading, and where they end.
 * No word of any language is asked for.
 */
export const skippedBox: Rule = {
  name: "junk/skipped-box",
  says: "A box among the paragraphs whose name stands above it, over it and, as its end, below it.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
    "Skip Harbour Week and read on",
    "Harbour Week",
    "Ferry stops for a week",
    "Harbour bridge is closed until May",
    "End of Harbour Week",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
  ].join("\n"),
  find: (page) => {
    let proposals: Proposal[] | null = null;
    for (const line of page.lines) {
      const last = lastOfBox(page, line);
      if (last === null) continue;
      proposals ??= [];
      for (let at = line.index - 1; at <= last; at++) proposals.push(whole(page.lines[at]!, "related-link"));
    }
    return proposals ?? NONE;
  },
};

/** Last line of the box that the line heads; null: it heads none. */
function lastOfBox(page: Page, line: PageLine): number | null {
  const above = page.lines[line.index - 1];
  if (above === undefined || !isLabel(line) || !isWithin(page, line)) return null;
  if (page.isSigned(above)) return null; // `By Jo March`, `Jo March`
  const name = line.text.toLowerCase();
  if (!saysMore(above, name, line.count)) return null;
  const end = Math.min(page.lines.length, line.index + MOST_LINES);
  for (let at = line.index + 2; at < end; at++) {
    const next = page.lines[at]!;
    if (saysMore(next, name, line.count)) return at;
    if (next.count > LONGEST) return null;
  }
  return null;
}

const isLabel = ({ text, count, stop, kind }: PageLine): boolean =>
  count <= MOST_IN_LABEL && !stop && kind === "line" && text.length >= LEAST_LETTERS;

/** The name and some words beside it, and nothing else. */
const saysMore = (line: PageLine, name: string, count: number): boolean =>
  line.count > count &&
  line.count <= count + MOST_BESIDE &&
  !line.stop &&
  line.text.toLowerCase().includes(name);
