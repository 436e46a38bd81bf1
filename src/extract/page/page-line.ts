import type { Block } from "../../records/clipping.ts";
import type { Span } from "../../records/span.ts";
import { DIGIT, signAt } from "../../text/characters.ts";
import { unitsOf } from "../../text/units.ts";
import { findWords, isNumber, type Word } from "../../text/words.ts";
import { countWords } from "./counts.ts";
import { type CueStrengths, cueStrengths, cuesIn, NO_CUES } from "./cue-strength.ts";
import { findGluedTail } from "./glued-tail.ts";
import { Has, signsIn } from "./has.ts";
import type { PageRow, RowPart } from "./join-rows.ts";
import type { Lexicon } from "./lexicon.ts";
import { List, lookUp } from "./word-lists.ts";

/**
 * A line of the page as its author meant it: a block of the clipping, or the rows of a hard-wrapped paragraph. All
 * that rules ask of a line is counted here, once.
 */
export interface PageLine {
  readonly index: number;
  readonly parts: readonly RowPart[];
  /** From the first block's start to the last one's end. */
  readonly span: Span;
  /** The blocks' text, apart by spaces. */
  readonly text: string;
  /** What signs stand in it (`Has`). */
  readonly has: number;
  readonly kind: Block["kind"];
  /** Level of a heading, else 0. */
  readonly level: number;
  /** Blank line, or another break between paragraphs, before and after it. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
  /** Where a label begins that is run together with its end; the text's length where none is. */
  readonly tail: number;
  /** Words of its first 2,000 characters, without such a label; no cue needs more. */
  readonly words: readonly Word[];
  /** For each word the lists in which it stands (`List`). */
  readonly lists: readonly number[];
  /** The lists in which any of its words stands. */
  readonly anyOf: number;
  /** How many words it has; letters of scripts without spaces count as a part of one. */
  readonly count: number;
  /** Ends as a sentence does; an ellipsis ends none. */
  readonly stop: boolean;
  /** Behind its last sentence stand a few words in brackets or behind a dash, as agencies sign. */
  readonly signedOff: boolean;
  /** Ends in a colon: something follows. */
  readonly colon: boolean;
  /** Share of its words that begin with a capital: of those after the first that are no small words. */
  readonly capitals: number;
  /** Share of the small words of running text. */
  readonly grammar: number;
  /** Share of words that are numbers. */
  readonly numbers: number;
  /** A month and a figure in a short line, or a date in figures: what lists of stories have behind each of them. */
  readonly dated: boolean;
  readonly cues: CueStrengths;
  /** The strongest of `cues` that speak for junk or a picture. */
  readonly cue: number;
  /** How far it reads like running text, 0 to 1. */
  readonly prose: number;
}

/** A row with its signs (`Has`) and the words of its first 2,000 characters. */
export interface WordedRow {
  readonly row: PageRow;
  readonly has: number;
  readonly words: readonly Word[];
}

export function withWords(row: PageRow): WordedRow {
  const { text } = row;
  const units = unitsOf(text);
  const has = signsIn(text, units); // first, for units are folded as words are found
  return { row, has, words: findWords(text.length > LOOK ? text.slice(0, LOOK) : text, units) };
}

/** Are the words of a line all that it has? */
export const hasAllWords = ({ text, tail }: PageLine): boolean => tail === text.length && text.length <= LOOK;

/** Are the words of a row all that it has? */
export const isWhole = ({ row }: WordedRow): boolean => row.text.length <= LOOK;

