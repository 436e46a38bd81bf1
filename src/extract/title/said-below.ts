import { stemOf } from "../../text/stem.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachTitleLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { sharedWith } from "./measure.ts";

/** One or two lines with a kicker stand between them. */
const NEAR = 3;
const LEAST_WORDS = 4;
const MOST_OF_KICKER = 7;
const LEAST_SHARED = 0.4;

/** The last step of the way to a page says in other words what its title says; a kicker stands between them. */
export const saidBelow: Rule = {
  name: "title/said-below",
  says: "A line below, with a short one between them, says much the same: that is the title, and this the way to it.",
  example: [
    "Courts: mill owners meet once more",
    "Strike in the valley",
    "Mill owners meet for the fourth time",
    "By Jo March",
    "The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays.",
  ].join("\n"),
  find: eachTitleLine((line, page) => (isSaidBelow(page, line) ? whole(line, "title") : null)),
};

function isSaidBelow(page: Page, line: PageLine): boolean {
  if (line.count < LEAST_WORDS) return false;
  for (let step = 2; step <= NEAR; step += 1) {
    const kicker = page.lines[line.index + step - 1];
    if (!kicker || kicker.count > MOST_OF_KICKER || kicker.stop || page.isSigned(kicker)) return false;
    const other = page.lines[line.index + step];
    if (other && other.count >= LEAST_WORDS && page.isTitleLike(other) && sharesWords(line, other))
      return true;
  }
  return false;
}

function sharesWords(line: PageLine, other: PageLine): boolean {
  const stems = new Set(other.words.map(({ text }) => stemOf(text)));
  const { own, shared } = sharedWith(line, (word) => stems.has(stemOf(word)));
  return own > 1 && shared / own >= LEAST_SHARED;
}
