import { saysAge } from "../page/ages.ts";
import { Has } from "../page/has.ts";
import { isMeasured } from "../page/measured.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk, proposeEach, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const LEAST_WORDS = 5;
const MOST_WORDS = 25;
/** So far below the head of the text a headline with its day is no longer that of the page. */
const BELOW_HEAD = 1;
/** Of a chronicle or a report minute by minute more lines open with a clock time. */
const MOST_CLOCKS = 2;
const CLOCK = /^\d{1,2}:\d{2}\s+(?=[\p{Lu}"'\u2018\u201c])/u;
/** A day in figures, perhaps with its clock time, and nothing else: readable in any language. */
const STAMP =
  /^(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}),?(?:\s\d{1,2}[:.]\d{2})?$/;
const RUNNING_TIME = /\(\d{1,2}:\d{2}\)$/;

/** `Ferry stops for a week`, and below it `14 hours ago`; `2:34 Ferry stops for a week`, which is a film's running time. */
export const timedHeadline: Rule = {
  name: "junk/timed-headline",
  says: "A headline among the paragraphs with the age of its story below it, or the running time of its film beside it.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "Harbour bridge is closed for a week (2:22)",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
  ].join("\n"),
  needs: { has: Has.DIGIT },
  find: (page) => {
    const clocks = page.lines.filter((line) => isWithin(page, line) && CLOCK.test(line.text)).length;
    return proposeEach(page, (line) => {
      const above = page.lines[line.index - 1];
      if (above && STAMP.test(line.text.trim()) && isHeadline(page, above)) return junk(line, "related");
      if (!isHeadline(page, line)) return null;
      const isTimed =
        isAged(page, line) ||
        RUNNING_TIME.test(line.text) ||
        (clocks <= MOST_CLOCKS && CLOCK.test(line.text));
      return isTimed ? link(line) : null;
    });
  },
};

const link = (line: PageLine): Proposal => whole(line, "related-link");

const isHeadline = (page: Page, line: PageLine): boolean =>
  line.count >= LEAST_WORDS &&
  line.count <= MOST_WORDS &&
  !line.stop &&
  !line.colon &&
  line.kind === "line" &&
  line.index !== page.title &&
  isWithin(page, line) &&
  line.index > page.bodyStart + BELOW_HEAD;

/** Below it stands how old it is, or its day, and nothing else. */
function isAged(page: Page, line: PageLine): boolean {
  const below = page.lines[line.index + 1];
  if (!below || below.stop || (below.has & Has.DIGIT) === 0 || line.numbers > 0.3 || isMeasured(page, line))
    return false;
  return (
    STAMP.test(below.text.trim()) ||
    saysAge(below, page.timesOf) ||
    (below.dated && page.readDates(below)?.others.length === 0)
  );
}
