import { pressReleaseNames } from "../../language/everywhere.ts";
import { findPhrases } from "../../text/phrases.ts";
import { mayHaveCredit, patternsFor, saysNobody } from "../caption/credit-patterns.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import { imprintWith } from "../names/imprint.ts";
import { issueReference } from "../names/issue-reference.ts";
import { mayBeHouse } from "../names/opens-house.ts";
import { nameOnIssueLabel } from "../names/papers-name.ts";
import { findPeople, isPersonsName } from "../names/people.ts";
import { saysAge } from "../page/ages.ts";
import { afterWords } from "../page/by-words.ts";
import { isCalendarDay, strangeLetters } from "../page/dates.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { endsAsSentence } from "./ends-as-sentence.ts";
import { sharedWords } from "./measure.ts";

/**
 * Something else for certain: an address, a byline, a date, an agency, a picture's credit, a label that says what it is. What
 * is quickly told is asked first; to read a line for its date takes longest.
 */
export function isNoTitle(page: Page, line: PageLine): boolean {
  if ((line.cue >= 0.95 && !isLabelled(page, line)) || isLongSentence(line)) return true;
  if (isOffer(line) || isMotto(line) || announces(line) || isPressRelease(line)) return true;
  if ((line.has & NO_TITLE_HAS) !== 0 && NO_TITLE.test(line.text)) return true;
  if (
    isSite(line) ||
    isByline(page, line) ||
    isPhotographer(page, line) ||
    isTrade(page, line) ||
    saysSide(page, line)
  )
    return true;
  if (isNote(line) || isTags(line) || isOfIssue(page, line)) return true;
  return (
    isKnownHouse(page, line) ||
    (endsInCredit(page, line) && !isLabelled(page, line)) ||
    endsInName(page, line) ||
    isDate(page, line)
  );
}

/** `Harbour Clarion, May 4, 1951, page 5`, in one line or in some. */
export const isOfIssue = (page: Page, line: PageLine): boolean =>
  nameOnIssueLabel(page, line) !== null ||
  issueReference(page, line) !== null ||
  imprintWith(page, line) !== null;

/** `The owners at the gate on Tuesday. Jo March`, `… on Tuesday.WIRE`: a sentence, and behind it whose the picture is. */
function endsInName(page: Page, { stop, count, text }: PageLine): boolean {
  if (stop || count < SENTENCE) return false;
  const name = BEHIND_STOP.exec(text.slice(-LONGEST_OWNER))?.[1];
  if (name === undefined) return false;
  const { sources } = page.lexicon;
  return (
    findAgency(name, sources) !== null ||
    findOutlet(name, sources) !== null ||
    isPersonsName(name, page.lexicon)
  );
}

/** `Topics: mill, spinners, Concord, wages`: a label, and behind it words and names, none of them long. */
const isTags = ({ has, text }: PageLine): boolean => (has & Has.COLON) !== 0 && TAGS.test(text);

const TAGS = /^\p{L}[\p{L} ]{2,16}:(?:\s*[^,.:;]{2,30},){3,}\s*[^,.:;]{2,30}$/u;

/** `[Copied from the reel of 1912]`: whoever made the clipping speaks. */
export const isNote = ({ text, count }: PageLine): boolean => count >= LEAST_OF_NOTE && NOTE.test(text);

const NOTE = /^\s*\[[^[\]]+\]\s*$/;
const LEAST_OF_NOTE = 3;

