import { hasSameWords } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachTitleLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { sharedWords } from "./measure.ts";

/** Kickers and sections have fewer words. */
const LEAST_WORDS = 5;

/** A standfirst without its full stop reads like a title; it stands right below one. */
export const belowHeadline: Rule = {
  name: "title/below-headline",
  says: "Right above this line stands one that is worded as titles are: this may be the standfirst.",
  example: [
    "Mill owners meet for the fourth time",
    "Spinners wait at the gate with lamps and songs until late at night",
    "By Jo March",
    "The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays.",
  ].join("\n"),
  find: eachTitleLine((line, page) => {
    const above = headlineAbove(page, line);
    if (above === null) return null;
    const isCertain =
      isPlainBelow(page, above, line) ||
      isQuoteBelow(above, line) ||
      above.count < LEAST_WORDS ||
      above.index < line.index - 1;
    return whole(line, "title", isCertain ? 1 : MAYBE);
  }),
};

/**
 * Where the line above has capitals as headlines have them and this one has not, or is a headline of a few words, or has buttons
 * below it, this one is the standfirst for certain.
 */
const MAYBE = 0.4;

/** So is somebody's word below what is said of it. */
const isQuoteBelow = (above: PageLine, { text }: PageLine): boolean =>
  QUOTED.test(text) && !QUOTED.test(above.text);

const QUOTED = /^["'\u2018\u201c\u201e\u00ab][^"\u201c\u201d\u00ab\u00bb]+["'\u2019\u201d\u201c\u00bb]$/u;

/** The line above is what the text speaks of, and below no other headline: menus have capitals, too. */
function isPlainBelow(page: Page, above: PageLine, line: PageLine): boolean {
  if (!hasCapitals(above, true) || !hasCapitals(line, false)) return false;
  return isOwn(page, above);
}

/** The text has its words, and above it stands no other headline. */
function isOwn(page: Page, line: PageLine): boolean {
  const before = page.lines[line.index - 1];
  const isListed = before !== undefined && before.count >= LEAST_WORDS && page.isTitleLike(before);
  return !isListed && sharedWords(page, line) >= SHARED;
}

const SHARED = 0.6;

/** Nearly all of a line's longer words, or hardly any, have capitals. */
function hasCapitals({ words }: PageLine, all: boolean): boolean {
  const longer = words.slice(1).filter(({ text }) => text.length > LONG);
  const share = longer.filter(({ capital }) => capital).length / longer.length;
  return longer.length >= LEAST_LONGER && (all ? share >= ALL : share <= FEW);
}

const LONG = 3;
const LEAST_LONGER = 3;
const ALL = 0.8;
const FEW = 0.4;

/** The headline below which the line stands; buttons may stand between them. Null: there is none. */
function headlineAbove(page: Page, line: PageLine): PageLine | null {
  const above = page.lines
    .slice(Math.max(0, line.index - OVER), line.index)
    .findLast((other) => !isButton(other));
  return above !== undefined &&
    !isPrintedAbove(page, line) &&
    isHeadline(page, above) &&
    page.isTitleLike(above) &&
    (above.index === line.index - 1 || isOwn(page, above)) &&
    !hasSameWords(above, line) &&
    !above.text.endsWith(line.text)
    ? above
    : null;
}

/** `Share`, `Listen to this article`, `3 min read`. */
const isButton = ({ cues, count }: PageLine): boolean =>
  count <= MOST_ON_BUTTON && Math.max(cues.share ?? 0, cues.comments ?? 0) > CLEAR;

/** So many lines up at the most. */
const OVER = 6;
const MOST_ON_BUTTON = 5;
const CLEAR = 0.6;

/** `Pumps, at last`: a short one is parted as kickers are not, and the text has its words. */
function isHeadline(page: Page, line: PageLine): boolean {
  const isShort = line.count < LEAST_WORDS;
  if (line.count < LEAST_OF_SHORT || (line.count === LEAST_OF_SHORT && !PARTED.test(line.text))) return false;
  return sharedWords(page, line) >= (isShort ? SHARED : ABOUT);
}

const LEAST_OF_SHORT = 3;
/** A list of sections has capitals behind its commas. */
const PARTED = /[:;?!\u2026]|,\s+\p{Ll}/u;

/** A headline says what its text says; an entry of a menu may be as long. */
const ABOUT = 0.25;

/** The headline itself was printed right above, too, and what stands between them is a label: `Topic: …`. */
const isPrintedAbove = ({ lines }: Page, line: PageLine): boolean =>
  lines.slice(Math.max(0, line.index - NEAR), line.index).some((other) => hasSameWords(other, line));

const NEAR = 4;
