import type { Extent } from "./extent.ts";
import type { PageLine } from "./page-line.ts";
import type { Repeat } from "./repeats.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Nine in ten pages with boxes among the text have fewer such lines, most guides and lists of goods more. */
const ENOUGH = 12;
/** The longer a text, the more words it has of whatever stands among it: so many for each of its paragraphs. */
const OF_PARAGRAPHS = 0.6;
/** Share of its longer words that the running text uses, too. */
const OWN = 0.6;
const LONGER_WORD = 4;
const MOST_WORDS = 14;
const REFRAIN = 3;
const CUE = 0.5;

/**
 * Is the article a guide, a list of goods, a recipe? Then short lines name its parts: many of them, and the running text takes up
 * their words. Boxes of links have as many lines, but the text speaks of few of them.
 */
export function isMadeOfParts(
  lines: readonly PageLine[],
  extent: Extent | null,
  vocabulary: Vocabulary,
  repeatOf: (line: PageLine) => Repeat | null,
): boolean {
  let parts = 0;
  let paragraphs = 0;
  for (let at = extent?.first ?? 0; at <= (extent?.last ?? -1); at++) {
    const line = lines[at]!;
    if (line.prose >= 0.5) paragraphs += 1;
    else if (isShort(line) && (repeatOf(line)?.apart ?? 0) < REFRAIN && isOfText(line, vocabulary))
      parts += 1;
  }
  return parts >= ENOUGH && parts >= OF_PARAGRAPHS * paragraphs;
}

const isShort = ({ stop, cue, count }: PageLine): boolean => !stop && cue < CUE && count <= MOST_WORDS;

function isOfText({ words }: PageLine, { speaksOf }: Vocabulary): boolean {
  let longer = 0;
  let own = 0;
  for (const { text } of words) {
    if (text.length < LONGER_WORD) continue;
    longer += 1;
    if (speaksOf(text)) own += 1;
  }
  return longer > 0 && own >= OWN * longer;
}