const SENTENCE = 6;
const LONGEST_OWNER = 60;
/** Not behind initials, which stand in names: `U.S. Steel`. */
const BEHIND_STOP =
  /[\p{Ll}\d]{2}\.["'\u2019\u201d)]?\s?(\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019.-]+){0,3})$/u;

/** `Watch: mill owners meet`, above the text: what stands behind such a label is a title where the text speaks of it, or a byline is near. */
export const isLabelled = (page: Page, line: PageLine): boolean =>
  (line.has & Has.COLON) !== 0 &&
  line.count >= LABELLED &&
  line.index < (page.extent?.first ?? 0) &&
  /^\p{L}+:/u.test(line.text) &&
  isLabel(page, line) &&
  (sharedWords(page, line) >= 0.5 || isAboveSignature(page, line));

/** `Photos: Mill owners meet \u2026`; but behind `Photo: Jo March` stands who took it. */
function isLabel({ lexicon }: Page, { words, lists, text }: PageLine): boolean {
  const isOfPictures = ((lists[0] ?? 0) & List.PHOTO) !== 0;
  if (!isOfPictures && lexicon.labels.has(words[0]?.text ?? "")) return true;
  if (!isOfPictures && ((lists[0] ?? 0) & List.MENU) === 0) return false;
  const rest = text.slice(text.indexOf(":") + 1).trim();
  return !rest.includes("/") && findPeople(rest, lexicon).length === 0;
}

/** A byline or a date stands in one of the next lines. */
export const isAboveSignature = (page: Page, { index }: PageLine): boolean =>
  page.lines.slice(index + 1, index + 1 + SIGNATURE_BELOW).some((below) => page.isSigned(below));

const SIGNATURE_BELOW = 3;

const LABELLED = 5;

/** `Valley News | Harbour Clarion - clarion.example`: the site with its address, behind no more than a section, or before its motto. */
const isSite = ({ has, text }: PageLine): boolean =>
  (has & Has.INNER_STOP) !== 0 &&
  (has & (Has.BAR | Has.DASH)) !== 0 &&
  (/^(?:[^\s|\u2013\u2014]+\s+){1,3}[|\u2013\u2014-]\s.*[a-z\d]{3,}\.[a-z]{2,7}$/u.test(text) ||
    /^[A-Za-z\d-]+\.(?:com|org|net|news|co\.[a-z]{2})\s[|\u2013\u2014-]\s/u.test(text));

/** `Subscribe to the fresh and delicious newsletter`. */
const isOffer = ({ cues, lists }: PageLine): boolean =>
  (cues.newsletter ?? 0) >= 0.5 && ((lists[0] ?? 0) & (List.CALL | List.SERVICE)) !== 0;

/** `The council agreed on Tuesday on what follows:`: so many words before a colon announce what the text says next. */
const announces = ({ colon, count }: PageLine): boolean => colon && count >= LEAST_OF_ANNOUNCEMENT;

const LEAST_OF_ANNOUNCEMENT = 8;

/** `Press release`, and perhaps its number. */
const isPressRelease = ({ count, words }: PageLine): boolean =>
  count <= MOST_OF_RELEASE &&
  pressReleaseNames.has(
    words
      .map(({ text }) => text)
      .filter((text) => !/^(?:\d+|nr|no)$/.test(text))
      .join(" "),
  );

const MOST_OF_RELEASE = 6;

/** `Valley news. Breaking news. First`: three phrases of a few words, parted by full stops, are what a site says of itself. */
const isMotto = ({ stop, count, text }: PageLine): boolean =>
  !stop && count >= 4 && count <= 9 && text.includes(". ") && MOTTO.test(text);

const MOTTO =
  /^(?:[\p{L}\d]+\s){0,2}[\p{L}\d]{2,}\.\s(?:\p{L}+\s){0,2}\p{L}{4,}\.\s(?:\p{L}+\s){0,2}\p{L}+$/u;

/** A word before names says that they are the authors. */
function isByline(page: Page, line: PageLine): boolean {
  const from = line.count > 16 ? null : afterWords(line, page.lexicon, ["by", "poster"]);
  if (from === null) return false;
  const isJob = line.words.some(({ text }) => page.lexicon.jobs.has(text));
  return isJob || findPeople(line.text.slice(from), page.lexicon, true).length > 0;
}

/** `Jo March / Valley Clarion`: who took a picture, and for whom. */
const isPhotographer = (page: Page, line: PageLine): boolean =>
  (line.has & Has.SLASH) !== 0 &&
  line.count <= MOST_OF_CREDIT &&
  page.peopleOf(line).people.length > 0 &&
  /^\s?\/\s?[\p{Lu}\d]/u.test(page.peopleOf(line).rest);

const MOST_OF_CREDIT = 8;

function isDate(page: Page, line: PageLine): boolean {
  if (strangeLetters(line) > line.text.length / 2 && !opensWithLabel(page, line)) return false;
  if (saysAge(line, page.timesOf)) return true;
  const dates = page.datesOf(line);
  if (dates.length === 0) return false;
  const dated = dates.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return dated > line.text.length / 2 || (opensWithLabel(page, line) && dates.some(isCalendarDay));
}

/** `Published: May 4, 2021 in Courts`. */
const opensWithLabel = ({ lexicon }: Page, { words, lists }: PageLine): boolean =>
  ((lists[0] ?? 0) & List.DATE_LABEL) !== 0 && findPhrases(lexicon.dateLabels, words)[0]?.from === 0;

/** `Jo March Political Correspondent`, or below such a name what she does: `Opinion writer from the coast`. */
function isTrade(page: Page, line: PageLine): boolean {
  if ((line.anyOf & List.JOB) === 0 || line.count > MOST_OF_TRADE) return false;
  const { jobs } = page.lexicon;
  if (line.count <= 8 && jobs.has(line.words.at(-1)!.text) && page.peopleOf(line).people.length > 0)
    return true;
  const above = page.lines[line.index - 1];
  if (!above || above.count > LONGEST_NAME) return false;
  const { people, rest } = page.peopleOf(above);
  return people.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

const MOST_OF_TRADE = 12;
const LONGEST_NAME = 4;

/** `The owner (left) and a spinner`: a caption says where people stand. */
const saysSide = ({ lexicon }: Page, { has, text }: PageLine): boolean =>
  (has & Has.ROUND) !== 0 &&
  [...text.matchAll(/\(([\p{L} .]{1,16})\)/gu)].some(([, words]) =>
    lexicon.language.press.pictureSides.includes(
      words!.toLowerCase().replaceAll(".", " ").trim().replace(/ +/g, " "),
    ),
  );

/** Titles that end with a full stop are short. */
const isLongSentence = (line: PageLine): boolean =>
  line.count > MOST_OF_SENTENCE && line.stop && endsAsSentence(line);

const MOST_OF_SENTENCE = 18;

/** An address (of a page or with `@`), a mark of rights, a bracket that is cut off, a picture's file, a button. */
const NO_TITLE = /[@\u00a9]|https?:|[a-z\d]\.[a-z]{2,4}\/[a-z]|[(\u2192]$|\.(?:jpe?g|png|gif|webp|svg|mp4)$/i;
const NO_TITLE_HAS = Has.AT | Has.COPYRIGHT | Has.COLON | Has.ROUND | Has.INNER_STOP | Has.ARROW;

/** An agency or a paper that tables know. */
function isKnownHouse(page: Page, line: PageLine): boolean {
  const { sources } = page.lexicon;
  if (!mayBeHouse(line, page.lexicon)) return false;
  return findAgency(line.text, sources) !== null || findOutlet(line.text, sources) !== null;
}

/** `The harbour at dawn. Credit: Wire/Getty`. */
function endsInCredit(page: Page, line: PageLine): boolean {
  if (!mayHaveCredit(line)) return false;
  const tail = line.text.slice(-LONGEST_CREDIT);
  const patterns = patternsFor(line, page.lexicon.language.code);
  return patterns.some(({ pattern, isWorth }) => {
    const credit = isWorth(tail) ? pattern.exec(tail)?.[0] : undefined;
    return credit !== undefined && !saysNobody(credit, page.lexicon.language.press);
  });
}

const LONGEST_CREDIT = 140;
