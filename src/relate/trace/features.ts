import type { Feature } from "../../records/trace.ts";
import { hashBehind } from "./hash.ts";

/** A feature is a digest of 27 bits, and below it how much the feature means: 1 to 7. */
const WEIGHT_BITS = 3;
const DIGEST_BITS = 27;
const HEAVIEST = 2 ** WEIGHT_BITS - 1;

/** Kinds have digests of their own: a name and a word that are spelled alike are two things. */
const DIGESTS = { name: hashBehind("n "), word: hashBehind("w ") } as const;

export const featureOf = (kind: keyof typeof DIGESTS, key: string, weight: number): Feature =>
  (DIGESTS[kind](key) << WEIGHT_BITS) | weight;

export const weightOfFeature = (feature: Feature): number => feature & HEAVIEST;

/** Those that mean most, at most so many, in order of their digests. As plain numbers they are sorted in no time. */
export function heaviest(features: readonly Feature[], most: number): readonly Feature[] {
  const ranks = new Uint32Array(features.length);
  for (let i = 0; i < features.length; i++) ranks[i] = rankOf(features[i]!);
  const kept = ranks.sort().subarray(0, most);
  for (let i = 0; i < kept.length; i++) kept[i] = featureAt(kept[i]!);
  return Array.from(kept.sort());
}

/** The heavier a feature the lower its rank; of equal weight the lower digest goes first. */
const rankOf = (feature: Feature): number =>
  ((HEAVIEST - weightOfFeature(feature)) << DIGEST_BITS) | (feature >>> WEIGHT_BITS);

const featureAt = (rank: number): Feature =>
  ((rank & (2 ** DIGEST_BITS - 1)) << WEIGHT_BITS) | (HEAVIEST - (rank >>> DIGEST_BITS));
