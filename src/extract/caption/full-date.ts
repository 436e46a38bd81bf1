import { findInDateLine } from "../../timex/find-in-date-line.ts";
import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LEAST_WORDS = 9;
const MOST_WORDS = 60;
const YEAR = /\b(?:19|20)\d\d\b/;
const SENTENCE_INSIDE = /[^.\s\p{Lu}][.!?]["'\u2019\u201d]?\s+\p{Lu}/u;

/** News seldom gives a day its year, pictures do: `Dockers wait at the gate on May 7, 2025, as the strike begins` */
export const fullDate: Rule = {
  name: "caption/full-date",
  says: "One sentence without a full stop among the paragraphs gives a day with its year, as captions do.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Dockers wait at the gate of the northern harbour on May 7, 2025, as the strike begins",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  needs: { has: Has.DIGIT },
  find: eachLine((line, page) => (isCaption(page, line) ? whole(line, "caption") : null)),
};

function isCaption(page: Page, line: PageLine): boolean {
  if (line.stop || line.colon || line.kind !== "line" || !isWithin(page, line) || line.index === page.title)
    return false;
  if ((line.has & Has.DIGIT) === 0 || (line.lists[0]! & List.DATE_LABEL) !== 0) return false; // `Published: \u2026`
  if (line.count < LEAST_WORDS || line.count > MOST_WORDS || !YEAR.test(line.text)) return false;
  if (SENTENCE_INSIDE.test(line.text)) return false;
  return findInDateLine(line.text, page.language.language).some(({ value }) =>
    /^\d{4}-\d\d-\d\d/.test(value ?? ""),
  );
}
