import type { Quotation } from "./marks.ts";
import type { Sight } from "./sight.ts";
import type { Entity, NamedThere, Who } from "./who.ts";

/** One unit where somebody may speak. */
export interface Scene {
  readonly sight: Sight;
  readonly quotations: readonly Quotation[];
  /** Who is named there, outside quotations. */
  readonly named: readonly NamedThere[];
}

/** Somebody of whom the text speaks at a place: whom a pronoun behind it means. */
export interface InMind {
  readonly unit: number;
  readonly at: number;
  readonly entity: Entity;
}

/** Whom each sentence speaks of, in order: the first person named in it, unless a pronoun comes before. */
export function peopleInMind(scenes: readonly Scene[], who: Who): readonly InMind[] {
  const inMind: InMind[] = [];
  for (const { sight, quotations, named } of scenes) {
    const { tokens, lexicon } = sight;
    const byPlace = new Map(named.map(({ piece, entity }) => [piece.from, entity]));
    let isTold = false;
    let next = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.opens) isTold = false;
      while (next < quotations.length && quotations[next]!.to <= token.start) next++;
      const isQuoted = next < quotations.length && quotations[next]!.from <= token.start;
      if (isTold || isQuoted) continue;
      const entity = byPlace.get(at) ?? byRole(sight, at, who);
      if (entity?.kind === "person") {
        inMind.push({ unit: sight.unit, at: token.start, entity });
        isTold = true;
      } else if (lexicon.he.has(token.key) || lexicon.she.has(token.key)) isTold = true;
    }
  }
  return inMind;
}

/** `the mayor`: who has that role here, if it is one person. */
export function byRole(sight: Sight, at: number, who: Who): Entity | null {
  const { tokens, lexicon } = sight;
  const noun = tokens[at]!;
  const holders = at === 0 ? undefined : who.roles.get(noun.key);
  if (holders?.length !== 1) return null;
  const isBeforeName = noun.upper && noun.glue === " " && tokens[at + 1]?.upper;
  const { key: before } = tokens[at - 1]!;
  if (isBeforeName || !lexicon.determiners.has(before) || lexicon.indefinite.has(before)) return null;
  return holders[0]!;
}

/** The last of those spoken of before this place who fits. Looks no further back than some sentences. */
export function lastSpokenOf(
  inMind: readonly InMind[],
  unit: number,
  at: number,
  fits: (one: InMind) => boolean = () => true,
): InMind | null {
  let low = 0;
  let high = inMind.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = inMind[middle]!;
    if (one.unit < unit || (one.unit === unit && one.at < at)) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - MEMORY); i--) if (fits(inMind[i]!)) return inMind[i]!;
  return null;
}

/** A reader does not look further back, in sentences that name somebody. */
const MEMORY = 30;