const LOOK = 2000;
const STOP =
  /(?:(?<!\.\.)[.!?\u3002\uff01\uff1f\u0964\u06d4\u061f]["'\u2019\u201d\u00bb\u201c\u2018\u00ab\u300d)\]]*|(?:\.\.\.|\u2026)["'\u2019\u201d\u00bb\u201c\u300d]+)$/;
const SIGNED_OFF =
  /[.!?]["'\u2019\u201d)]*\s*(?:\([^()]{2,40}\)|\[[^[\]]{2,40}\]|\/[^/]{2,30}\/|[-\u2013\u2014]{1,2}\s?\p{Lu}[\p{L}]{1,20}(?:[ /]\p{Lu}[\p{L}]{1,20}){0,2})\.?$/u;
const SIGNED_WITH = Has.ROUND | Has.SQUARE | Has.SLASH | Has.DASH;
/** Share of small words to go by where the language is not known. */
const USUAL = 0.2;
/** What stands behind the last sentence of a line that is signed off, and some of the sentence. */
const ENDING = 60;

/** `known`: the text is in the lexicon's language, so that its small words can be counted on. */
export function toPageLine(worded: WordedRow, index: number, lexicon: Lexicon, known = true): PageLine {
  const { row, has, words: whole } = worded;
  const mayRunOn = (has & Has.RUN_ON) !== 0;
  const tail = mayRunOn ? findGluedTail(row.text, isWhole(worded) ? whole : null, lexicon) : row.text.length;
  const isGlued = tail < row.text.length;
  const text = isGlued ? row.text.slice(0, tail) : row.text;
  const words = isGlued ? findWords(text.slice(0, LOOK)) : whole;
  const { lists, anyOf } = lookUp(words, lexicon.lists);
  const ending = text.slice(-ENDING).trimEnd();
  const signed = (has & SIGNED_WITH) !== 0 && SIGNED_OFF.test(ending);
  const ends = signed || endsAsSentence(ending) || endsInBracket(text);
  const counts = countWords(words, lists, (has & Has.ANY_SCRIPT) === 0);
  const stop =
    (ends && !isOldHeading(text, words) && !endsInLetters(ending, words)) ||
    (counts.count >= LEAST_WITHOUT_STOP && THAI.test(ending));
  const cues = cueStrengths(text, words, lists, stop, lexicon);
  const cue = strongest(cues);
  const count = counts.count * Math.max(1, text.length / LOOK);
  return {
    parts: row.parts,
    span: row.span,
    text: row.text,
    has,
    kind: row.kind,
    level: row.level,
    gapBefore: row.gapBefore,
    gapAfter: row.gapAfter,
    index,
    tail,
    words,
    lists,
    anyOf,
    count,
    stop,
    signedOff: signed && (cues.photo ?? 0) < 0.2 && !/\/[^/)\]]*[)\]]$/.test(ending),
    colon: ending.endsWith(":"),
    capitals: counts.capitals,
    grammar: counts.grammar,
    numbers: counts.numbers,
    dated: (has & Has.DIGIT) !== 0 && isDated(text, words, anyOf),
    cues,
    cue,
    prose:
      proseOf(
        count,
        stop ? SENTENCE : ending.endsWith(":") && count >= 6 ? ANNOUNCEMENT : 0,
        known ? counts.grammar : USUAL,
        counts.numbers,
      ) *
      (1 - 0.8 * cue),
  };
}

/** Thai has no full stop: a line of it that is longer than headlines are is a sentence. */
const LEAST_WITHOUT_STOP = 20;
const THAI = /[\u0e01-\u0e5b\u201d"']$/;

/** Most labels end in a letter: then nothing else is to be asked. */
const endsAsSentence = (ending: string): boolean =>
  signAt(ending, ending.length - 1) < DIGIT && STOP.test(ending.slice(-8));

/** `FATAL FALL OF COAL.`: old papers closed the headings of their reports with a full stop. */
const isOldHeading = (text: string, words: readonly Word[]): boolean =>
  words.length <= HEADING_WORDS &&
  words.length >= 2 &&
  words.every(({ capital }) => capital) &&
  text === text.toUpperCase() &&
  text.endsWith(".") &&
  text !== text.toLowerCase();

const HEADING_WORDS = 12;

/** `May 4, 2021 by Jo March Ph.D.`, `By Jo March Jr.`: hardly a word without a capital, and letters that stand for something. */
const endsInLetters = (ending: string, words: readonly Word[]): boolean =>
  words.length <= HEADING_WORDS &&
  LETTERS.test(ending) &&
  words.filter((word) => !word.capital && !isNumber(word)).length <= 1;

const LETTERS = /(?:(?<!\p{L})\p{L}{1,2}\.\s?\p{L}{1,2}|\s[JS]r)\.$/u;

/** `\u2026 on Monday. (Reporting by Jo March in Leeds)`: the sentence ended before the bracket. */
function endsInBracket(text: string): boolean {
  if (!text.endsWith(")")) return false;
  const open = text.lastIndexOf("(");
  return (
    open > 0 &&
    text.length - open < LONGEST_BRACKET &&
    STOP.test(text.slice(Math.max(0, open - 8), open).trimEnd())
  );
}

const LONGEST_BRACKET = 400;

const FIGURES =
  /(?<!\d)(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})\b/;
const DATE_LINE_WORDS = 14;

function isDated(text: string, words: readonly Word[], anyOf: number): boolean {
  if (words.length > DATE_LINE_WORDS || !/\d/.test(text) || text.includes("(@")) return false; // not the signature of a post
  return (anyOf & List.MONTH) !== 0 || FIGURES.test(text);
}

/** What is no junk of itself does not count: a correction, a word about where the copy comes from. */
function strongest(cues: CueStrengths): number {
  let most = 0;
  if (cues === NO_CUES) return most;
  for (const cue of cuesIn(cues)) {
    const strength = cues[cue]!;
    if (strength > most && cue !== "reposting" && cue !== "correction") most = strength;
  }
  return most;
}

/** What an end as sentences have it adds to `prose`, and a colon behind some words. */
const SENTENCE = 0.35;
const ANNOUNCEMENT = 0.2;

/** Running text is long, ends as sentences do and is a quarter small words; tables and menus are none of it. */
function proseOf(count: number, end: number, grammar: number, numbers: number): number {
  const long = Math.min(1, Math.max(0, (count - 6) / 24));
  const sentence = count >= 2 ? end : 0;
  const small = 0.2 * Math.min(1, grammar / 0.25);
  return (0.45 * long + sentence + small) * (numbers > 0.4 ? 0.4 : 1);
}
