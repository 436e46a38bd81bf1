import type { CueName } from "../../language/press-words.ts";
import type { Extent } from "./extent.ts";
import type { PageLine } from "./page-line.ts";
import { shareIn, stemsOf } from "./shared-words.ts";

/**
 * The stretch without what follows its article: teasers of other stories and comments have whole sentences, too, but a heading
 * stands above them that ends articles. It is believed where what stands below it is less than the article above, and
 * not made as the article is: teasers stand one by one. A link between two paragraphs ends nothing.
 */
export function withoutClosing(lines: readonly PageLine[], extent: Extent): Extent {
  let rest: Amount | null = null;
  for (let at = extent.first + LEAST_LINES; at < extent.last; at++) {
    const kind = closingKind(lines[at]!);
    if (!kind) continue;
    rest ??= amountIn(lines, extent.first, extent.last);
    const below = amountIn(lines, at + 1, extent.last);
    const above = rest.words - below.words;
    if (ENDS[kind](below, above) && !goesOn(lines, extent, at, kind))
      return { first: extent.first, last: lastOf(lines, extent.first, at - 1) };
  }
  return extent;
}

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
interface Amount {
  readonly lines: number;
  readonly words: number;
  /** Paragraphs, and those of them that follow one at once. */
  readonly paragraphs: number;
  readonly following: number;
}

/** Shares measured on some 250 pages, of which no article goes on behind what is cut so; of others, seldom. */
const ENDS: Readonly<Record<Closing, (below: Amount, above: number) => boolean>> = {
  comments: ({ words }, above) => above >= 150 && words < 1.6 * above,
  related: (below, above) => below.words <= 0.4 * above && areTeasers(below),
  newsletter: (below, above) => below.words <= 0.3 * above && areTeasers(below),
};

/** Lines among which no paragraph follows another, and most are none. */
const areTeasers = ({ lines, paragraphs, following }: Amount): boolean =>
  following <= 0.2 * paragraphs && paragraphs <= 0.5 * lines && lines > 2 && lines <= 6 + 4 * paragraphs;

function amountIn(lines: readonly PageLine[], first: number, last: number): Amount {
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
function goesOn(lines: readonly PageLine[], { first, last }: Extent, at: number, kind: Closing): boolean {
  if (kind === "comments") return !areComments(lines.slice(at + 1, at + 1 + LOOK));
  const isText = ({ prose }: PageLine): boolean => prose >= 0.5;
  const stems = stemsOf(lines.slice(first, at).filter(isText));
  return shareIn(lines.slice(at + 1, last + 1).filter(isText), stems) >= OWN_SHARE;
}

const OWN_SHARE = 0.4;

/** Each has its day, or a button below it. */
const areComments = (lines: readonly PageLine[]): boolean =>
  lines.filter((line) => line.dated || (line.cues.comments ?? 0) > 0.4).length >= 2;

const LOOK = 40;

/** The last line above the heading that is text, or a short sentence. */
function lastOf(lines: readonly PageLine[], first: number, from: number): number {
  for (let at = from; at > first; at--) {
    const { prose, stop, cue } = lines[at]!;
    if (prose >= 0.5 || (stop && cue < CLEAR)) return at;
  }
  return from;
}
