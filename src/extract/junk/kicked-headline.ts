import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { proposeIn, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 20;
const MOST_IN_KICKER = 8;
const LONGEST_TEASER = 60;
const OPENS = /^:\s?[\p{Lu}\p{N}"\u201e\u201c\u00ab\u00bb'\u2018]/u;

/** `Mill strike`, `:The owners meet again`: a kicker and its headline, with the colon between them that only ears get. */
export const kickedHeadline: Rule = {
  name: "junk/kicked-headline",
  says: "Among the paragraphs a line that opens with a colon: another story's headline, below it its teaser.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The harbour was empty all day, and those who had come to see the ships went home again before noon.",
    "Ferries",
    ":Nobody sails for a week",
    "All boats stay in the harbour until the wind drops, which may take longer than the company says.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  needs: { has: Has.COLON },
  find: (page) => proposeIn(boxesOf(page), page, (line) => whole(line, "related-link")),
};

function boxesOf(page: Page): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const line of page.lines) {
    if (!isHeadline(page, line)) continue;
    const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]];
    if (above && isKicker(above)) lines.push(above);
    lines.push(line);
    if (below && isTeaser(below)) lines.push(below);
  }
  return lines;
}

const isHeadline = (page: Page, line: PageLine): boolean =>
  (line.has & Has.COLON) !== 0 &&
  line.count <= MOST_WORDS &&
  !line.stop &&
  isWithin(page, line) &&
  line.index > page.bodyStart &&
  line.index !== page.title &&
  OPENS.test(line.text);

const isKicker = ({ count, stop, colon }: PageLine): boolean => count <= MOST_IN_KICKER && !stop && !colon;

const isTeaser = ({ count, stop }: PageLine): boolean => stop && count <= LONGEST_TEASER;
