import { isAnnounced } from "../page/announced.ts";
import { isLabelInTurn } from "../page/labels-in-turn.ts";
import { isListLike } from "../page/list-like.ts";
import { isMeasured } from "../page/measured.ts";
import { isCell, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const MOST_WORDS = 4;
/** Share of its longer words that the running text uses, too: a subheading's are, those of a label seldom. */
const OWN = 0.34;
const LONGER_WORD = 4;

/** `Harbour Week`, `Jo March`, `Start now`: a subheading stands between paragraphs, and the text takes up its words. */
export const strayLabel: Rule = {
  name: "junk/stray-label",
  says: "A word or a few with no paragraph beside them, or with words that the text does not use.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "Valley Week",
    "Start now",
    "Nobody was hurt, said the harbour master, who had watched the men from his window since the morning.",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
  ].join("\n"),
  find: (page) => {
    const stray = page.lines.filter((line) => isStray(page, line));
    const isNone = stray.length === 0 || isMadeOfThem(page, stray.length) || page.isMadeOfParts();
    return isNone ? NONE : stray.map(toJunk);
  },
};

const NONE: readonly Proposal[] = [];

const toJunk = (line: PageLine): Proposal => junk(line, "other");

/** Recipes, tables and lists that lost their marks have many such lines. */
const isMadeOfThem = (page: Page, count: number): boolean =>
  count > MOST_LABELS ||
  (count > FEW &&
    count > OF_PARAGRAPHS * page.lines.filter((line) => line.prose >= 0.5 && isWithin(page, line)).length);

const FEW = 2;
const MOST_LABELS = 8;
const OF_PARAGRAPHS = 0.4;

function isStray(page: Page, line: PageLine): boolean {
  if (line.count > MOST_WORDS || line.stop || line.colon || line.prose >= 0.5 || line.kind !== "line")
    return false;
  if (isCell(page, line)) return false;
  if (!isWithin(page, line) || line.index <= page.bodyStart || line.index === page.title) return false;
  const next = page.lines[line.index + 1];
  if (next !== undefined && isListLike(next)) return false; // it heads a list
  if (mayBeItem(line) && [-1, 1].some((step) => mayBeItem(page.lines[line.index + step]))) return false;
  const beside = [-1, 1].filter((step) => isText(pastPicture(page, line.index, step))).length;
  if (beside === 2 || (beside === 1 && ownShare(page, line) >= OWN)) return false;
  return (
    !isListLike(line) && !isAnnounced(page, line) && !isLabelInTurn(page, line) && !isMeasured(page, line)
  );
}

/** One of some items that lost their bullets: labels set their words with capitals, or are one word. */
const mayBeItem = (line: PageLine | undefined): boolean =>
  line !== undefined && !line.stop && line.count > 1 && line.count < LONGEST_ITEM && line.capitals < 0.5;

const LONGEST_ITEM = 12;

/** The next line up or down that is no picture: a subheading may stand below one. */
function pastPicture({ lines }: Page, from: number, step: number): PageLine | undefined {
  let at = from + step;
  for (let passed = 0; passed < MOST_OF_PICTURE && isOfPicture(lines, at, step); passed++) at += step;
  return lines[at];
}

const MOST_OF_PICTURE = 3;

/** A credit or a label of pictures; going up, the caption beside it, too. */
const isOfPicture = (lines: readonly PageLine[], at: number, step: number): boolean =>
  isPictures(lines[at]) ||
  (step < 0 && lines[at]?.stop === false && (isPictures(lines[at - 1]) || isPictures(lines[at + 1])));

const isPictures = (line: PageLine | undefined): boolean =>
  line !== undefined && line.count <= MOST_IN_CREDIT && (line.cues.photo ?? 0) > 0.5;

const MOST_IN_CREDIT = 8;

const isText = (line: PageLine | undefined): boolean =>
  line !== undefined && (line.prose >= 0.5 || line.stop);

function ownShare({ vocabulary }: Page, { words }: PageLine): number {
  const own = words.filter(({ text }) => text.length >= LONGER_WORD);
  return own.length === 0 ? 0 : own.filter(({ text }) => vocabulary.speaksOf(text)).length / own.length;
}
