import { NO_SOURCES, type SourceIndex } from "../../knowledge/index-sources.ts";
import { languageElsewhere } from "../../language/elsewhere/index.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Span } from "../../records/span.ts";
import type { Timex } from "../../records/timex.ts";
import type { PhraseHit } from "../../text/phrases.ts";
import { type DateReading, readDates } from "../date-line/reading.ts";
import { findAgency } from "../names/find-agency.ts";
import { mayNameHouse } from "../names/opens-house.ts";
import { type Reading, readPeople } from "../names/people.ts";
import { type Authority, findAuthorities } from "../source/told.ts";
import { findBodyStart } from "./body-start.ts";
import { joinHeadlines } from "./broken-headline.ts";
import { type CellTable, findCellTables } from "./cell-tables.ts";
import { findCiting } from "./citing.ts";
import { daysAmong, findTimes } from "./dates.ts";
import { type Extent, findExtent } from "./extent.ts";
import { withFormFields } from "./form-fields.ts";
import { joinRows } from "./join-rows.ts";
import { type CitedTag, type Lexicon, lexiconOf } from "./lexicon.ts";
import { isMadeOfParts } from "./made-of-parts.ts";
import { extentByMarkup, ownText } from "./markup.ts";
import { type PageLine, toPageLine, type WordedRow, withWords } from "./page-line.ts";
import { perLine } from "./per-line.ts";
import { placeOf } from "./place.ts";
import { findRepeats, type Repeat } from "./repeats.ts";
import { rowsUpTo } from "./rows-up-to.ts";
import { isSignedBy } from "./signed.ts";
import { findSuffixes } from "./suffixes.ts";
import { isNamedInText, isNobody, readVocabulary, type Vocabulary } from "./vocabulary.ts";
import { type LanguageVote, voteLanguage } from "./vote-language.ts";

/** A clipping as the rules see it: its lines with all that is asked of them, and where the article's text stands. */
export interface Page {
  readonly clipping: Clipping;
  readonly language: LanguageVote;
  readonly lexicon: Lexicon;
  readonly lines: readonly PageLine[];
  /** Where the article's text is; null: no running text. */
  readonly extent: Extent | null;
  /** Tables of which a scraper made one line of each cell. */
  readonly tables: readonly CellTable[];
  /** The time expressions of a short line with a digit, places counted in its text. */
  readonly timesOf: (line: PageLine) => readonly Timex[];
  /** Those of them that are days or clock times. */
  readonly datesOf: (line: PageLine) => readonly Timex[];
  /** Where days stand in a short line, and what stands beside them; null: none. */
  readonly readDates: (line: PageLine) => DateReading | null;
  /** May the name of a house that tables know stand in the line? */
  readonly mayNameHouse: (line: PageLine) => boolean;
  /** Words of a line that stand before or behind the name of a paper. */
  readonly citingOf: (line: PageLine) => readonly PhraseHit<CitedTag>[];
  /** The names behind such words. */
  readonly authoritiesOf: (line: PageLine) => readonly Authority[];
  /** The names at the head of a line. */
  readonly namesOf: (line: PageLine) => Reading;
  /** Those of them that are people: the text does not write their words with a small letter. */
  readonly peopleOf: (line: PageLine) => Reading;
  /** Is it a byline, or a line that dates the page? */
  readonly isSigned: (line: PageLine) => boolean;
  /** Lines that end in a name in which another line ends, too, and the name. */
  readonly suffixes: ReadonlyMap<number, string>;
  /** Lines that could be the title. */
  readonly titleLines: readonly PageLine[];
  /** Is the line worded as titles are? */
  readonly isTitleLike: (line: PageLine) => boolean;
  /** First line of the text itself: behind a standfirst with its byline and date, where the stretch begins with them. */
  readonly bodyStart: number;
  /** What of a line stands on the page more than once; null: it stands there once. */
  readonly repeatOf: (line: PageLine) => Repeat | null;
  readonly vocabulary: Vocabulary;
  /** Is the article a guide, a list of goods, a recipe: many short lines whose words the text takes up? */
  readonly isMadeOfParts: () => boolean;
  /** Line of the title, once the title room has proposed; null: none, or not yet. */
  readonly title: number | null;
}

export const readPage = (clipping: Clipping, sources: SourceIndex = NO_SOURCES): Page =>
  readPages([clipping], sources)[0]!;

/** The same of several clippings, each step for all of them before the next: the code of one step is at hand then. */
export function readPages(clippings: readonly Clipping[], sources: SourceIndex): readonly Page[] {
  const worded = clippings.map((clipping) => ({ clipping, rows: joinRows(clipping).map(withWords) }));
  const lined = worded.map((page) => withLines(page, sources));
  return lined.map(withKnowledge);
}

