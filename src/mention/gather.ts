import { firstFrom } from "../text/first-from.ts";
import { findPieces } from "./find-pieces.ts";
import { gatherPeople } from "./gather-people.ts";
import { gatherThings } from "./gather-things.ts";
import type { Piece } from "./piece.ts";
import { withoutPlaceNames } from "./place-names.ts";
import { roleBefore, roleBehind } from "./roles.ts";
import type { Sight } from "./sight.ts";
import type { Entity, NamedThere, Who } from "./who.ts";

/** The names of all units → who they are: full names first, then what is short for one of them. */
export function gather(sights: readonly Sight[]): Who {
  const pieces = sights.flatMap(findPieces);
  const people = withoutPlaceNames(sights, gatherPeople(sights, pieces));
  const things = gatherThings(sights, people.left);
  const entities = [...people.entities, ...things];
  for (const { pieces } of entities) pieces.sort(inOrder);
  entities.sort((a, b) => inOrder(a.pieces[0]!, b.pieces[0]!));
  return { entities, named: byUnit(sights, entities), roles: byRoles(sights, people.entities) };
}

const inOrder = (a: Piece, b: Piece): number => a.unit - b.unit || a.from - b.from;

function byUnit(sights: readonly Sight[], entities: readonly Entity[]): readonly (readonly NamedThere[])[] {
  const named: NamedThere[][] = sights.map(() => []);
  for (const entity of entities)
    for (const piece of entity.pieces) named[piece.unit]!.push({ entity, piece });
  for (const there of named) there.sort((a, b) => a.piece.from - b.piece.from);
  return named;
}

/** Every word of every role that the text gives. */
function byRoles(
  sights: readonly Sight[],
  people: readonly Entity[],
): ReadonlyMap<string, readonly Entity[]> {
  const roles = new Map<string, Entity[]>();
  for (const entity of people) {
    for (const piece of entity.pieces) {
      const sight = sights[piece.unit]!;
      const { tokens, lexicon } = sight;
      for (const range of [roleBefore(sight, piece), roleBehind(sight, piece)]) {
        if (!range) continue;
        for (
          let at = firstFrom(sight.tokens, range.start);
          at < tokens.length && tokens[at]!.end <= range.end;
          at++
        ) {
          const { key } = tokens[at]!;
          if (!lexicon.roles.has(key) && !lexicon.titles.has(key)) continue;
          const holders = roles.get(key) ?? [];
          if (!holders.includes(entity)) roles.set(key, [...holders, entity]);
        }
      }
    }
  }
  return roles;
}
