import type { StoryReason } from "../../records/archive.ts";
import { disjointSets } from "../entities/sets.ts";
import type { Told } from "./compare.ts";
import { type Likeness, likenessOf } from "./likeness.ts";

/** A member is held against so many that come after it in its story. */
const MOST_BESIDE = 60;
const MOST_NAMES = 4;
const MOST_COUNTS = 3;

/** An article of a story by its number among all, and itself. */
export type Member = readonly [number, Told];

/** How much two articles are alike, and whether the owner put them together. */
export interface Link {
  readonly score: number;
  readonly byOwner: boolean;
}

/** By their numbers; null: they are not alike. */
export type LinkOf = (a: number, b: number) => Link | null;

/** The strongest links that hold all members of a story together, a tree of them; strongest first. */
export function reasonsOf(members: readonly Member[], linkOf: LinkOf): readonly StoryReason[] {
  const links = linksIn(members, linkOf).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const sets = disjointSets(members.length);
  return links.flatMap(({ a, b, byOwner }) => {
    if (sets.of(a) === sets.of(b)) return [];
    sets.join(a, b);
    const [[, one], [, other]] = [members[a]!, members[b]!];
    return [
      reasonOf([one.card.id, other.card.id], likenessOf(one.comparable(), other.comparable()), byOwner),
    ];
  });
}

/** All pairs that are alike, by their places in the story. */
function linksIn(members: readonly Member[], linkOf: LinkOf) {
  return members.flatMap(([one], a) =>
    members.slice(a + 1, a + 1 + MOST_BESIDE).flatMap(([other], i) => {
      const link = linkOf(one, other);
      return link ? [{ a, b: a + 1 + i, ...link }] : [];
    }),
  );
}

function reasonOf(members: readonly [string, string], likeness: Likeness, byOwner: boolean): StoryReason {
  const { names, counts, speech, words } = likeness;
  const whole = names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
  return {
    members,
    byOwner,
    names: whole.slice(0, MOST_NAMES),
    counts: counts.slice(0, MOST_COUNTS),
    speech,
    words,
  };
}
