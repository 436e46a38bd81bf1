import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { proposeEach, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Standfirsts and teasers are shorter, or share fewer words with the text. */
const LEAST_WORDS = 40;
const LEAST_SHARE = 0.5;
/** Words times their share. */
const ENOUGH = 33;
/** Between it and the text a box may stand: particulars, contents, links. */
const REACH = 45;
/** Shorter words are in every text. */
const OWN_WORD = 4;

/** The opening of an article above a box so long that the stretch of its text begins below it. */
export const apart: Rule = {
  name: "body/apart",
  says: "A long paragraph above the rest of the text that speaks of the same things.",
  example: [
    "The owners of the mill met the spinners again on Tuesday, for the fourth time since the strike began in May, and nobody expects that they will agree on wages before the holidays, when most of the mill is shut and the spinners go home to their villages.",
    ...[
      "Contents",
      "Wages",
      "Hours",
      "Harbour",
      "Valley",
      "Schools",
      "Letters",
      "Chess",
      "Gardens",
      "Weather",
    ],
    "The spinners asked for wages that keep up with rents, and the owners of the mill have offered half of that.",
    "Nobody expects that the strike will end before the holidays, for the owners met with villages in the north as well.",
    "Most of the spinners will vote on the offer on Tuesday, and they will hold that the mill is shut until they agree.",
  ].join("\n"),
  find: (page) =>
    page.extent && page.extent.first > 0
      ? proposeEach(page, (line) => (isOpening(page, line) ? whole(line, "body") : null))
      : [],
};

function isOpening(page: Page, line: PageLine): boolean {
  const { first } = page.extent!;
  if (line.index >= first || line.index < first - REACH || isWithin(page, line)) return false;
  if (line.count < LEAST_WORDS || line.prose < 0.6 || line.cue >= 0.3) return false;
  if (page.lines.slice(line.index + 1, first).some(endsIt)) return false;
  const own = line.words.filter(({ text }) => text.length >= OWN_WORD);
  const shared = own.filter(({ text }) => page.vocabulary.speaksOf(text)).length / Math.max(1, own.length);
  return shared >= LEAST_SHARE && shared * line.count >= ENOUGH;
}

/** Dates stand above articles: below one another has begun. */
const endsIt = (line: PageLine): boolean =>
  line.dated || (line.cues.comments ?? 0) > 0.6 || (line.cues.footer ?? 0) > 0.6;
