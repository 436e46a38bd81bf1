import { isAnnounced } from "../page/announced.ts";
import { isLabelInTurn } from "../page/labels-in-turn.ts";
import { isMeasured } from "../page/measured.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isTakenUp } from "../page/taken-up.ts";
import { eachLine, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Headlines have that many words; subheadings seldom do. */
const LEAST_WORDS = 7;
/** Titles of other stories set every word with a capital, subheadings of the story seldom. */
const CAPITALS = 0.75;

/** Subheadings never have so many, all with capitals. */
const CLEARLY = 9;

/**
 * The headline of another story among the paragraphs: below a picture's description (two lines without a full stop
 * in a row), or long and every word with a capital.
 */
export const teaser: Rule = {
  name: "junk/teaser",
  says: "The headline of another story among the paragraphs, often below the description of its picture.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The harbour bridge in fog",
    "Harbour Bridge to Close for a Week as Repairs Begin",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  find: eachLine((line, page) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  if (!isWithin(page, line) || !isHeadline(line) || line.kind !== "line" || line.numbers > 0.3) return null;
  const before = page.lines[line.index - 1];
  const below =
    before !== undefined &&
    !line.gapBefore &&
    isLabel(before) &&
    before.index >= page.extent!.first &&
    !isLabelInTurn(page, before);
  const isSet = line.capitals >= CAPITALS && !line.colon;
  if (!below && !isShouted(line) && !isSet) return null;
  if (!below && isShouted(line) && line.count < LEAST_SHOUTED && areSubheadings(page, line)) return null;
  if (isTakenUp(page, line) || isAnnounced(page, line) || isMeasured(page, line)) return null;
  if (page.isMadeOfParts() || isRosterItem(line)) return null;
  if (below || isShouted(line)) return whole(line, "related-link");
  return whole(line, "related-link", line.capitals > 0.9 && line.count >= CLEARLY ? 1 : 0.7);
}

/** `Jo March, spinner, 6-3, Valley Mill (Harbour)`: who or what, and what is to be said of it. */
const isRosterItem = ({ text }: PageLine): boolean => text.split(",").length > COMMAS;

const COMMAS = 3;

const LEAST_SHOUTED = 12;

/** Agencies and papers of some countries set their subheadings in capitals: then several paragraphs stand under such. */
const areSubheadings = (page: Page, line: PageLine): boolean =>
  page.lines.some(
    (other) => other !== line && isWithin(page, other) && isShouted(other) && isBetween(page, other),
  );

function isBetween({ lines }: Page, { index, stop, count }: PageLine): boolean {
  const [above, below] = [lines[index - 1], lines[index + 1]];
  if (stop || count < LEAST_IN_SUBHEADING || !above || !below) return false;
  return above.stop && above.prose >= 0.5 && below.prose >= 0.5;
}

const LEAST_IN_SUBHEADING = 3;

/** `HARBOUR BRIDGE TO CLOSE FOR A WEEK`: links between paragraphs that only capitals tell from text. */
const isShouted = (line: PageLine): boolean => !/\p{Ll}/u.test(line.text) && /\p{Lu}/u.test(line.text);

const isHeadline = (line: PageLine): boolean =>
  line.count >= LEAST_WORDS &&
  line.count <= 30 &&
  line.prose < 0.5 &&
  !line.stop &&
  !line.colon &&
  line.cue < 0.5 &&
  !CLOCK.test(line.text);

/** `13.28: Harbour bridge open again` is an entry of this page. */
const CLOCK = /^\d{1,2}[.:]\d{2}\b/;

/** Neither text nor heading of a list. */
const isLabel = (line: PageLine): boolean => line.prose < 0.5 && !line.stop && !line.colon && line.count >= 3;
