import type { Gathered } from "./gather-people.ts";
import { isShownPerson } from "./person-signs.ts";
import type { Piece } from "./piece.ts";
import { isWithin, type Sight } from "./sight.ts";
import type { Entity } from "./who.ts";

/**
 * Takes those names out of the people that stand behind `in` or `near`, while nothing but their shape, or a given name, says
 * that they are people's: `a fire in Brook Tarn`. One that begins with a given name may be either, seen so once
 * (`confidence in Ada Brook`): then it is neither.
 */
export function withoutPlaceNames(sights: readonly Sight[], { entities, left }: Gathered): Gathered {
  const isPlace = (entity: Entity) => placeSigns(sights, entity) > 0;
  const places = entities.filter(isPlace);
  if (places.length === 0) return { entities, left };
  const named = places.flatMap((entity) => {
    const kind = placeSigns(sights, entity) > (hasGivenName(sights, entity) ? 1 : 0) ? "place" : "unknown";
    return entity.pieces.map((piece): Piece => ({ ...piece, kind, sure: kind === "place" }));
  });
  return { entities: entities.filter((entity) => !isPlace(entity)), left: [...left, ...named] };
}

/** A place stands like one at least once in so many times. */
const OFTEN = 3;

/** How often it stands like a place; 0 where that is seldom, or it is once shown to be a person. */
function placeSigns(sights: readonly Sight[], { keys, pieces }: Entity): number {
  const isPerson = pieces.some((piece) => {
    const { titled, from, to, unit } = piece;
    return titled < from || to - from < keys.length || isShownPerson(sights[unit]!, from, to);
  });
  const signs = isPerson ? 0 : pieces.filter((piece) => isPlaced(sights[piece.unit]!, piece)).length;
  return signs * OFTEN >= pieces.length ? signs : 0;
}

/** `in Ada Brook's name` is not in Ada Brook. */
const isPlaced = (sight: Sight, { from, to }: Piece): boolean =>
  isWithin(sight, from) && !sight.tokens[to - 1]!.possessive;

const hasGivenName = (sights: readonly Sight[], { keys, pieces }: Entity): boolean =>
  sights[pieces[0]!.unit]!.tables.given.has(keys[0]!);
