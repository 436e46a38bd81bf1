import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LEAST_WORDS = 4;
const MOST_WORDS = 25;
/** All of it in square brackets. Nothing in them ends as a sentence does: what editors note, and what somebody says in a play, does. */
const BRACKETED = /^\[\p{Lu}[^[\]!?]*[^[\].!?\s]\]$/u;
const SENTENCE_END = /\p{Ll}\.\s/u;

/** `[Harbour bridge to close for a week]` */
export const bracketLink: Rule = {
  name: "junk/bracket-link",
  says: "Between paragraphs the headline of another story, in square brackets.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "[Harbour bridge to close for a week as repairs begin]",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  needs: { has: Has.SQUARE },
  find: eachLine((line, page) => (isLink(page, line) ? whole(line, "related-link") : null)),
};

const isLink = (page: Page, line: PageLine): boolean =>
  (line.has & Has.SQUARE) !== 0 &&
  line.count >= LEAST_WORDS &&
  line.count <= MOST_WORDS &&
  line.kind === "line" &&
  line.cue < 0.5 &&
  isWithin(page, line) &&
  line.index > page.bodyStart &&
  BRACKETED.test(line.text) &&
  !SENTENCE_END.test(line.text);
