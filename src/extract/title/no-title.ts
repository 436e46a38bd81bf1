import { creditPatterns, mayHaveCredit } from "../caption/credit-patterns.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import { mayBeHouse } from "../names/opens-house.ts";
import { findPeople } from "../names/people.ts";
import { saysAge } from "../page/ages.ts";
import { afterWords } from "../page/by-words.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";

/** Something else for certain: an address, a byline, a date, an agency, a picture's credit, a label that says what it is. */
export function isNoTitle(page: Page, line: PageLine): boolean {
  if (line.cue >= 0.95 || ((line.has & NO_TITLE_HAS) !== 0 && NO_TITLE.test(line.text))) return true;
  return isByline(page, line) || isDate(page, line) || isKnownHouse(page, line) || endsInCredit(page, line);
}

/** A word before names says that they are the authors. */
function isByline(page: Page, line: PageLine): boolean {
  const from = line.count > 16 ? null : afterWords(line, page.lexicon, ["by", "poster"]);
  if (from === null) return false;
  const isJob = line.words.some(({ text }) => page.lexicon.jobs.has(text));
  return isJob || findPeople(line.text.slice(from), page.lexicon, true).length > 0;
}

function isDate(page: Page, line: PageLine): boolean {
  if (saysAge(line, page.timesOf)) return true;
  const dated = page.datesOf(line).reduce((sum, { span }) => sum + span.end - span.start, 0);
  return dated > line.text.length / 2;
}

/** An address, a mark of rights, a bracket that is cut off. */
const NO_TITLE = /[@\u00a9]|https?:|[(]$/;
const NO_TITLE_HAS = Has.AT | Has.COPYRIGHT | Has.COLON | Has.ROUND;

/** An agency or a paper that tables know. */
function isKnownHouse(page: Page, line: PageLine): boolean {
  const { sources } = page.lexicon;
  if (!mayBeHouse(line, page.lexicon)) return false;
  return findAgency(line.text, sources) !== null || findOutlet(line.text, sources) !== null;
}

/** `The harbour at dawn. Credit: Wire/Getty`. */
const endsInCredit = (page: Page, line: PageLine): boolean =>
  mayHaveCredit(line) &&
  creditPatterns
    .get(page.lexicon.language.code)!
    .some(({ pattern, isWorth }) => isWorth(line.text.slice(-140)) && pattern.test(line.text.slice(-140)));
