import { Has } from "../page/has.ts";
import { phrasesIn } from "../page/line-words.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const LEAST_WORDS = 6;
const MOST_WORDS = 90;
/** So many of the last lines of the text may be such a note. */
const LAST = 4;
/** So soon the job is told. */
const JOB_WITHIN = 14;

/** `Jo is a reporter who covers mills.` behind the text that never speaks of a Jo, and what is told of her then. */
export const noteByFirstName: Rule = {
  name: "byline/note-by-first-name",
  says: "The last lines tell what somebody works as who is called by one name, and of whom the text does not speak.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "Jo is a freelance reporter who covers mills and harbours for us and for others.",
    "Having read history at Leeds, she came to the paper in the year of the great strike.",
  ].join("\n"),
  needs: { lists: List.BYLINE },
  find,
};

function* find(page: Page): Iterable<Proposal> {
  if (!page.extent) return;
  const { last } = page.extent;
  let isOpen = false;
  for (let at = Math.max(page.bodyStart + 1, last - LAST + 1); at <= last; at++) {
    const line = page.lines[at]!;
    isOpen = isOpen ? isMoreOfIt(line) : isNote(page, line);
    if (isOpen) yield whole(line, "byline");
  }
}

function isNote(page: Page, line: PageLine): boolean {
  if ((line.anyOf & List.JOB) === 0 || !isMoreOfIt(line)) return false;
  const isToldOfJob = phrasesIn(line, page.lexicon.byline, List.BYLINE, NAME_AND_VERB).some(
    ({ tag, from }) => tag === "noteOnJob" && from === 1,
  );
  return (
    isToldOfJob &&
    line.lists.slice(2, JOB_WITHIN).some((lists) => (lists & List.JOB) !== 0) &&
    !isSpokenOf(page, line)
  );
}

/** `Jo is a`. */
const NAME_AND_VERB = 4;

const isMoreOfIt = ({ prose, count, has, cue }: PageLine): boolean =>
  prose >= 0.4 && count >= LEAST_WORDS && count <= MOST_WORDS && cue < 0.5 && (has & Has.QUOTE) === 0;

/** What the text calls by that name above, be it the mill or a man, is no author of it. */
function isSpokenOf(page: Page, line: PageLine): boolean {
  const [first] = line.words;
  if (!first?.capital || (line.lists[0]! & List.SMALL) !== 0) return true;
  return page.lines
    .slice(0, line.index)
    .some(
      (above) =>
        isWithin(page, above) && above.prose >= 0.5 && above.words.some(({ text }) => text === first.text),
    );
}
