import { once } from "../../again/once.ts";
import { isLabelInTurn } from "../page/labels-in-turn.ts";
import { hasSameWords, keyOf } from "../page/line-words.ts";
import { isCell, isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk, proposeEach } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** A label that stands several times on one page belongs to the page. Refrains of an article are sentences. */
export const repeatedLine: Rule = {
  name: "junk/repeated-line",
  says: "The same words stand more than once on the page, as labels do.",
  example: "Harbour Extra\n\nThe owners met again on Tuesday.\n\nHarbour Extra",
  find: (page) => {
    const copies = once(() => copiesOn(page));
    return proposeEach(page, (line) => propose(page, line, copies));
  },
};

function propose(page: Page, line: PageLine, copies: () => Copies): Proposal | null {
  const times = page.repeatOf(line)?.times ?? 0;
  if (times < 2 || line.prose >= 0.5 || line.count > 8) return null;
  if (isHead(page, line) && page.isSigned(line)) return null; // beside the picture, and again above the text
  if (isLabelInTurn(page, line) || isCell(page, line)) return null;
  return junk(line, "other", isAlsoOutside(page, line, copies) ? OUTSIDE : Math.min(1, times / 3));
}

/** Lines that stand on the page more than once, by their words: outside of the text, a few of them, and whether any stands in it. */
type Copies = ReadonlyMap<string, { readonly outside: PageLine[]; isWithin: boolean }>;

function copiesOn(page: Page): Copies {
  const copies = new Map<string, { readonly outside: PageLine[]; isWithin: boolean }>();
  for (const line of page.lines) {
    if (page.repeatOf(line) === null) continue;
    const key = keyOf(line);
    const own = copies.get(key) ?? { outside: [], isWithin: false };
    copies.set(key, own);
    if (isWithin(page, line)) own.isWithin = true;
    else if (own.outside.length < MOST_OUTSIDE) own.outside.push(line);
  }
  return copies;
}

/** What stands there more often is looked at no more. */
const MOST_OUTSIDE = 8;

/** In its menu, its margin or its foot, too; a table of contents has several of the text one below the other. */
const isAlsoOutside = (page: Page, line: PageLine, copies: () => Copies): boolean =>
  isWithin(page, line) &&
  copies()
    .get(keyOf(line))!
    .outside.some((other) => !isOfContents(page, other, line, copies()));

/** Its neighbour stands in the text as well, and elsewhere; a box that stands twice has the same neighbours. */
const isOfContents = ({ lines }: Page, { index }: PageLine, inside: PageLine, copies: Copies): boolean =>
  [index - 1, index + 1].some((at) => {
    const beside = lines[at];
    if (beside === undefined || !copies.get(keyOf(beside))?.isWithin) return false;
    return ![inside.index - 1, inside.index + 1].some(
      (near) => lines[near] && hasSameWords(lines[near], beside),
    );
  });

const OUTSIDE = 2;
