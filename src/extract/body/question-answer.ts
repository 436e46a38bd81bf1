import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Questions and answers, marked as such. */
export const questionAnswer: Rule = {
  name: "body/question-answer",
  says: "A question or an answer of an interview, marked with its letter.",
  example:
    "Q: Is this worse than last year?\n\nA: No. But the curve has the same shape, and we watch it closely.",
  find: eachLine((line, page) => (isMarked(page, line) ? whole(line, "body") : null)),
};

const isMarked = (page: Page, { words, text }: PageLine): boolean =>
  words.length > 1 &&
  words[0]!.start === 0 &&
  page.lexicon.language.press.interview.includes(words[0]!.text) &&
  /^\s?[.:]\s+\S/.test(text.slice(words[0]!.end, words[0]!.end + 8));
