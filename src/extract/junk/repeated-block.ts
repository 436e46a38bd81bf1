import { hasSameWords } from "../page/line-words.ts";
import { isCell, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk, NONE } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const LEAST_LINES = 3;
const MOST_LINES = 12;
const MOST_WORDS = 14;
/** How far one may stand below the other: on a page of several parts, some paragraphs. */
const FARTHEST = 200;
/** So clearly one of its lines says what it is. */
const CLEAR = 0.4;

/** `Harbour Week 2021`, `Early tickets`, `Save up to a third`, `Book now`, and the same four once more: no text says that twice. */
export const repeatedBlock: Rule = {
  name: "junk/repeated-block",
  says: "Three or more short lines that stand on the page in the same order twice, one of which belongs to a box.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Harbour Week",
    "Early tickets for all nine days",
    "Advertisement",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
    "Harbour Week",
    "Early tickets for all nine days",
    "Advertisement",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  find: (page) => {
    const repeated = page.lines.filter((line) => mayBelong(page, line));
    if (repeated.length < LEAST_LINES * 2 || page.isMadeOfParts()) return NONE;
    const inBlocks = new Set<PageLine>();
    for (const line of repeated) for (const other of blockFrom(page, line)) inBlocks.add(other);
    return [...inBlocks].filter((line) => isWithin(page, line)).map(toJunk);
  },
};

const toJunk = (line: PageLine): Proposal => junk(line, "other");

const mayBelong = (page: Page, line: PageLine): boolean =>
  (page.repeatOf(line)?.times ?? 0) >= 2 &&
  !line.stop &&
  line.count <= MOST_WORDS &&
  line.kind === "line" &&
  line.index !== page.title &&
  !isCell(page, line);

/** The lines of both blocks, where one begins with the line and the other where its words stand next; none: no block does. */
function blockFrom(page: Page, line: PageLine): readonly PageLine[] {
  const { lines } = page;
  if (!saysSo(lines, line.index)) return [];
  const at = nextOf(lines, line);
  const length = at === null ? 0 : sameFrom(page, line.index, at);
  if (at === null || length < LEAST_LINES) return [];
  const block = lines.slice(line.index, line.index + length);
  return block.some(({ cue }) => cue > CLEAR) ? [...block, ...lines.slice(at, at + length)] : [];
}

/** Few lines do: asked first, for all headlines of a long list may stand there twice. */
function saysSo(lines: readonly PageLine[], from: number): boolean {
  const end = Math.min(lines.length, from + MOST_LINES);
  for (let at = from; at < end; at++) if (lines[at]!.cue > CLEAR) return true;
  return false;
}

function nextOf(lines: readonly PageLine[], line: PageLine): number | null {
  const end = Math.min(lines.length, line.index + FARTHEST);
  for (let at = line.index + LEAST_LINES; at < end; at++) if (hasSameWords(lines[at]!, line)) return at;
  return null;
}

/** How many lines from the two places on are the same. */
function sameFrom(page: Page, one: number, other: number): number {
  const { lines } = page;
  const most = Math.min(MOST_LINES, other - one, lines.length - other);
  let length = 0;
  while (
    length < most &&
    hasSameWords(lines[one + length]!, lines[other + length]!) &&
    mayBelong(page, lines[one + length]!)
  )
    length++;
  return length;
}
