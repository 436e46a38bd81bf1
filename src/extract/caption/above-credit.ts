import { Has } from "../page/has.ts";
import { meanLength } from "../page/mean-length.ts";
import { isCell, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { proposeIn, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isCreditLine } from "./credit-line.ts";

const LEAST_WORDS = 2;
/** Of lines so short above a credit nine of ten were captions on some 200 pages, of longer ones half. */
const LONGEST = 120;
/** Where all paragraphs are short, one above a picture looks like its caption. */
const OF_PARAGRAPHS = 0.7;
/** Where so many sentences stand above credits, those that quote, or stand apart from the credit, are captions, too. */
const SEVERAL = 3;
/** So many short lines without a stop, each above a picture, head the parts of a list. */
const HEADINGS = 4;
const OTHER_SENTENCE = /[.!?\u2026]["'\u2019\u201d\u00bb]?\s+["'\u201c\u201e\u00ab]?\p{Lu}/u;

/** `The owners arrive at the mill.` above `© Jo March/Wire`: a caption may be a sentence like others. */
export const aboveCredit: Rule = {
  name: "caption/above-credit",
  says: "A short sentence among the paragraphs, and right below it stands who took or sells a picture, and nothing else.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The harbour was empty all day, and those who had come to see the ships went home again before noon.",
    "The owners arrive at the mill.",
    "\u00a9 Jo March/Valley Wire",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
  ].join("\n"),
  find: (page) => {
    const longest = Math.min(LONGEST, OF_PARAGRAPHS * meanLength(page));
    const placed = page.lines.filter(
      (line) => line.text.length <= (line.stop ? longest : LONGEST) && isCaption(page, line),
    );
    const isList = placed.filter(({ stop }) => !stop).length >= HEADINGS;
    const sentences = placed.filter(({ stop }) => stop).length;
    return proposeIn(placed, page, (line) => {
      if (line.stop ? sentences < SEVERAL && mayBeText(line) : isList) return null;
      return whole(line, "caption");
    });
  },
};

function isCaption(page: Page, line: PageLine): boolean {
  if (line.count < LEAST_WORDS || line.kind !== "line" || line.colon) return false;
  if (line.index === page.title || line.cue > 0.4 || line.text.endsWith("?")) return false;
  const credit = page.lines[line.index + 1];
  if (credit === undefined || !isWithin(page, line) || line.index <= page.bodyStart) return false;
  if (credit.index >= page.extent!.last) return false; // whose the page is stands below the text
  if (!isCreditLine(page, credit) || hasCaption(credit) || isLabel(page.lines[credit.index + 1]))
    return false;
  return !OTHER_SENTENCE.test(line.text) && !isCell(page, line);
}

/** News quotes whole sentences, captions hardly ever do; the picture to which a credit belongs may have no caption. */
const mayBeText = ({ has, gapAfter }: PageLine): boolean => (has & Has.QUOTE) !== 0 || gapAfter;

/** `FILE PHOTO: A view of the mill, May 11, 2017. AP/Jo March`: it has a caption of its own. */
const hasCaption = ({ text }: PageLine): boolean => BEHIND_SENTENCE.test(text);

const BEHIND_SENTENCE = /[\p{Ll}\d]{2}[.!?]\s+\p{Lu}/u;

/** `Image source, Wire` above `Image caption,`: there the caption stands below them. */
const isLabel = (line: PageLine | undefined): boolean =>
  line !== undefined && line.count <= MOST_IN_LABEL && !line.stop && (line.cues.photo ?? 0) > 0.6;
const MOST_IN_LABEL = 4;
