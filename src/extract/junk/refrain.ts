import type { JunkKind } from "../../records/passage.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
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
    const times = countApart(page);
    const title = page.title === null ? null : page.lines[page.title]!.key;
    return eachLine(page, (line) => {
      const isRefrain = line.cue < KNOWN && line.count <= MOST_WORDS && (times.get(line.key) ?? 0) >= ENOUGH;
      if (!isRefrain || line.kind !== "line" || line.key === title || isSpeech(line) || page.isSigned(line))
        return null;
      return junk(line, kindOf(line));
    });
  },
};

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

/** How often each line stands on the page, where the line above is another. */
function countApart({ lines }: Page): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { index, key } of lines) {
    if (key && lines[index - 1]?.key !== key) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** What somebody says again and again, and the verses of a song, are text. */
const isSpeech = ({ has }: PageLine): boolean => (has & Has.QUOTE) !== 0;
