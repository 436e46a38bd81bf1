import { asksForMoney, goesOnAsking, isOwnVoice } from "../page/asks.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** So far apart the lines of one box stand, and so many may follow that say what one may give. */
const REACH = 4;
const MOST_SUMS = 12;
const MOST_IN_SUM = 8;
const MOST_IN_HEADING = 6;
const SUM = /(?:^|\s)[$\u00a3\u20ac]\s?\d[\d.,]*(?:\s|$)|\d\s?\u20ac(?:\s|$)/;
/** Words of giving tell more than those that speak of the page: the article itself may speak of `us` as often. */
const USUAL = 0.3;
/** Rows of sums look like a list of the article. */
const OF_SUM = 2;

/** `We have a small favour to ask \u2026`, its heading, and the sums below it: a box in which a page asks for money, line by line. */
export const plea: Rule = {
  name: "junk/plea",
  says: "A box in which the page asks its readers for money: why it does, and what one may give.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "While you are here",
    "We have a small favour to ask of you: if you value our journalism and can afford it, please support our newsroom with a gift.",
    "Every little bit helps $5",
    "A friend for life $500",
  ].join("\n"),
  needs: { lists: List.VOICE },
  find,
};

function* find(page: Page): Iterable<Proposal> {
  const asking = page.lines.filter((line) => asksForMoney(page, line));
  if (asking.length === 0 || isOwnVoice(page, USUAL)) return;
  let last: PageLine | null = null;
  for (const line of asking) {
    yield junk(line, "paywall");
    if (last && line.index - last.index <= REACH) yield* between(page, last, line);
    else yield* headingOf(page, line);
    last = line;
    yield* goingOn(page, line);
  }
}

/** What stands between two such lines, but for paragraphs. */
function* between({ lines }: Page, from: PageLine, to: PageLine): Iterable<Proposal> {
  for (const line of lines.slice(from.index + 1, to.index))
    if (line.prose < 0.6 || (line.anyOf & List.VOICE) !== 0) yield junk(line, "paywall");
}

/** A short line above the first one. */
function* headingOf(page: Page, { index }: PageLine): Iterable<Proposal> {
  const above = page.lines[index - 1];
  if (!above || !isWithin(page, above) || above.index === page.title) return;
  if (above.count <= MOST_IN_HEADING && above.prose < 0.5) yield junk(above, "paywall");
}

/** More of the same, and `Keep the lights on $100`: row by row, with buttons between them. */
function* goingOn(page: Page, { index }: PageLine): Iterable<Proposal> {
  for (const line of page.lines.slice(index + 1, index + 1 + MOST_SUMS)) {
    const isSum = line.count <= MOST_IN_SUM && !line.stop && SUM.test(line.text);
    if (isSum && isWithin(page, line)) yield junk(line, "paywall", OF_SUM);
    else if (goesOnAsking(page, line)) {
      if (isWithin(page, line)) yield junk(line, "paywall");
    } else if (line.prose >= 0.5) return;
  }
}
