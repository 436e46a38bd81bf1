import { foldToWords } from "../../text/fold.ts";
import { beginAlike } from "../caption/twice.ts";
import { hasSameWords } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isPaper, mastheadIn } from "../source/masthead.ts";
import { endsAsSentence } from "./ends-as-sentence.ts";
import { sharedWords } from "./measure.ts";
import { isAboveSignature, isLabelled } from "./no-title.ts";

const MOST_WORDS = 32;

/** Is it worded as titles are: no sentence, no label, no name, no date? */
export function isTitleLike(page: Page, line: PageLine): boolean {
  if (line.kind === "heading") return line.count >= 1;
  if (line.kind !== "line" && line.kind !== "paragraph") return false;
  if (line.count < 2 || line.count > MOST_WORDS || !OPENING.test(line.text)) return false;
  const isFileName = /^[\p{Script=Latin}\p{N}\p{P}]+$/u.test(line.text); // `HARBOUR-BRIDGE-FOG`: a picture's name
  if (isFileName && !SPACELESS.test(line.text)) return false;
  return isWorded(page, line) && isOfTitle(page, line);
}

/** Letters of scripts that put no spaces between words. */
const SPACELESS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** A title begins with a capital, a figure, a quotation mark; brands with a small letter and a capital. */
const OPENING =
  /^[\p{Lu}\p{Lo}\p{N}"'\u2018\u201c\u201e\u201a\u00ab\u00bb\u2039\u203a(#\u00a3$\u20ac\u00bf\u00a1]|^\p{Ll}\p{Lu}/u;

/** Its words are those of a title: no sentence, no label, no figures. */
function isWorded(page: Page, line: PageLine): boolean {
  if (line.prose >= 0.5 && !isQuestion(line) && !isCall(page, line)) return false;
  if (line.cue >= 0.5 && !saysTitle(page, line) && !isLabelled(page, line)) return false;
  return line.numbers < 0.4 && !endsAsSentence(line);
}

/** It is no byline, no paper, no picture's description. */
function isOfTitle(page: Page, line: PageLine): boolean {
  if (isNames(page, line) || isMasthead(page, line) || isScoreBelow(page, line)) return false;
  if (line.index > 0 && page.suffixes.has(line.index)) return false; // the first line may be the title so signed
  return !(isBelowSignature(page, line) && hasTwin(page, line));
}

/** `Valley Rovers 2 Harbour Town 1`, `Valley Rovers 2-1 Harbour Town`, right below a headline. */
function isScoreBelow({ lines }: Page, { index, numbers, text }: PageLine): boolean {
  const above = lines[index - 1];
  return numbers > 0 && above !== undefined && above.count >= HEADLINE && !above.stop && SCORE.test(text);
}

const HEADLINE = 5;
const SCORE =
  /^\p{Lu}[\p{L}.'&-]+(?: [\p{Lu}&][\p{L}.'&-]*){0,3},? (?:\d+,? |\d+\s?[-\u2013:]\s?\d+ )\p{Lu}[\p{L}.'& -]+(?: \d+)?$/u;

/** Names of people make up most of it. */
function isNames(page: Page, line: PageLine): boolean {
  if (line.count > 16) return false;
  const people = page.peopleOf(line).people.filter(({ name }) => !isHeadline(page, name));
  const named = people.reduce((sum, { start, end }) => sum + end - start, 0);
  return named > 0.55 * line.text.length;
}

/**
 * `Spinners Could Be Ready`: so many words with capitals, and among them some that the text writes with a small letter; where
 * all is capitals (`FATAL FALL`), one of them.
 */
function isHeadline({ vocabulary }: Page, name: string): boolean {
  const words = foldToWords(name).split(" ");
  const common = words.filter((word) => word.length > SHORT && vocabulary.isCommon(word)).length;
  if (name === name.toUpperCase()) return common > 0;
  return words.length >= LONG_NAME && common >= LEAST_COMMON;
}

const LONG_NAME = 4;
const LEAST_COMMON = 2;
/** `de`, `la`, `van`. */
const SHORT = 3;

/** A paper (`Valley News Service`), or a paper's name above its motto: `The Clarion - News since 1868`. */
function isMasthead(page: Page, line: PageLine): boolean {
  const head = mastheadIn(line);
  return (
    head !== undefined &&
    isPaper(page, head) &&
    (line.count <= 3 || (line.index === 0 && head !== line.text.trim()))
  );
}

const SIGNATURE_ABOVE = 6;

/** A byline or a date stands in one of the few lines above. */
export const isBelowSignature = (page: Page, line: PageLine): boolean =>
  page.lines
    .slice(Math.max(0, line.index - SIGNATURE_ABOVE), line.index)
    .some((above) => page.isSigned(above));

/**
 * Below the byline a line and its neighbour that begin alike are a picture's caption and its description. Word for word
 * the same, and about the article, they may be a title that the page says once more for those who cannot see.
 */
const hasTwin = (page: Page, line: PageLine): boolean =>
  [-1, 1].some((step) => {
    const other = page.lines[line.index + step];
    if (other === undefined || !beginAlike(line, other)) return false;
    return !hasSameWords(other, line) || sharedWords(page, line) < 0.5;
  });

/** Labels may open a title (`Share prices fall`); then the article speaks of the rest of it, or it is signed. */
const saysTitle = (page: Page, line: PageLine): boolean =>
  (line.cues.photo ?? 0) < 0.5 &&
  line.cue < 0.95 &&
  ((line.count >= 5 && sharedWords(page, line) >= 0.5) || (line.count >= 4 && isAboveSignature(page, line)));

const isQuestion = (line: PageLine): boolean => /\?["'\u2019\u201d)]*$/.test(line.text) && line.count <= 22;

/** What is called out among the paragraphs, and not above a byline or date, thanks, offers or comments. */
const isCall = (page: Page, { index, count, text }: PageLine): boolean =>
  count <= 22 &&
  /!["'\u2019\u201d)]*$/.test(text) &&
  (page.extent === null ||
    index < page.extent.first ||
    page.lines.slice(index + 1, index + 1 + BYLINE_BELOW).some((below) => page.isSigned(below)));

const BYLINE_BELOW = 3;
