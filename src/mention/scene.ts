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
    let isTold = false;
    for (const [at, token] of tokens.entries()) {
      if (token.opens) isTold = false;
      if (isTold || quotations.some(({ from, to }) => token.start >= from && token.end <= to)) continue;
      const entity = named.find(({ piece }) => piece.from === at)?.entity ?? byRole(sight, at, who);
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
  if (noun.upper || !(lexicon.roles.has(noun.key) || lexicon.titles.has(noun.key))) return null;
  if (!lexicon.determiners.has(tokens[at - 1]?.key ?? "") || lexicon.indefinite.has(tokens[at - 1]!.key))
    return null;
  const holders = who.roles.get(noun.key) ?? [];
  return holders.length === 1 ? holders[0]! : null;
}
