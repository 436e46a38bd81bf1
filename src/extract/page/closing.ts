import type { CueName } from "../../language/press-words.ts";
import { isDeskInitials } from "./desk-initials.ts";
import type { Extent } from "./extent.ts";
import type { PageLine } from "./page-line.ts";
import { shareIn, stemsOf } from "./shared-words.ts";
import { findThread } from "./thread.ts";

/**
 * The stretch without what follows its article: teasers of other stories and comments have whole sentences, too, but a heading
 * stands above them that ends articles. It is believed where what stands below it is less than the article above, and
 * not made as the article is: teasers stand one by one. A link between two paragraphs ends nothing; the initials of
 * an agency's desk always do.
 */
export function withoutClosing(lines: readonly PageLine[], whole: Extent): Extent {
  const thread = findThread(lines, whole);
  const extent =
    thread === null
      ? whole
      : { first: whole.first, last: lastOf(lines, whole.first, headOfThread(lines, thread) - 1) };
  let rest: Amount | null = null;
  for (let at = extent.first + LEAST_LINES; at < extent.last; at++) {
    if (isDeskInitials(lines[at]!)) return { first: extent.first, last: lastOf(lines, extent.first, at - 1) };
    const kind = closingKind(lines[at]!);
    if (!kind) continue;
    rest ??= amountIn(lines, extent.first, extent.last);
    const below = amountIn(lines, at + 1, extent.last);
    if (endsHere({ lines, ...extent, at, kind, below, above: rest.words - below.words }))
      return { first: extent.first, last: lastOf(lines, extent.first, at - 1) };
  }
  return extent;
}

/** The heading of the comments, where one stands right above the first of them, or above what the house asks of its readers. */
function headOfThread(lines: readonly PageLine[], start: number): number {
  const from = Math.max(0, start - MOST_ASKED);
  const heading = lines
    .slice(from, start)
    .findIndex(({ count, cues }) => count <= HEADING_WORDS && (cues.comments ?? 0) > SPEAKS);
  return heading < 0 ? start : from + heading;
}

const MOST_ASKED = 4;
const SPEAKS = 0.4;

const LEAST_LINES = 2;
/** A heading is short. */
const HEADING_WORDS = 10;
const CLEAR = 0.6;

type Closing = "comments" | "related" | "newsletter";
const CLOSINGS: readonly (Closing & CueName)[] = ["comments", "related", "newsletter"];

const closingKind = (line: PageLine): Closing | undefined =>
  line.cue > CLEAR && line.count <= HEADING_WORDS && !line.stop
    ? CLOSINGS.find((cue) => (line.cues[cue] ?? 0) > CLEAR)
    : undefined;

/** Running text of some lines. */
export interface Amount {
  readonly lines: number;
  readonly words: number;
  /** Paragraphs, and those of them that follow one at once. */
  readonly paragraphs: number;
  readonly following: number;
}

/** A heading at `at` in the stretch, and the text below and above it. */
interface Place extends Extent {
  readonly lines: readonly PageLine[];
  readonly at: number;
  readonly kind: Closing;
  readonly below: Amount;
  readonly above: number;
}

/** Shares measured on some 300 pages, of which hardly any article goes on behind what is cut so; of others, seldom. */
function endsHere(place: Place): boolean {
  const { lines, last, at, kind, below, above } = place;
  if (kind === "comments" && above >= 150) {
    const signs = signsOfComments(lines.slice(at + 1, at + 1 + LOOK));
    const most = signs >= MANY_SIGNS ? LONG_THREAD : 1.6;
    if (signs >= LEAST_SIGNS && below.words < most * above) return true;
  }
  const most = kind === "newsletter" ? 0.3 : 0.4;
  if (kind !== "comments" && below.words <= most * above && areTeasers(below))
    if (ownShare(place) < OWN_SHARE) return true;
  const pairs = kind === "newsletter" ? 0 : pairsIn(lines, at + 1, last);
  const reach = pairs >= MANY_PAIRS ? MUCH_MORE : 1; // of an article behind a paywall there is little
  return pairs >= LEAST_PAIRS && below.words <= reach * above && ownShare(place) < OF_PAIRS;
}

const OWN_SHARE = 0.4;
/** Other stories of one team or town have more of its words. */
const OF_PAIRS = 0.65;

/** Lines among which no paragraph follows another, and most are none. */
const areTeasers = ({ lines, paragraphs, following }: Amount): boolean =>
  following <= 0.2 * paragraphs && paragraphs <= 0.5 * lines && lines > 2 && lines <= 6 + 4 * paragraphs;

export function amountIn(lines: readonly PageLine[], first: number, last: number): Amount {
  let [words, paragraphs, following] = [0, 0, 0];
  for (let at = first; at <= last; at++) {
    const line = lines[at]!;
    if (line.prose < 0.5) continue;
    words += line.count;
    paragraphs++;
    if (at > first && lines[at - 1]!.prose >= 0.5) following++;
  }
  return { lines: last - first + 1, words, paragraphs, following };
}

/** Links and teasers may be of the same subject, but they do not use the words of the article as its own paragraphs do. */
function ownShare({ lines, first, last, at }: Place): number {
  const isText = ({ prose }: PageLine): boolean => prose >= 0.5;
  const stems = stemsOf(lines.slice(first, at).filter(isText));
  return shareIn(lines.slice(at + 1, last + 1).filter(isText), stems);
}

/**
 * How many headlines, each with one teaser below it, make up the lines: subheadings are shorter, and mostly have more than one
 * paragraph. 0: there is more than such.
 */
function pairsIn(lines: readonly PageLine[], from: number, last: number): number {
  let [pairs, words, others] = [0, 0, 0];
  for (let at = from; at <= last; at++) {
    const [line, next] = [lines[at]!, lines[at + 1]];
    if (next && isHeadline(line) && isTeaser(next)) {
      pairs++;
      words += line.count;
      at++; // the teaser is told
    } else if (line.prose >= 0.6 && line.count >= LEAST_IN_TEASER) others++;
  }
  return others <= OTHERS * pairs && words >= MEAN_HEADLINE * pairs ? pairs : 0;
}

const LEAST_PAIRS = 3;
const MANY_PAIRS = 4;
const MUCH_MORE = 3;
const OTHERS = 0.8;
const MEAN_HEADLINE = 7;
const LEAST_IN_TEASER = 10;
const LONGEST_TEASER = 50;

const isHeadline = ({ stop, colon, count, cue }: PageLine): boolean =>
  !stop && !colon && cue < 0.5 && count >= 4 && count <= 30;

const isTeaser = ({ stop, count, prose, cue }: PageLine): boolean =>
  stop && prose >= 0.5 && cue < 0.5 && count >= LEAST_IN_TEASER && count <= LONGEST_TEASER;

/** Each comment has its day, or a button below it. */
const signsOfComments = (lines: readonly PageLine[]): number =>
  lines.filter((line) => line.dated || (line.cues.comments ?? 0) > SPEAKS).length;

const LOOK = 40;
const LEAST_SIGNS = 2;
/** So many show a thread, and that may be much longer than the article. */
const MANY_SIGNS = 6;
const LONG_THREAD = 15;

/** The last line above the heading that is text, or a short sentence. */
function lastOf(lines: readonly PageLine[], first: number, from: number): number {
  for (let at = from; at > first; at--) {
    const { prose, stop, cue } = lines[at]!;
    if (prose >= 0.5 || (stop && cue < CLEAR)) return at;
  }
  return from;
}
