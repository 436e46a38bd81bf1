import type { Speaker } from "../records/mentions.ts";
import { describe } from "./described.ts";
import { pronounAt } from "./pronoun.ts";
import type { InMind, Scene } from "./scene.ts";
import { isPartOfName } from "./sight.ts";
import { describedAs, stated, wordsOf } from "./speaker.ts";
import type { Stretch } from "./subject.ts";
import type { Who } from "./who.ts";

/** Words between a word of saying and the one who says it: `said the agency's new head, Ada Brook`. */
const REACH = 10;

/** `said the agency's new head, Ada Brook`: who stands behind the verb, before any word that opens something else. */
export function subjectBehind(
  scene: Scene,
  { from, to }: Stretch,
  who: Who,
  inMind: readonly InMind[],
): Speaker | null {
  const { sight, named } = scene;
  const { tokens, lexicon } = sight;
  if (from >= to) return null;
  const pronoun = pronounAt(scene, from, inMind);
  if (pronoun) return pronoun;
  let end = from;
  while (end < Math.min(to, from + REACH)) {
    const name = named.find(
      ({ piece, entity }) => (piece.from === end || piece.titled === end) && entity.kind !== "place",
    );
    if (name && (name.entity.kind === "person" || (!tokens[name.piece.to - 1]!.possessive && end === from)))
      return stated(scene, name.entity, name.piece.titled, name.piece.to);
    const { key, glue, upper } = tokens[end]!;
    const isInside =
      lexicon.determiners.has(key) ||
      (lexicon.links.has(key) && end > from) ||
      !lexicon.functionWords.has(key) ||
      upper;
    if (!isInside || lexicon.saying.has(key)) break;
    end++;
    if (!/^['\u2019]?s? $|^, $|^ & $/.test(glue)) break;
    if (glue.startsWith(",") && !named.some(({ piece }) => piece.titled === end || piece.from === end)) break;
  }
  if (isPartOfName(sight, from)) {
    const to =
      from + 1 < end && isPartOfName(sight, from + 1) && tokens[from]!.glue === " " ? from + 2 : from + 1;
    return describedAs(wordsOf(scene, from, to));
  }
  if (!lexicon.determiners.has(tokens[from]!.key) && !lexicon.roles.has(tokens[from]!.key)) return null;
  return end > from + 1 || lexicon.roles.has(tokens[from]!.key)
    ? describe(scene, from, end, who, inMind)
    : null;
}
