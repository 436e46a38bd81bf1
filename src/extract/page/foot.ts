import { stemOf } from "../../text/stem.ts";
import type { Extent } from "./extent.ts";
import { type Amount, amounts, countOf, isEnding } from "./foot-amounts.ts";
import { isListLike } from "./list-like.ts";
import type { PageLine } from "./page-line.ts";
import { List } from "./word-lists.ts";

/**
 * The stretch without the foot of its page, where no heading says that it begins: what the house says of itself and of who
 * writes for it, what it asks of its readers, one more story. No sign tells it alone. The odds are those of a logistic fit to
 * the ends of paragraphs on 300 pages of some 230 sites, which, fitted to four fifths and asked about the rest, cut 16 lines
 * of the articles and 270 others; afterwards they were mended by hand, a little more for `you`.
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
    if (rest.words === 0 || !isEnding(lines[at - 1]!) || isPlain(lines, at, rest) || opensList(lines, at))
      continue;
    const odds = oddsByForm({ lines, ...extent, at, rest, whole, above });
    if (odds < ENOUGH) continue;
    home ??= homeOf(lines, extent);
    if (odds + strangeness(lines, { first: at, last: extent.last }, home) > ENOUGH) cut = at;
  }
  return cut === null ? extent : { first: extent.first, last: lastText(lines, extent.first, cut - 1) };
}

const LEAST_ABOVE = 80;
const MOST_BELOW = 0.6;
const ENOUGH = 1.1;
const MOST_IN_LABEL = 6;

/**
 * Paragraphs that speak neither to the reader nor of the page, and no two labels above them: the last ones of an article, below
 * a subheading or a link, may use no word of those above.
 */
const isPlain = (lines: readonly PageLine[], at: number, { speaking }: Amount): boolean =>
  speaking === 0 && (isEnding(lines[at]!) || isEnding(lines[at + 1] ?? lines[at]!));

/** `They will learn how to:`, or figures one below the other: lists, too, are of other words than what stands above them. */
function opensList(lines: readonly PageLine[], at: number): boolean {
  if (lines[at]!.colon) return true;
  let items = 0;
  let end = at;
  for (; end - at < LONGEST_GAP && lines[end] !== undefined && !isEnding(lines[end]!); end++)
    if (isListLike(lines[end]!) || lines[end]!.numbers > OF_FIGURES) items++;
  return end - at >= LEAST_IN_LIST && items >= (end - at) / 2;
}

const LEAST_IN_LIST = 4;
const OF_FIGURES = 0.15;

/** A line of the stretch, the text from there on, and the words of that above. */
interface Place extends Extent {
  readonly lines: readonly PageLine[];
  readonly at: number;
  readonly rest: Amount;
  readonly whole: Amount;
  readonly above: number;
}

function oddsByForm(place: Place): number {
  const { lines, at, rest, whole, above } = place;
  const line = lines[at]!;
  const voice =
    share(rest.voice, rest.unquoted) - share(whole.voice - rest.voice, whole.unquoted - rest.unquoted);
  const service = rest.service === 0 ? 0 : moreService(place);
  return (
    -3.4 -
    0.85 * Math.log((rest.words + 5) / above) +
    (1 - rest.paragraphs / rest.lines) +
    17 * clamp(voice, 0.1) +
    11 * clamp(service, 0.2) +
    (line.count <= MOST_IN_LABEL && !line.stop ? 0.6 : 0) -
    (rest.quotes ? 1.1 : 0) +
    (rest.speaking + rest.dated > 0 || rest.teasers >= MANY_TEASERS ? 1.3 * shorterBy(place) : 0) +
    2.1 * clamp(rest.dated / 3, 1) +
    (rest.teasers >= MANY_TEASERS ? 0.6 : 0) +
    oddsOfGap(place)
  );
}

const MANY_TEASERS = 3;

/** How much shorter its paragraphs are; of a list of scores or facts, which an article may end in, that says nothing. */
function shorterBy({ rest, whole, above }: Place): number {
  const length = share(rest.words, rest.paragraphs);
  return Math.log((share(above, whole.paragraphs - rest.paragraphs) + 3) / (length + 3));
}

/** What stands between the last paragraph of the article and the first of its foot: labels, and whether they lead elsewhere. */
function oddsOfGap({ lines, at, last }: Place): number {
  let end = at;
  let leading = 0;
  for (; end <= last && end - at < LONGEST_GAP && !isEnding(lines[end]!); end++) {
    const { related = 0, share: sharing = 0 } = lines[end]!.cues;
    leading = Math.max(leading, related, sharing);
  }
  return 0.25 * Math.log(1 + end - at) + 0.84 * leading;
}

const LONGEST_GAP = 40;

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
  return -1.9 * share(known, long) - 1.5 * (named === 0 ? UNNAMED : met / named);
}

const LONG = 4;
/** Where no name stands, it speaks neither way. */
const UNNAMED = 0.5;

function lastText(lines: readonly PageLine[], first: number, from: number): number {
  for (let at = from; at > first; at--) if (isEnding(lines[at]!)) return at;
  return from;
}
