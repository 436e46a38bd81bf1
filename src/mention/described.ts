import type { Speaker } from "../records/mentions.ts";
import { byRole, type InMind, lastSpokenOf, type Scene } from "./scene.ts";
import type { Sight } from "./sight.ts";
import { describedAs, inferred, stated, wordsOf } from "./speaker.ts";
import type { Entity, Who } from "./who.ts";

/** `the agency's new head`, `a neighbour`, `the company`: from its determiner to `end`. */
export function descriptionEnding(
  scene: Scene,
  from: number,
  end: number,
  who: Who,
  inMind: readonly InMind[],
): Speaker | null {
  const { sight, named } = scene;
  const { tokens, lexicon } = sight;
  let start = end - 1;
  const isOffice = lexicon.titles.has(tokens[start]!.key) && end - start === 1;
  if ((tokens[start]!.upper && !isOffice) || lexicon.functionWords.has(tokens[start]!.key)) return null;
  while (
    start > from &&
    end - start < 8 &&
    !lexicon.determiners.has(tokens[start]!.key) &&
    /^ $/.test(tokens[start - 1]!.glue)
  )
    start--;
  if (!lexicon.determiners.has(tokens[start]!.key) && !tokens[start]!.opens) return null;
  const person = named.findLast(
    ({ piece, entity }) => entity.kind === "person" && piece.titled >= start && piece.to <= end,
  );
  if (person) return stated(scene, person.entity, person.piece.titled, person.piece.to);
  return describe(scene, start, end, who, inMind);
}

/** Who is meant by a description, else the description itself; null: it is none. */
export function describe(
  scene: Scene,
  start: number,
  end: number,
  who: Who,
  inMind: readonly InMind[],
): Speaker | null {
  const { sight, named } = scene;
  const { tokens, lexicon } = sight;
  const noun = headOf(sight, start, end);
  if (noun < 0) return null;
  const holder = byRole(sight, noun, who) ?? holderOf(sight, noun, start, who);
  if (holder) return inferred(scene, holder, start, end);
  const meant = meantBy(scene, noun, start, inMind);
  if (meant) return inferred(scene, meant, start, end);
  const owner = named.findLast(
    ({ piece, entity }) => entity.kind === "organisation" && piece.from >= start && piece.to <= end,
  );
  if (
    lexicon.organisationNouns.has(tokens[noun]!.key) &&
    !owner &&
    !lexicon.indefinite.has(tokens[start]!.key)
  ) {
    const organisation = lastOrganisation(who, sight.unit, tokens[start]!.start, sight);
    if (organisation) return inferred(scene, organisation, start, end);
  }
  return describedAs(wordsOf(scene, start, end));
}

/** `the official`, with nobody of that role: whoever the text spoke of just before, in this paragraph or the last. */
function meantBy({ sight }: Scene, noun: number, start: number, inMind: readonly InMind[]): Entity | null {
  const { tokens, lexicon, unit } = sight;
  const isDefinite = lexicon.articles.has(tokens[start]!.key) && !lexicon.indefinite.has(tokens[start]!.key);
  if (!isDefinite || !lexicon.genericRoles.has(tokens[noun]!.key)) return null;
  const last = lastSpokenOf(inMind, unit, tokens[start]!.start);
  return last && last.unit >= unit - 1 ? last.entity : null;
}

/** The noun of the description: its last role or word for an organisation, else its last word. */
function headOf({ tokens, lexicon }: Sight, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (lexicon.links.has(tokens[at]!.key)) return at - 1;
  return end - 1 > start || lexicon.roles.has(tokens[start]!.key) ? end - 1 : -1;
}

function holderOf({ tokens, lexicon }: Sight, noun: number, start: number, who: Who): Entity | null {
  if (!lexicon.determiners.has(tokens[start]!.key) || lexicon.indefinite.has(tokens[start]!.key)) return null;
  const holders = who.roles.get(tokens[noun]!.key) ?? [];
  return holders.length === 1 ? holders[0]! : null;
}

/** `the company`: the organisation named most before it; a tie goes to the first. */
function lastOrganisation(who: Who, unit: number, at: number, { tokens }: Sight): Entity | null {
  let best: { entity: Entity; count: number } | null = null;
  for (const entity of who.entities) {
    if (entity.kind !== "organisation") continue;
    const count = entity.pieces.filter(
      (piece) => piece.unit < unit || (piece.unit === unit && tokens[piece.from]!.start < at),
    ).length;
    if (count > (best?.count ?? 0)) best = { entity, count };
  }
  return best?.entity ?? null;
}
