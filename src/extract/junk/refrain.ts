import type { JunkKind } from "../../records/passage.ts";
import { afterWords } from "../page/by-words.ts";
import { Has } from "../page/has.ts";
import { isLabelInTurn } from "../page/labels-in-turn.ts";
import { hasSameWords } from "../page/line-words.ts";
import { isCell } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk, proposeEach } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Twice may be a paragraph that a scraper took two times; three times, with other lines between, is the page's. */
const ENOUGH = 3;
const MOST_WORDS = 45;
/** What says so clearly what it is, needs no other witness. */
const KNOWN = 0.8;

/** `This advertisement has not loaded yet.` below every third paragraph: whole sentences are furniture as well. */
export const refrain: Rule = {
  name: "junk/refrain",
  says: "The same words stand three times or more on the page, with other lines between them.",
  example: [
    "Mill owners meet for the fourth time",
    "The story goes on further down",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The story goes on further down",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "The story goes on further down",
  ].join("\n"),
  find: (page) => {
    const title = page.title === null ? null : page.lines[page.title]!;
    return proposeEach(page, (line) => {
      if ((page.repeatOf(line)?.apart ?? 0) < ENOUGH) return null; // most lines
      if (line.cue >= KNOWN || line.count > MOST_WORDS || line.kind !== "line") return null;
      if ((title && hasSameWords(line, title)) || isSpeech(line) || page.isSigned(line)) return null;
      if (title && isBelow(line, title) && afterWords(line, page.lexicon, ["by"]) !== null) return null;
      if (isLabelInTurn(page, line) || isCell(page, line)) return null;
      return junk(line, kindOf(line));
    });
  },
};

/** Whoever signs below the title may have signed other stories on the page, too. */
const isBelow = ({ index }: PageLine, title: PageLine): boolean =>
  index > title.index && index <= title.index + NEAR;

const NEAR = 3;

/** What its words say, if anything. */
function kindOf({ cues }: PageLine): JunkKind {
  let best: JunkKind = "other";
  let most = 0.4;
  for (const kind of KINDS) {
    const strength = cues[kind] ?? 0;
    if (strength > most) [best, most] = [kind, strength];
  }
  return best;
}

const KINDS = [
  "advertisement",
  "comments",
  "newsletter",
  "paywall",
  "cookies",
  "related",
  "share",
  "disclaimer",
  "footer",
  "navigation",
] as const;

/** What somebody says again and again, and the verses of a song, are text. */
const isSpeech = ({ has }: PageLine): boolean => (has & Has.QUOTE) !== 0;
