import { isPersonsName } from "../names/people.ts";
import { afterWords } from "../page/by-words.ts";
import { isAnswered, isHeadlineQuestion } from "../page/headline-question.ts";
import { isLabelOfPage } from "../page/label-of-page.ts";
import { isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Longer boxes end at the article's next paragraph anyway. */
const MOST_LINKS = 12;

/**
 * Below `Related articles` stand headlines of other stories, up to the next paragraph or the next blank line after them. In
 * the stretch of the text labels may part them, and a writer's name may stand below each.
 */
export const linkBox: Rule = {
  name: "junk/link-box",
  says: "A headline below the heading of a box with other stories.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners met again on Tuesday, and nobody expects that they will agree.\n\nRelated articles\nHarbour bridge to close for a week\nA slow return to the valley",
  needs: { cues: ["related"] },
  find,
};

function* find(page: Page): Iterable<Proposal> {
  for (const heading of page.lines) {
    if ((heading.cues.related ?? 0) < 0.8 || heading.count > MOST_IN_HEADING) continue;
    yield* linksBelow(page, heading);
  }
}

const MOST_IN_HEADING = 6;

function* linksBelow(page: Page, heading: PageLine): Iterable<Proposal> {
  let isOpen = false; // a link stands right above
  for (let i = heading.index + 1; i <= heading.index + MOST_LINKS; i++) {
    const line = page.lines[i];
    if (!line || line.index === page.title || isOwnDate(page, line)) return;
    if (!isOpen && isSignature(page, line)) return;
    const isOwn: boolean =
      isLink(line) || isQuestion(page, line, !isOpen) || (isOpen && isWriter(page, line));
    if (isOwn) yield whole(line, "related-link", line.stop ? OF_QUESTION : 1);
    else if (!isWithin(page, line) || !isLabelOfPage(page, line)) return;
    if (isOwn && line.gapAfter && !heading.gapAfter) return;
    isOpen = isOwn;
  }
}

/** Between the title and the text a day alone dates the article, whatever stands above it. */
const isOwnDate = (page: Page, line: PageLine): boolean =>
  line.dated && line.count <= MOST_IN_DATE && page.title !== null && isHead(page, line);

const MOST_IN_DATE = 4;

const isLink = (line: PageLine): boolean =>
  line.prose < 0.5 && !line.stop && line.count >= 3 && line.cue < 0.5;

/** `Who is the new harbour master?`: at the head of the box, or with no text below it that answers. */
const isQuestion = (page: Page, line: PageLine, isFirst: boolean): boolean =>
  isWithin(page, line) && isHeadlineQuestion(line) && (isFirst || !isAnswered(page, line));

/** `By Jo March`, `Jo March, Amy March`: with no headline above it, it is this article's; what stood before was a button. */
function isSignature(page: Page, line: PageLine): boolean {
  if (line.count > MOST_IN_SIGNATURE || line.stop) return false;
  if (afterWords(line, page.lexicon, ["by"]) !== null) return true;
  const { people, rest } = page.peopleOf(line);
  if (people.length === 0) return false;
  const behind = rest.replace(/^[\s,]+|\s+$/g, "");
  return behind === "" ? people.length > 1 : isPersonsName(behind, page.lexicon);
}

const MOST_IN_SIGNATURE = 16;

/** Below the headline stands who wrote that story. */
function isWriter(page: Page, line: PageLine): boolean {
  if (!isWithin(page, line) || line.count > MOST_IN_NAME || line.stop) return false;
  const { people, rest } = page.peopleOf(line);
  return people.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

const MOST_IN_NAME = 4;
/** A question reads like text: it takes more to outweigh. */
const OF_QUESTION = 1.2;
