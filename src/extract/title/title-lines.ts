import { creditPatterns, mayHaveCredit } from "../caption/credit-patterns.ts";
import { beginAlike } from "../caption/twice.ts";
import { isBreadcrumb } from "../junk/breadcrumb.ts";
import { isMenuLine } from "../junk/menu-line.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import { mayBeHouse } from "../names/opens-house.ts";
import { findPeople } from "../names/people.ts";
import { saysAge } from "../page/ages.ts";
import { afterWords } from "../page/by-words.ts";
import { Has } from "../page/has.ts";
import { hasSameWords } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isPaper, mastheadIn } from "../source/masthead.ts";
import { sharedWords } from "./measure.ts";

const MOST_WORDS = 32;
/** So many lines from the top may hold the title of a page without running text. */
const TOP = 5;
/** On a page with a long menu the title stands among its first lines (the window's bar) or right above the text. */
const FIRST = 25;
const ABOVE = 80;
/** So near to it the title mostly stands. */
const NEAR = 12;

/** Lines that could be the title: above the text, no sentence, no label, no date. In order. */
export function findTitleLines(page: Page): readonly PageLine[] {
  const end = page.extent ? page.extent.first + 1 : Math.min(TOP, page.lines.length);
  const near = page.lines
    .slice(0, Math.min(end, FIRST))
    .concat(page.lines.slice(Math.max(FIRST, end - ABOVE), Math.max(FIRST, end)));
  const found = near.filter((line) => isTitleLike(page, line));
  return found.some((line) => isNearText(page, line)) ? found : [...found, ...titleLinesInHead(page, end)];
}

/** Above byline or date, where a teaser or a long caption made the stretch of text begin too early. */
const titleLinesInHead = (page: Page, from: number): readonly PageLine[] =>
  page.lines.slice(from, page.bodyStart).filter((line) => isTitleLike(page, line));

/** A few lines above the text, and about what the text is about. */
const isNearText = (page: Page, line: PageLine): boolean =>
  page.extent !== null && line.index >= page.extent.first - NEAR && sharedWords(page, line) >= 0.5;

function isTitleLike(page: Page, line: PageLine): boolean {
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

/** Its words are those of a title: no sentence, no label, no figures, no address. */
function isWorded(page: Page, line: PageLine): boolean {
  if (line.prose >= 0.5 && !isQuestion(line)) return false;
  if (line.cue >= 0.5 && !saysTitle(page, line)) return false;
  if (line.numbers >= 0.4 || isMenuLine(line) || isBreadcrumb(page, line)) return false;
  return !endsAsSentence(line) && !((line.has & NO_TITLE_HAS) !== 0 && NO_TITLE.test(line.text));
}

/** An address, a mark of rights, a bracket that is cut off. */
const NO_TITLE = /[@\u00a9]|https?:|[(]$/;
const NO_TITLE_HAS = Has.AT | Has.COPYRIGHT | Has.COLON | Has.ROUND;

/** It is no byline, no agency, no date, no picture's description. */
function isOfTitle(page: Page, line: PageLine): boolean {
  if (isNames(page, line) || isHouseLine(page, line)) return false;
  if (line.index > 0 && page.suffixes.has(line.index)) return false; // the first line may be the title so signed
  if (isBelowSignature(page, line) && hasTwin(page, line)) return false;
  if (isNameWithJob(page, line) || endsInCredit(page, line)) return false;
  if (saysAge(line, page.timesOf)) return false;
  const dated = page.datesOf(line).reduce((sum, { span }) => sum + span.end - span.start, 0);
  return dated <= line.text.length / 2;
}

/** The authors, with or without a word before them. */
function isNames(page: Page, line: PageLine): boolean {
  if (line.count > 16) return false;
  const from = afterWords(line, page.lexicon, ["by", "poster"]);
  if (from !== null) {
    const isJob = line.words.some(({ text }) => page.lexicon.jobs.has(text));
    return isJob || findPeople(line.text.slice(from), page.lexicon, true).length > 0;
  }
  const named = page.peopleOf(line).people.reduce((sum, { start, end }) => sum + end - start, 0);
  return named > 0.55 * line.text.length;
}

/** `The harbour at dawn. Credit: Wire/Getty`. */
const endsInCredit = (page: Page, line: PageLine): boolean =>
  mayHaveCredit(line) &&
  creditPatterns
    .get(page.lexicon.language.code)!
    .some(({ pattern, isWorth }) => isWorth(line.text.slice(-140)) && pattern.test(line.text.slice(-140)));

/** `Jo March Political Correspondent`, with no mark between name and job. */
function isNameWithJob(page: Page, line: PageLine): boolean {
  const last = line.words.at(-1);
  if (!last || line.count > 8 || !page.lexicon.jobs.has(last.text)) return false;
  return page.peopleOf(line).people.length > 0;
}

/** An agency or a paper that is known, a paper (`Valley News Service`), or a paper's name above its motto: `The Clarion - News since 1868`. */
function isHouseLine(page: Page, line: PageLine): boolean {
  const { sources } = page.lexicon;
  const isKnown = () => findAgency(line.text, sources) !== null || findOutlet(line.text, sources) !== null;
  if (mayBeHouse(line, page.lexicon) && isKnown()) return true;
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

/** Labels may stand inside a title (`Share prices fall`); then the article speaks of the rest of it. */
const saysTitle = (page: Page, line: PageLine): boolean =>
  (line.cues.photo ?? 0) < 0.5 && line.cue < 0.95 && line.count >= 5 && sharedWords(page, line) >= 0.5;

const isQuestion = (line: PageLine): boolean => /[?!]["'\u2019\u201d)]*$/.test(line.text) && line.count <= 22;

/** A full stop after a word; questions, exclamations and `U.S.` end titles too. */
const endsAsSentence = (line: PageLine): boolean =>
  line.stop && /[^.\s\p{Lu}]\.["'\u2019\u201d)]*$/u.test(line.text) && !/\.{3}$/.test(line.text);
