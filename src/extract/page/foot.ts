import { stemOf } from "../../text/stem.ts";
import type { Extent } from "./extent.ts";
import { Has } from "./has.ts";
import type { PageLine } from "./page-line.ts";
import { List } from "./word-lists.ts";

/**
 * The stretch without the foot of its page, where no heading says that it begins: what the house says of itself and of who
 * writes for it, what it asks of its readers, one more story. No sign tells it alone. The odds are those of a logistic fit to
 * the ends of paragraphs on 265 pages of some 200 sites: fitted to four fifths and asked about the rest, a form
 * of it that asked neither for `isPlain` nor so much of quotations cut seven lines of the articles and 107 others.
 */
export function withoutFoot(lines: readonly PageLine[], extent: Extent): Extent {
  const told = amounts(lines, extent);
  const whole = told[0]!;
  let home: Home | null = null;
  let cut: number | null = null;
  for (let at = extent.last; at > extent.first + 1; at--) {
    const rest = told[at - extent.first]!;
    const above = whole.words - rest.words;
    if (above < LEAST_ABOVE || rest.words > MOST_BELOW * above) break;
    if (rest.words === 0 || !isEnding(lines[at - 1]!) || isPlain(lines, at, rest)) continue;
    const odds = oddsByForm({ lines, ...extent, at, rest, whole, above });
    if (odds < ENOUGH) continue;
    home ??= homeOf(lines, extent);
    if (odds + strangeness(lines, { first: at, last: extent.last }, home) > ENOUGH) cut = at;
  }
  return cut === null ? extent : { first: extent.first, last: lastText(lines, extent.first, cut - 1) };
}

const LEAST_ABOVE = 80;
const MOST_BELOW = 0.6;
const ENOUGH = 1.5;
const MOST_IN_LABEL = 6;
/** One such word stands in many an honest sentence. */
const LEAST_SPEAKING = 2;

/** What stands from a line on to the end of the stretch. */
interface Amount {
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
};

function amounts(lines: readonly PageLine[], { first, last }: Extent): readonly Amount[] {
  const all: Amount[] = new Array(last - first + 1);
  let below = NOTHING;
  for (let at = last; at >= first; at--) all[at - first] = below = withLine(below, lines[at]!);
  return all;
}

function withLine(below: Amount, line: PageLine): Amount {
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
  };
}

const countOf = ({ lists }: PageLine, list: number): number => {
  let count = 0;
  for (const one of lists) if (one & list) count++;
  return count;
};

/** A foot begins below a paragraph. */
const isEnding = ({ prose, stop }: PageLine): boolean => prose >= 0.5 || stop;

/**
 * Paragraphs that speak neither to the reader nor of the page, and no two labels above them: the last ones of an article, below
 * a subheading or a link, may use no word of those above.
 */
const isPlain = (lines: readonly PageLine[], at: number, { speaking }: Amount): boolean =>
  speaking === 0 && (isEnding(lines[at]!) || isEnding(lines[at + 1] ?? lines[at]!));

/** A line of the stretch, the text from there on, and the words of that above. */
interface Place extends Extent {
  readonly lines: readonly PageLine[];
  readonly at: number;
  readonly rest: Amount;
  readonly whole: Amount;
  readonly above: number;
}

function oddsByForm(place: Place): number {
  const { rest, whole, above } = place;
  const line = place.lines[place.at]!;
  const voice =
    share(rest.voice, rest.unquoted) - share(whole.voice - rest.voice, whole.unquoted - rest.unquoted);
  const service = rest.service === 0 ? 0 : moreService(place);
  return (
    -3.4 -
    1.2 * Math.log((rest.words + 5) / above) +
    1.5 * (1 - rest.paragraphs / rest.lines) +
    18 * clamp(voice, 0.1) +
    10 * clamp(service, 0.2) +
    (line.count <= MOST_IN_LABEL && !line.stop ? 0.9 : 0) -
    (rest.quotes ? 2 : 0)
  );
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** How much more of the words that are no small ones speak of the page than above: counted where any does. */
function moreService({ lines, first, last, at, rest, whole }: Place): number {
  const below = ownIn(lines, at, last);
  return share(rest.service, below) - share(whole.service - rest.service, ownIn(lines, first, at - 1));
}

function ownIn(lines: readonly PageLine[], first: number, last: number): number {
  let own = 0;
  for (let at = first; at <= last; at++) {
    const line = lines[at]!;
    own += line.lists.length - countOf(line, List.SMALL | List.NUMBER);
  }
  return own;
}

/** The line in whose running text a stem, or a word with a capital, stands first. */
interface Home {
  readonly stems: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
}

function homeOf(lines: readonly PageLine[], { first, last }: Extent): Home {
  const stems = new Map<string, number>();
  const names = new Map<string, number>();
  for (let at = first; at <= last; at++) {
    const { prose, words } = lines[at]!;
    if (prose < 0.5) continue;
    words.forEach(({ text, capital }, i) => {
      const stem = stemOf(text);
      if (!stems.has(stem)) stems.set(stem, at);
      if (i > 0 && capital && !names.has(text)) names.set(text, at);
    });
  }
  return { stems, names };
}

/** What the running text has of words and names of the text above it: less odds for each. */
function strangeness(lines: readonly PageLine[], { first, last }: Extent, { stems, names }: Home): number {
  let [long, known, named, met] = [0, 0, 0, 0];
  for (let at = first; at <= last; at++) {
    const { prose, words } = lines[at]!;
    if (prose < 0.5) continue;
    words.forEach(({ text, capital }, i) => {
      if (text.length >= LONG) {
        long++;
        if ((stems.get(stemOf(text)) ?? first) < first) known++;
      }
      if (i === 0 || !capital) return;
      named++;
      if ((names.get(text) ?? first) < first) met++;
    });
  }
  return -2.2 * share(known, long) - 1.75 * (named === 0 ? UNNAMED : met / named);
}

const LONG = 4;
/** Where no name stands, it speaks neither way. */
const UNNAMED = 0.5;

function lastText(lines: readonly PageLine[], first: number, from: number): number {
  for (let at = from; at > first; at--) if (isEnding(lines[at]!)) return at;
  return from;
}
