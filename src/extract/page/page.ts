import type { Clipping } from "../../records/clipping.ts";
import type { Span } from "../../records/span.ts";
import type { Timex } from "../../records/timex.ts";
import { foldToWords } from "../../text/fold.ts";
import { type Reading, readPeople } from "../names/people.ts";
import { findDates } from "./dates.ts";
import { type Extent, findExtent } from "./extent.ts";
import { joinRows } from "./join-rows.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { extentByMarkup, ownText } from "./markup.ts";
import { type PageLine, toPageLine } from "./page-line.ts";
import { perLine } from "./per-line.ts";
import { placeOf } from "./place.ts";
import { isSignedBy } from "./signed.ts";
import { findSuffixes } from "./suffixes.ts";
import { type LanguageVote, voteLanguage } from "./vote-language.ts";

/** A clipping as the rules see it: its lines with all that is asked of them, and where the article's text stands. */
export interface Page {
  readonly clipping: Clipping;
  readonly language: LanguageVote;
  readonly lexicon: Lexicon;
  readonly lines: readonly PageLine[];
  /** Where the article's text is; null: no running text. */
  readonly extent: Extent | null;
  /** The days and clock times of a short line, places counted in its text. */
  readonly datesOf: (line: PageLine) => readonly Timex[];
  /** The people at the head of a line. */
  readonly peopleOf: (line: PageLine) => Reading;
  /** Is it a byline, or a line that dates the page? */
  readonly isSigned: (line: PageLine) => boolean;
  /** Lines that end in a name in which another line ends, too, and the name. */
  readonly suffixes: ReadonlyMap<number, string>;
  /** Lines that could be the title. */
  readonly titleLines: readonly PageLine[];
  /** First line of the text itself: behind a standfirst with its byline and date, where the stretch begins with them. */
  readonly bodyStart: number;
  /** How often a line's words stand on the page as a line of their own. */
  readonly repeats: ReadonlyMap<string, number>;
  /** The words of the article's text, cut to five letters, so that forms of one word meet. */
  readonly stems: ReadonlySet<string>;
  /** Line of the title, once the title room has proposed; null: none, or not yet. */
  readonly title: number | null;
}

export function readPage(clipping: Clipping): Page {
  const language = voteLanguage(ownText(clipping), clipping.frontMatter);
  const lexicon = lexiconOf(language.language);
  const lines = joinRows(clipping).map((row, i) => toPageLine(row, i, lexicon, language.basis !== "unknown"));
  const extent = extentByMarkup(lines) ?? findExtent(lines);
  const repeats = new Map<string, number>();
  for (const { key } of lines) if (key) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  const datesOf = perLine((line) => findDates(line, language.language));
  const common = commonWords(lines, extent);
  const peopleOf = perLine((line) =>
    peopleUnless(readPeople(line.text.slice(0, NAMES_WITHIN), lexicon), common),
  );
  return {
    clipping,
    language,
    lexicon,
    lines,
    extent,
    datesOf,
    peopleOf,
    isSigned: perLine((line) => isSignedBy(line, datesOf(line), () => peopleOf(line), lexicon)),
    suffixes: findSuffixes(lines),
    titleLines: [],
    bodyStart: bodyStartOf(lines, extent, lexicon),
    repeats,
    stems: stemsOf(lines, extent),
    title: null,
  };
}

/** The words that the article's text writes with a small letter. */
function commonWords(lines: readonly PageLine[], extent: Extent | null): ReadonlySet<string> {
  const common = new Set<string>();
  if (!extent) return common;
  for (const { text, words } of lines.slice(extent.first, extent.last + 1)) {
    for (const word of words) if (text[word.start] === word.text[0]) common.add(word.text);
  }
  return common;
}

/** `HARBOUR BRIDGE CLOSED` is nobody, when the text speaks of a harbour, of a bridge and of what is closed. */
function peopleUnless(reading: Reading, common: ReadonlySet<string>): Reading {
  const people = reading.people.filter(
    ({ name }) =>
      !foldToWords(name)
        .split(" ")
        .every((word) => common.has(word)),
  );
  return people.length === reading.people.length ? reading : { people, rest: reading.rest };
}

/** Signatures are shorter. */
const NAMES_WITHIN = 300;

/** Characters `start` to `end` of a line's text as a span of the clipping; null where they cannot be found there. */
export const spanIn = (page: Page, line: PageLine, start: number, end: number): Span | null =>
  placeOf(page.clipping.text, line, start, end);

/** Is the line part of the stretch in which the article's text stands? */
export const isWithin = ({ extent }: Page, { index }: PageLine): boolean =>
  extent !== null && extent.first <= index && index <= extent.last;

/** Between the title (or a few lines above the text) and the text. */
export function isHead(page: Page, { index }: PageLine): boolean {
  const { extent, title, bodyStart } = page;
  if (extent === null || index >= bodyStart) return false;
  return title === null ? index >= extent.first - HEAD_LINES : index > title;
}

/** In the first lines after the text. */
export const isFoot = ({ extent }: Page, { index }: PageLine, within = FOOT_LINES): boolean =>
  extent !== null && index > extent.last && index <= extent.last + within;

/** So many lines of the stretch may belong to the head. */
const HEAD_IN_TEXT = 9;

function bodyStartOf(lines: readonly PageLine[], extent: Extent | null, lexicon: Lexicon): number {
  if (!extent) return 0;
  const end = Math.min(extent.first + HEAD_IN_TEXT, extent.last);
  for (let at = end; at > extent.first; at--) {
    const line = lines[at]!;
    if (isSignature(line, lexicon) && !isAmongText(lines, extent.first, at)) return at + 1;
  }
  return extent.first;
}

/** Three paragraphs above it: the head has ended long before. */
const isAmongText = (lines: readonly PageLine[], first: number, at: number): boolean =>
  at - first >= 3 && lines.slice(at - 3, at).every((above) => above.prose >= 0.5);

/** A short line with a date, or that begins with the word before a name. */
function isSignature(line: PageLine, lexicon: Lexicon): boolean {
  if (line.prose >= 0.5 || line.stop || line.count > 16 || BULLET.test(line.text)) return false;
  if (line.dated) return true;
  return lexicon.language.press.byline.by.includes(line.words[0]?.text ?? "") && line.capitals > 0.5;
}

const BULLET = /^\s*[\u2022\u25cf*\u2013\u2014-]/;

const HEAD_LINES = 8;
const FOOT_LINES = 8;

/** Letters that the forms of one word mostly share. */
const STEM = 5;

export const stemOf = (word: string): string => word.slice(0, STEM);

function stemsOf(lines: readonly PageLine[], extent: Extent | null): ReadonlySet<string> {
  const stems = new Set<string>();
  if (!extent) return stems;
  for (const line of lines.slice(extent.first, extent.last + 1)) {
    if (line.prose >= 0.5) for (const word of line.words) stems.add(stemOf(word.text));
  }
  return stems;
}
