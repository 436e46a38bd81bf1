import type { Extent } from "./extent.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PageLine } from "./page-line.ts";

/** So many lines of the stretch may belong to the head. */
const HEAD_IN_TEXT = 9;

/**
 * Where the text itself begins: where a standfirst reads like text, byline and date stand inside the stretch, and the text
 * begins behind them. `isSigner`: the line is the name of somebody of whom the text does not speak.
 */
export function findBodyStart(
  lines: readonly PageLine[],
  extent: Extent | null,
  lexicon: Lexicon,
  isSigner: (line: PageLine) => boolean,
): number {
  if (!extent) return 0;
  const opening = atDateline(lines, extent);
  if (opening !== null) return opening;
  const end = Math.min(extent.first + HEAD_IN_TEXT, extent.last);
  for (let at = end; at > extent.first; at--) {
    const line = lines[at]!;
    if (isSignature(line, lexicon) && !isAmongText(lines, extent.first, at)) return at + 1;
  }
  return behindName(lines, extent, isSigner);
}

/** Below a notice and a headline an agency's report opens with place and agency: there the text begins. */
function atDateline(lines: readonly PageLine[], { first, last }: Extent): number | null {
  const end = Math.min(first + DATELINE_IN_TEXT, last);
  for (let at = first; at <= end; at++) {
    const { text, prose } = lines[at]!;
    if (prose < 0.5 || !DATELINE.test(text)) continue;
    return at > first && isBelowHeadline(lines[at - 1]!) ? at : null;
  }
  return null;
}

/** `LEEDS (Wire) - `. */
const DATELINE = /^\p{Lu}[\p{L} /'.-]{1,40} \(\p{Lu}[\p{L}-]{1,12}\) ?[-\u2013\u2014:]\s?/u;
const DATELINE_IN_TEXT = 4;

const isBelowHeadline = ({ prose, stop, count }: PageLine): boolean => prose < 0.5 && !stop && count >= 4;

/** Three paragraphs above it, or above the headline whose day it is: the head has ended long before. */
function isAmongText(lines: readonly PageLine[], first: number, at: number): boolean {
  const label = lines[at - 1]!; // `Source: …`, between the text and whoever signs below it
  const isPassed = lines[at]!.dated
    ? isHeadline(label)
    : label.count < LEAST_IN_HEADLINE && label.prose < 0.5;
  const to = isPassed ? at - 1 : at;
  return to - first >= 3 && lines.slice(to - 3, to).every((above) => above.prose >= 0.5);
}

const isHeadline = ({ prose, stop, count, capitals, dated }: PageLine): boolean =>
  prose < 0.5 && !stop && !dated && count >= HEADLINE_WORDS && capitals < 0.5;

const HEADLINE_WORDS = 6;
const LEAST_IN_HEADLINE = 3;

/** A short line with a date, or that begins with the word before a name. */
function isSignature(line: PageLine, lexicon: Lexicon): boolean {
  if (line.prose >= 0.5 || line.stop || line.count > 16 || BULLET.test(line.text)) return false;
  const { by } = lexicon.language.press.byline;
  if (line.dated) return !line.colon || by.includes(line.words.at(-1)?.text ?? ""); // what announces is text
  if (line.words.length === 1) return line.words[0]!.text === by[0]; // the name stands below it
  return by.includes(line.words[0]?.text ?? "") && line.capitals > 0.5;
}

const BULLET = /^\s*[\u2022\u25cf*\u2013\u2014-]/;

/** Below the standfirst alone a name by itself is a signature; no text sets a subheading after one paragraph. */
function behindName(
  lines: readonly PageLine[],
  { first, last }: Extent,
  isSigner: (line: PageLine) => boolean,
): number {
  for (let at = first + 1; at <= Math.min(first + NAME_IN_TEXT, last); at++) {
    const line = lines[at]!;
    if (line.prose >= 0.5) return first;
    if (line.count <= LONGEST_NAME && !line.stop && line.cue < BUTTON && isSigner(line)) return at + 1;
  }
  return first;
}

const NAME_IN_TEXT = 3;
/** Of several people, too. */
const LONGEST_NAME = 8;
const BUTTON = 0.4;
