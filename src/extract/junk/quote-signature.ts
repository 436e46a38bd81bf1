import { once } from "../../again/once.ts";
import { countOf } from "../page/foot-amounts.ts";
import { meanLength } from "../page/mean-length.ts";
import { isCell, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { junk, proposeEach } from "../propose.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 14;
const LONGEST_QUOTE = 60;
/** What opens or ends a quotation, in any language. */
const QUOTED = /^["\u201c\u201e\u00ab\u00bb]|["\u201c\u201d\u00bb\u00ab]$/;

/** `Jo March, head of the mill` below what she said: a quotation that is set large, and whose it is. */
export const quoteSignature: Rule = {
  name: "junk/quote-signature",
  says: "Between two paragraphs stands somebody's name, perhaps with the office, below a short quotation.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The harbour was empty all day, and those who had come to see the ships went home again before noon.",
    "\u201cWe are still waiting for an answer from the men.\u201d",
    "Jo March, head of the mill",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer, said Jo March.",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
  ].join("\n"),
  find: (page) => {
    const usual = once(() => meanLength(page));
    return proposeEach(page, (line) => (isSignature(page, line, usual) ? junk(line, "other") : null));
  },
};

/** `usual`: how long the page's paragraphs are, in characters. */
function isSignature(page: Page, line: PageLine, usual: () => number): boolean {
  if (line.count < 2 || line.count > MOST_WORDS || line.stop || line.colon || line.kind !== "line")
    return false;
  if (!isWithin(page, line) || line.index <= page.bodyStart + 1 || line.capitals < LEAST_CAPITALS)
    return false;
  const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]];
  if (!above || !below || above.count > LONGEST_QUOTE || below.prose < 0.5) return false;
  if (isShouted(line) && countOf(line, List.SMALL) > 0) return false; // a subheading in capitals
  if (isCell(page, line)) return false;
  if (QUOTED.test(above.text.trim())) return isPerson(page, line);
  return above.stop && isInOffice(page, line) && above.text.length <= SET_LARGE * usual();
}

/** Of a paragraph: a quotation without its signs is so short. */
const SET_LARGE = 0.6;

/** `Jo March, head of the mill`. */
function isInOffice(page: Page, line: PageLine): boolean {
  const { people, rest } = page.namesOf(line);
  return people.length === 1 && /^\s*,\s*\S/.test(rest) && line.text.startsWith(people[0]!.name);
}

const isShouted = ({ text }: PageLine): boolean => !/\p{Ll}/u.test(text);

const LEAST_CAPITALS = 0.2;

/** A name, and nothing behind it, or the office behind a comma. */
function isPerson(page: Page, line: PageLine): boolean {
  const { people, rest } = page.namesOf(line);
  return people.length === 1 && /^\s*(?:,.*|\(.*\)|)$/.test(rest);
}
