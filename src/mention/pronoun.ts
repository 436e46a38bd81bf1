import type { Speaker } from "../records/mentions.ts";
import { type InMind, lastSpokenOf, type Scene } from "./scene.ts";
import { describedAs, inferred, wordsOf } from "./speaker.ts";

/** `she`: whoever was spoken of last and may be called so. */
export function pronounAt(scene: Scene, at: number, inMind: readonly InMind[]): Speaker | null {
  const { tokens, lexicon, unit } = scene.sight;
  const token = tokens[at]!;
  const gender = lexicon.she.has(token.key) ? "f" : lexicon.he.has(token.key) ? "m" : null;
  if (!gender) return null;
  const fits = ({ entity }: InMind) => entity.gender === null || entity.gender === gender;
  const meant = lastSpokenOf(inMind, unit, token.start, fits) ?? lastSpokenOf(inMind, unit, token.start);
  if (!meant) return describedAs(wordsOf(scene, at, at + 1));
  return inferred(scene, meant.entity, at, at + 1);
}
