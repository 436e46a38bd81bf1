import { isKickered } from "../junk/headlines.ts";
import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** A label and its value: `Part number: 4711`. */
const LABEL_AND_VALUE = /^[^:]{2,60}:\s+\S/;

/** Rows of the same make inside the article: results, scores, particulars. One alone is no list. */
export const facts: Rule = {
  name: "body/facts",
  says: "One of several rows inside the article that give a label and its value, or figures.",
  example: [
    "The team won for the fourth time in a row on Saturday, and the coach was as surprised as everybody else.",
    "Rovers: 14 points",
    "Wanderers: 12 points",
    "United: 9 points",
    "They meet again on Monday, when the injured captain is expected to be back with the others.",
  ].join("\n"),
  find: eachLine((line, page) => (isFact(page, line) ? fact(line) : null)),
};

const fact = (line: PageLine): Proposal => ({ ...whole(line, "body"), block: "list-item" });

function isFact(page: Page, line: PageLine): boolean {
  if (!isWithin(page, line) || !looksSo(line)) return false;
  return [-1, 1].some((step) => {
    const next = page.lines[line.index + step];
    return next !== undefined && looksSo(next);
  });
}

function looksSo(line: PageLine): boolean {
  if (line.count > 30 || line.cue > 0.4 || line.kind !== "line") return false;
  if (isKickered(line) || line.dated) return false; // `Published: May 4, 2021 at 10:03 a.m.`
  return (
    ((line.has & Has.COLON) !== 0 && LABEL_AND_VALUE.test(line.text)) ||
    (line.numbers >= 0.2 && line.count >= 3 && !line.stop)
  );
}
