import type { Background } from "../../knowledge/background.ts";
import type { Feature } from "../../records/trace.ts";
import { featureOf, weightOfFeature } from "./hash.ts";
import { stemOf, type TraceWord } from "./words-of.ts";

const MOST = 96;
const SHORTEST = 4;
/** By rank in the background: the two commonest ranks tell nothing. */
const WEIGHTS: Readonly<Record<number, number>> = { 3: 1, 4: 2, 5: 3 };
const UNKNOWN = 5;

/** Words that few texts have, by their beginnings; in order of the digest. */
export function rareWordsIn(
  paragraphs: readonly (readonly TraceWord[])[],
  background: Background,
  skip: ReadonlySet<string>,
): readonly Feature[] {
  const found = new Map<string, number>();
  for (const words of paragraphs) {
    for (const { kind, capital, folded } of words) {
      if (kind !== "word" || capital || folded.length < SHORTEST || skip.has(folded)) continue;
      const weight = WEIGHTS[background(folded) ?? rankOfRoot(folded, background)];
      const stem = stemOf(folded);
      // Of all the words that begin so, the commonest says how much it means.
      if (weight) found.set(stem, Math.min(weight, found.get(stem) ?? weight));
    }
  }
  const features = [...found].map(([stem, weight]) => featureOf(`w ${stem}`, weight));
  const weightiest = features.sort((a, b) => weightOfFeature(b) - weightOfFeature(a) || a - b);
  return weightiest.slice(0, MOST).sort((a, b) => a - b);
}

/** A form that is not in the table is as common as the word it is a form of. */
function rankOfRoot(word: string, background: Background): number {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const root = word.slice(0, -ending.length);
    const rank = background(root) ?? background(`${root}e`);
    if (rank !== null) return rank;
  }
  return UNKNOWN;
}

const ENDINGS = ["s", "es", "ed", "d", "ing", "ly", "er", "ers"];
