import { isOwnVoice, voiceIn } from "../page/asks.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { serviceShare } from "../page/service-words.ts";
import { List } from "../page/word-lists.ts";
import { junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const LEAST_WORDS = 6;
/** Longer ones may explain a service, as reviews do. */
const MOST_WORDS = 50;
/** So many words of `we` and `you`, and such a share of words about the page. */
const LEAST_VOICE = 2;
const LEAST_SERVICE = 0.12;

/** `Your gift helps us to keep this site free`: news speaks neither of itself nor to its readers, whoever asks for help does. */
export const appeal: Rule = {
  name: "junk/appeal",
  says: "The page speaks of itself to its reader, who should give, join or listen; the article itself does not speak so.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "Whatever you give helps us to keep our journalism free for all who read this website, and you can donate in a minute.",
  ].join("\n"),
  needs: { lists: List.SERVICE },
  find: (page) => {
    const appeals = page.lines.filter((line) => isAppeal(page, line));
    return appeals.length === 0 || isOwnVoice(page)
      ? NONE
      : appeals.map((line) => junk(line, kindOf(line), shareOf(page, line)));
  },
};

const NONE: readonly Proposal[] = [];

function isAppeal(page: Page, line: PageLine): boolean {
  if ((line.anyOf & List.VOICE) === 0 || (line.anyOf & List.SERVICE) === 0) return false;
  if (line.count < LEAST_WORDS || line.count > MOST_WORDS || line.kind !== "line") return false;
  return isWithin(page, line) && voiceIn(line) >= LEAST_VOICE && serviceShare(line) >= LEAST_SERVICE;
}

/** Guides and interviews speak so among their paragraphs; who asks for something stands at the end, or beside what asks, too. */
function shareOf({ lines, extent }: Page, { index }: PageLine): number {
  const isBesideJunk = [-1, 1].some((step) => (lines[index + step]?.cue ?? 0) > CLEAR);
  return isBesideJunk || index > extent!.last - LAST ? 1 : AMONG_TEXT;
}

const CLEAR = 0.6;
const LAST = 3;
const AMONG_TEXT = 0.7;

const kindOf = ({ cues }: PageLine) => ((cues.newsletter ?? 0) > 0 ? "newsletter" : "paywall");
