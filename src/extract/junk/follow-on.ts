import { networks } from "../../language/everywhere.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LEAST_WORDS = 3;
const MOST_WORDS = 10;

/** `Follow the Harbour Clarion on WhatsApp`: called upon to go where the house is, too. */
export const followOn: Rule = {
  name: "junk/follow-on",
  says: "Among the paragraphs a short line that calls on its readers, and ends with the name of a network.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Follow Harbour Clarion on WhatsApp",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  needs: { lists: List.CALL },
  find: eachLine((line, page) => (callsAway(page, line) ? junk(line, "share") : null)),
};

const callsAway = (page: Page, line: PageLine): boolean =>
  line.count >= LEAST_WORDS &&
  line.count <= MOST_WORDS &&
  !line.stop &&
  line.kind === "line" &&
  ((line.lists[0] ?? 0) & List.CALL) !== 0 &&
  networks.has(line.words.at(-1)?.text ?? "") &&
  isWithin(page, line) &&
  line.index !== page.title;
