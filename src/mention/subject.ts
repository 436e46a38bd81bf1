import type { Speaker } from "../records/mentions.ts";
import { descriptionEnding } from "./described.ts";
import { pronounAt } from "./pronoun.ts";
import { byRole, type InMind, type Scene } from "./scene.ts";
import { isPartOfName, type Sight } from "./sight.ts";
import { describedAs, inferred, stated, wordsOf } from "./speaker.ts";
import type { Who } from "./who.ts";

/** Tokens `from` to `to` (not included). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Who does it, in the words before the verb. `near`: whoever stands right before it, else the first named; `last`: the
 * last named.
 */
export function subjectIn(
  scene: Scene,
  stretch: Stretch,
  who: Who,
  inMind: readonly InMind[],
  which: "near" | "last",
): Speaker | null {
  const { sight, named } = scene;
  const there = named.filter(
    ({ piece, entity }) => piece.from >= stretch.from && piece.to <= stretch.to && entity.kind !== "place",
  );
  const people = there.filter(({ entity }) => entity.kind === "person");
  const near = nearest(scene, stretch, who, inMind);
  if (near) return near;
  const person = which === "last" ? people.at(-1) : people[0];
  if (person) return stated(scene, person.entity, person.piece.titled, person.piece.to);
  for (let at = stretch.to - 1; at >= stretch.from; at--) {
    const pronoun = pronounAt(scene, at, inMind);
    if (pronoun) return pronoun;
    const holder = byRole(sight, at, who);
    if (holder) return inferred(scene, holder, at - 1, at + 1);
  }
  const organisation = there[0];
  return organisation
    ? stated(scene, organisation.entity, organisation.piece.from, organisation.piece.to)
    : null;
}

/** The name, pronoun or description that ends right before the verb, auxiliaries and adverbs left out. */
function nearest(scene: Scene, { from, to }: Stretch, who: Who, inMind: readonly InMind[]): Speaker | null {
  const { sight, named } = scene;
  const { tokens } = sight;
  let end = to;
  while (end > from && isBesideVerb(sight, end - 1) && to - end < 4) end--;
  // `…, saying`, `Ada Brook, the envoy to Tarn, said`: the subject stands further before.
  if (end <= from || tokens[to - 1]!.glue.includes(",")) return null;
  const name = named.find(({ piece }) => piece.to === end && piece.from >= from);
  if (name && !tokens[end - 1]!.possessive)
    return stated(scene, name.entity, name.piece.titled, name.piece.to);
  const pronoun = pronounAt(scene, end - 1, inMind);
  if (pronoun) return pronoun;
  return surnameEnding(scene, from, end) ?? descriptionEnding(scene, from, end, who, inMind);
}

/** `had`, `also`, `who`: between the subject and its verb. */
const isBesideVerb = ({ tokens, lexicon }: Sight, at: number): boolean =>
  !tokens[at]!.upper && (lexicon.besideVerbs.has(tokens[at]!.key) || lexicon.relatives.has(tokens[at]!.key));

/** `Brook said`, of somebody whom the text never names in full: as the words say. */
function surnameEnding({ sight }: Scene, from: number, end: number): Speaker | null {
  const { tokens } = sight;
  let start = end;
  while (
    start > from &&
    end - start < 3 &&
    isPartOfName(sight, start - 1) &&
    (start === end || tokens[start - 1]!.glue === " ")
  )
    start--;
  return start < end && !tokens[end - 1]!.possessive ? describedAs(wordsOf({ sight }, start, end)) : null;
}
