import type { Span } from "../records/span.ts";

/**
 * The sentences of a text, in order, without the white space between them. A sentence ends at `.`, `!`, `?`, `…` or
 * their kin (with the quotation marks and brackets that close after it), where white space and no small letter
 * follow, or at the end of the text. A full stop after an initial, an abbreviation (`U.S.`, `Mr.`, `Nov.`, `Mio.`, `ул.`) or
 * a German ordinal number (`am 23. Juli`) ends nothing, unless nothing follows.
 */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsHere(text, match.index, end)) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end);
  }
  if (start < text.length) sentences.push({ start, end: text.trimEnd().length });
  return sentences;
}

const END = /[.!?\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f]+["'\u2019\u201d\u00bb)\]]*/g;

/** Ends with a letter that is a word of its own (`U.S`, `J`), or is one of the usual abbreviations. */
const ABBREVIATION =
  /(?:^|[\s("'\u201c\u2018.-])(?:\p{Lu}|[ap]|mr|mrs|ms|dr|prof|st|sen|rep|gov|gen|col|lt|sgt|capt|rev|hon|jr|sr|co|corp|inc|ltd|no|vs|etc|e\.g|i\.e|approx|dept|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|nr|ca|bzw|mio|mrd|sra|srta|núm|mme|dott|sig|avv|ул|им|тыс|млн|млрд|руб|обл)$/iu;

/** `am 23. Juli`, `des 19. Jahrhunderts`: in German a full stop makes a number the so-maniest; not `I am 23. He`. */
const ORDINAL = /(?<!\bI )\b(?:am|beim|bis|das|dem|den|der|des|die|im|ihr|sein|vom|zum|zur) \d{1,2}$/i;

/** Long enough for the longest abbreviation or number and what stands before it. */
const LOOK_BACK = 10;
/** No abbreviation is as long. */
const LONG_WORD = 7;

function endsHere(text: string, stop: number, end: number): boolean {
  if (end >= text.length || isWide(text.charCodeAt(stop))) return true;
  if (!isSpace(text.charCodeAt(end)) || isSmall(text.charCodeAt(skipSpace(text, end)))) return false;
  const only = text[stop] === "." && end === stop + 1;
  if (!only || isBehindLongWord(text, stop)) return true;
  const before = text.slice(Math.max(0, stop - LOOK_BACK), stop);
  return !(isFigure(text.charCodeAt(stop - 1)) ? ORDINAL : ABBREVIATION).test(before);
}

const isWide = (unit: number): boolean => unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;

/** As `\s` and `\p{Ll}` have it, of one UTF-16 unit; those of ASCII are not asked of an expression. */
const isSpace = (unit: number): boolean =>
  unit < 0x80 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : /\s/.test(String.fromCharCode(unit));
const isSmall = (unit: number): boolean =>
  unit < 0x80 ? isPlainLetter(unit) : /\p{Ll}/u.test(String.fromCharCode(unit));

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isPlainLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

function isBehindLongWord(text: string, stop: number): boolean {
  for (let at = stop - 1; at >= stop - LONG_WORD; at -= 1)
    if (at < 0 || !isPlainLetter(text.charCodeAt(at))) return false;
  return true;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