/** The rows of a clipping with their words. */
interface WordedPage {
  readonly clipping: Clipping;
  readonly rows: readonly WordedRow[];
}

type LinedPage = Pick<Page, "clipping" | "language" | "lexicon" | "lines">;

function withLines({ clipping, rows }: WordedPage, sources: SourceIndex): LinedPage {
  const language = voteLanguage(ownText(clipping), clipping.frontMatter, (to) =>
    rowsUpTo(clipping, rows, to),
  );
  const words = language.known ? language.language : languageElsewhere(language.code);
  const lexicon = { ...lexiconOf(words), sources };
  const toLine = (row: WordedRow, index: number): PageLine => toPageLine(row, index, lexicon, language.known);
  const lines = withFormFields(joinHeadlines(rows, toLine, lexicon));
  return { clipping, language, lexicon, lines };
}

/** All that is asked of lines together. */
function withKnowledge({ clipping, language, lexicon, lines }: LinedPage): Page {
  const tables = findCellTables(lines);
  const repeatOf = findRepeats(lines);
  const extent = extentByMarkup(lines) ?? findExtent(lines, tables, repeatOf);
  const timesOf = perLine((line) => findTimes(line, language.language));
  const datesOf = perLine((line) => daysAmong(timesOf(line)));
  const citingOf = perLine((line) => findCiting(line, lexicon));
  const vocabulary = readVocabulary(lines, extent);
  const namesOf = perLine((line) => readPeople(line.text.slice(0, NAMES_WITHIN), lexicon));
  const peopleOf = perLine((line) => {
    const { people, rest } = namesOf(line);
    return { people: people.filter((person) => !isNobody(person, vocabulary)), rest };
  });
  return {
    clipping,
    language,
    lexicon,
    lines,
    extent,
    tables,
    timesOf,
    datesOf,
    readDates: perLine((line) => readDates(line, datesOf(line), lexicon)),
    mayNameHouse: perLine((line) => mayNameHouse(line, lexicon)),
    citingOf,
    authoritiesOf: perLine((line) => findAuthorities(line, citingOf(line), lexicon)),
    namesOf,
    peopleOf,
    isSigned: perLine((line) => isSignedBy(line, timesOf, peopleOf, lexicon)),
    suffixes: findSuffixes(lines),
    titleLines: [],
    isTitleLike: () => false,
    bodyStart: findBodyStart(lines, extent, lexicon, (line) => isSigner(peopleOf(line), vocabulary, lexicon)),
    repeatOf,
    vocabulary,
    isMadeOfParts: once(() => isMadeOfParts(lines, extent, vocabulary, repeatOf)),
    title: null,
  };
}

/** What few rules ask, and most pages never. */
function once(find: () => boolean): () => boolean {
  let known: boolean | null = null;
  return () => {
    known ??= find();
    return known;
  };
}

/** Is all of a line a name, and of somebody of whom the text does not speak? */
const isSigner = ({ people, rest }: Reading, vocabulary: Vocabulary, { sources }: Lexicon): boolean =>
  people.length > 0 &&
  (!/[\p{L}\p{N}]/u.test(rest) || findAgency(rest.replace(/^[\s,]+/, ""), sources) !== null) &&
  people.every((person) => !isNamedInText(person, vocabulary));

/** Signatures are shorter. */
const NAMES_WITHIN = 300;

/** Characters `start` to `end` of a line's text as a span of the clipping; null where they cannot be found there. */
export const spanIn = (page: Page, line: PageLine, start: number, end: number): Span | null =>
  placeOf(page.clipping.text, line, start, end);

/** Is the line part of the stretch in which the article's text stands? */
export const isWithin = ({ extent }: Page, { index }: PageLine): boolean =>
  extent !== null && extent.first <= index && index <= extent.last;

/** Is the line a cell of a table inside the article? */
export const isCell = (page: Page, line: PageLine): boolean =>
  page.tables.length > 0 &&
  isWithin(page, line) &&
  page.tables.some(({ from, to }) => from <= line.index && line.index < to);

/** Between the title (or a few lines above the text) and the text. */
export function isHead(page: Page, { index }: PageLine): boolean {
  const { extent, title, bodyStart } = page;
  if (extent === null || index >= bodyStart) return false;
  return title === null ? index >= extent.first - HEAD_LINES : index > title;
}

/** The first line of a text of several: above it no line was told from the text. */
export const opensText = ({ extent }: Page, { index }: PageLine): boolean =>
  extent !== null && index === extent.first && extent.last - extent.first >= LEAST_BELOW;

const LEAST_BELOW = 3;

/** In the first lines after the text. */
export const isFoot = ({ extent }: Page, { index }: PageLine, within = FOOT_LINES): boolean =>
  extent !== null && index > extent.last && index <= extent.last + within;

const HEAD_LINES = 8;
const FOOT_LINES = 8;
