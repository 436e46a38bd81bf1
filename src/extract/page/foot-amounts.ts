import type { Extent } from "./extent.ts";
import { Has } from "./has.ts";
import type { PageLine } from "./page-line.ts";
import { List } from "./word-lists.ts";

/** What stands from a line on to the end of the stretch. */
export interface Amount {
  readonly lines: number;
  readonly paragraphs: number;
  /** Words of its running text, and of that outside quotations, and how many of these are `we` and `you`. */
  readonly words: number;
  readonly unquoted: number;
  readonly voice: number;
  /** Words of all its lines that speak of the page. */
  readonly service: number;
  readonly quotes: boolean;
  /** How many of its paragraphs speak to the reader or of the page: `we`, `you`, `newsletter`. */
  readonly speaking: number;
  /** Lines with a date, and sentences right below a headline: lists of other stories have both. */
  readonly dated: number;
  readonly teasers: number;
}

/** By line of the stretch. */
export function amounts(lines: readonly PageLine[], { first, last }: Extent): readonly Amount[] {
  const all: Amount[] = new Array(last - first + 1);
  let below = NOTHING;
  for (let at = last; at >= first; at--) all[at - first] = below = withLine(below, lines, lines[at]!);
  return all;
}

const NOTHING: Amount = {
  lines: 0,
  paragraphs: 0,
  words: 0,
  unquoted: 0,
  voice: 0,
  service: 0,
  quotes: false,
  speaking: 0,
  dated: 0,
  teasers: 0,
};

/** One such word stands in many an honest sentence. */
const LEAST_SPEAKING = 2;

function withLine(below: Amount, lines: readonly PageLine[], line: PageLine): Amount {
  const isText = line.prose >= 0.5;
  const isQuoting = (line.has & Has.QUOTE) !== 0;
  const isTold = isText && !isQuoting;
  return {
    lines: below.lines + 1,
    paragraphs: below.paragraphs + (isText ? 1 : 0),
    words: below.words + (isText ? line.count : 0),
    unquoted: below.unquoted + (isTold ? line.lists.length : 0),
    voice: below.voice + (isTold && line.anyOf & List.VOICE ? countOf(line, List.VOICE) : 0),
    service: below.service + (line.anyOf & List.SERVICE ? countOf(line, List.SERVICE) : 0),
    quotes: below.quotes || (isText && isQuoting),
    speaking: below.speaking + (isTold && countOf(line, List.VOICE | List.SERVICE) >= LEAST_SPEAKING ? 1 : 0),
    dated: below.dated + (line.dated ? 1 : 0),
    teasers: below.teasers + (isEnding(line) && isBelowHeadline(lines, line) ? 1 : 0),
  };
}

/** How many words of a line stand in a list. */
export const countOf = ({ lists }: PageLine, list: number): number => {
  let count = 0;
  for (const one of lists) if (one & list) count++;
  return count;
};

/** A foot begins below a paragraph. */
export const isEnding = ({ prose, stop }: PageLine): boolean => prose >= 0.5 || stop;

/** Right below it, or with a label between: a section, whoever wrote it. */
function isBelowHeadline(lines: readonly PageLine[], { index }: PageLine): boolean {
  const above = lines[index - 1];
  if (above === undefined) return false;
  return isHeadline(above) || (above.count <= MOST_IN_LABEL && !above.stop && isHeadline(lines[index - 2]));
}

const MOST_IN_LABEL = 5;

const isHeadline = (line: PageLine | undefined): boolean =>
  line !== undefined && line.prose < 0.6 && !line.stop && line.count >= 4 && line.count <= 22;
