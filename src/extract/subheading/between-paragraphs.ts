import { isPersonsName } from "../names/people.ts";
import { BULLET } from "../page/list-like.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isTakenUp } from "../page/taken-up.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Subheadings seldom have more words; headlines of other stories seldom have fewer than this and two. */
const MOST_WORDS = 9;
const NEVER_WORDS = 16;
/** What says so clearly what else it is, is no subheading. */
const LABEL = 0.7;
/** A name by itself heads a box about that person more often than a part of the text. */
const NAME = 0.5;

/** A short line without a full stop, and the text goes on below it. */
export const betweenParagraphs: Rule = {
  name: "subheading/between-paragraphs",
  says: "A short line without a full stop between paragraphs of the article.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "",
    "Bins and buses",
    "",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
  ].join("\n"),
  find: eachLine((line, page) =>
    isSubheading(page, line)
      ? whole(line, "subheading", isPersonsName(line.text, page.lexicon) ? NAME : lengthShare(page, line))
      : null,
  ),
};

function isSubheading(page: Page, line: PageLine): boolean {
  if (line.kind === "heading" || !isWithin(page, line) || line.index === page.extent!.first) return false;
  if (line.count < 1 || line.count > NEVER_WORDS || line.prose >= 0.5) return false;
  if (/[.,;]["'\u2019\u201d]*$/.test(line.text) || !/^[\p{Lu}\p{Lo}\p{N}"'\u2018\u201c(]/u.test(line.text))
    return false;
  if (line.numbers > 0.5 || line.cue >= LABEL) return false;
  return textFollows(page, line);
}

/** The next line is text, or a label between them and then text. */
function textFollows(page: Page, line: PageLine): boolean {
  const next = page.lines.slice(line.index + 1, line.index + 3);
  return isText(next[0]) || (isText(next[1]) && (next[0]!.cue > 0.6 || next[0]!.count < MOST_WORDS));
}

const isText = (line: PageLine | undefined): boolean =>
  line !== undefined && (line.prose >= 0.4 || (BULLET.test(line.text) && line.cue < 0.5));

const lengthShare = (page: Page, line: PageLine): number =>
  line.count <= MOST_WORDS || line.text.endsWith("?") || isTakenUp(page, line)
    ? 1
    : 1 - (line.count - MOST_WORDS) / (NEVER_WORDS - MOST_WORDS + 1);
