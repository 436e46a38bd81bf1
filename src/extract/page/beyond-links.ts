import { type Amount, amountIn } from "./closing.ts";
import type { Extent } from "./extent.ts";
import type { PageLine } from "./page-line.ts";

/** No box inside an article has so many lines without running text, of which so many say what they are. */
const LEAST_BETWEEN = 40;
const LEAST_CLEAR = 8;
const CLEAR = 0.6;
/** An article of which paragraphs follow each other. */
const LEAST_ABOVE = 150;
const FOLLOWING = 0.4;
/** Comments and teasers, that stand one by one. */
const LEAST_BELOW = 6;
const ONE_BY_ONE = 0.2;

/**
 * The stretch up to where nothing but labels and links follows for long, if what stands beyond them is not made as the text above
 * is: many comments are worth more words than the article, but each has its name and its buttons.
 */
export function withoutBeyond(lines: readonly PageLine[], extent: Extent): Extent {
  let from = extent.first;
  for (let at = extent.first; at <= extent.last; at++) {
    if (lines[at]!.prose < 0.5) continue;
    if (at - from > LEAST_BETWEEN && isClear(lines, from, at) && areApart(lines, extent, from, at))
      return { first: extent.first, last: from };
    from = at;
  }
  return extent;
}

const isClear = (lines: readonly PageLine[], from: number, to: number): boolean =>
  lines.slice(from + 1, to).filter(({ cue }) => cue > CLEAR).length >= LEAST_CLEAR;

function areApart(lines: readonly PageLine[], { first, last }: Extent, end: number, next: number): boolean {
  const above = amountIn(lines, first, end);
  const below = amountIn(lines, next, last);
  return (
    above.words >= LEAST_ABOVE &&
    followingIn(above) >= FOLLOWING &&
    below.paragraphs >= LEAST_BELOW &&
    followingIn(below) <= ONE_BY_ONE
  );
}

const followingIn = ({ following, paragraphs }: Amount): number => following / paragraphs;
