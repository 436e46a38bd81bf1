import { summaryLabels } from "../../language/everywhere.ts";
import { isOneOf } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk, NONE } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const LEAST_SENTENCES = 2;
const MOST_SENTENCES = 6;
const MOST_WORDS = 45;
/** `Show more`, below the last of them. */
const MOST_IN_BUTTON = 6;
/** So many paragraphs of the stretch may stand above it: a standfirst. */
const MOST_ABOVE = 1;

/** `In short`, and what the article tells in some sentences, up to a button or a longer paragraph: it stands above the text and is none of it. */
export const summaryBox: Rule = {
  name: "junk/summary-box",
  says: "Above the text stand some sentences under a label that says they are its summary, and a button or a longer paragraph below them.",
  example: [
    "Mill owners meet for the fourth time",
    "In short",
    "The owners of the mill have met for the fourth time.",
    "Nobody expects that they will agree before the holidays.",
    "Show more",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  find: (page) => {
    if (!page.extent) return NONE;
    const from = Math.max(0, page.extent.first - FAR_ABOVE);
    const label = page.lines.slice(from, page.extent.first + FAR_BELOW).find((line) => isLabel(page, line));
    return label === undefined ? NONE : boxBelow(page, label);
  },
};

const FAR_ABOVE = 6;
const FAR_BELOW = 8;

const isLabel = (page: Page, line: PageLine): boolean =>
  !line.stop && isOneOf(summaryLabels, line) && paragraphsAbove(page, line) <= MOST_ABOVE;

const paragraphsAbove = ({ lines, extent }: Page, { index }: PageLine): number =>
  lines.slice(extent!.first, index).filter(isSentence).length;

const isSentence = ({ prose, stop }: PageLine): boolean => stop && prose >= 0.3;

function boxBelow({ lines, extent }: Page, label: PageLine): readonly Proposal[] {
  const first = label.index + 1;
  let [at, words] = [first, 0];
  for (; at <= extent!.last && isSentence(lines[at]!) && lines[at]!.count <= MOST_WORDS; at++) {
    const own = lines[at]!.count;
    if (at - first >= LEAST_SENTENCES && own > MUCH_LONGER * (words / (at - first))) break;
    words += own;
  }
  const sentences = at - first;
  const below = lines[at];
  if (sentences < LEAST_SENTENCES || sentences > MOST_SENTENCES || below === undefined) return NONE;
  const isButton = !below.stop && !below.colon && below.count <= MOST_IN_BUTTON;
  if (at >= extent!.last || !(isButton || sentences >= WITHOUT_BUTTON)) return NONE;
  return lines.slice(label.index, isButton ? at + 1 : at).map((line) => junk(line, "other"));
}

/** Than the sentences above it: the first paragraph of the text. */
const MUCH_LONGER = 1.7;
const WITHOUT_BUTTON = 3;
