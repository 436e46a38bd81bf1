import type { Feature } from "../../records/trace.ts";
import { featureOf, heaviest } from "./features.ts";
import type { Ranks } from "./ranks.ts";
import { stemIn, type TraceWord } from "./words-of.ts";

const MOST = 96;
const SHORTEST = 4;

/** Words that few texts have, by their beginnings; in order of the digest. */
export function rareWordsIn(
  paragraphs: readonly (readonly TraceWord[])[],
  { weightOf }: Ranks,
  skip: ReadonlySet<string>,
): readonly Feature[] {
  const found = new Map<string, number>();
  for (const words of paragraphs) {
    for (const word of words) {
      if (word.kind !== "word" || word.capital || word.folded.length < SHORTEST) continue;
      const weight = weightOf(word);
      if (weight === 0 || skip.has(word.folded)) continue;
      const stem = stemIn(word);
      // Of all the words that begin so, the commonest says how much it means.
      found.set(stem, Math.min(weight, found.get(stem) ?? weight));
    }
  }
  const features: Feature[] = [];
  for (const [stem, weight] of found) features.push(featureOf("word", stem, weight));
  return heaviest(features, MOST);
}
