import type { StoryWishes } from "../../config.ts";
import type { ArticleCard, Reprint, Story } from "../../records/archive.ts";
import { cluster } from "./cluster.ts";
import { areDaysApart, compareAll, toldOf } from "./compare.ts";
import type { Edges } from "./edges.ts";
import { type LinkOf, type Member, reasonsOf } from "./reasons.ts";
import { NO_WISHES, pairKey, wishedIn } from "./wishes.ts";

/** Two clippings by themselves are of one event with so much in common … */
const LINK = 0.3;
/** … and groups of them with so much on average. */
const AVERAGE = 0.2;

/**
 * Accounts of one event. Each clipping's own dating is heard, never what others say of its day, so that dates drawn
 * from a story cannot prove the story. `cards`: in the archive's order; the outcome hangs on that order alone.
 */
export function findStories(
  cards: readonly ArticleCard[],
  reprints: readonly Reprint[],
  wishes: StoryWishes = NO_WISHES,
): readonly Story[] {
  const told = cards.flatMap((card) => (card.trace ? [toldOf(card, card.trace)] : []));
  const placeOf = new Map(told.flatMap(({ card }, i) => [[card.path, i] as const, [card.id, i] as const]));
  const { merged, split } = wishedIn(wishes, placeOf);
  const isSplit = (a: number, b: number) =>
    split.size > 0 && (split.has(pairKey(a, b)) || split.has(pairKey(a, a)) || split.has(pairKey(b, b)));
  const copies = reprints.flatMap(({ id, of }) => pairOf(placeOf.get(id), placeOf.get(of)));
  const edges = compareAll(told);
  const groups = cluster({
    count: told.length,
    edges,
    together: [...merged, ...copies.filter(([a, b]) => !isSplit(a, b))],
    apart: (a, b) => isSplit(a, b) || areDaysApart(told[a]!.days, told[b]!.days),
    link: LINK,
    average: AVERAGE,
  });
  const linkOf = linksWithin(groups, edges, new Set(merged.map(([a, b]) => pairKey(a, b))));
  return groups
    .filter((members) => members.length > 1)
    .map((members) =>
      storyOf(
        members.map((member) => [member, told[member]!]),
        linkOf,
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const pairOf = (a: number | undefined, b: number | undefined): [number, number][] =>
  a === undefined || b === undefined ? [] : [a < b ? [a, b] : [b, a]];

/** How members of one group are linked. */
function linksWithin(
  groups: readonly (readonly number[])[],
  { a, b, scores, count }: Edges,
  owners: ReadonlySet<number>,
): LinkOf {
  const groupOf = new Map(groups.flatMap((members, i) => members.map((member) => [member, i] as const)));
  const known = new Map<number, number>();
  for (let edge = 0; edge < count; edge++)
    if (groupOf.get(a[edge]!) === groupOf.get(b[edge]!))
      known.set(pairKey(a[edge]!, b[edge]!), scores[edge]!);
  return (one, other) => {
    const key = pairKey(one, other);
    const byOwner = owners.has(key);
    const score = byOwner ? Infinity : known.get(key);
    return score === undefined ? null : { score, byOwner };
  };
}

function storyOf(members: readonly Member[], linkOf: LinkOf): Story {
  const cards = members.map(([, { card }]) => card);
  const first = cards.reduce((least, card) => (card.path < least.path ? card : least));
  return { id: first.id, members: cards.map(({ id }) => id), reasons: reasonsOf(members, linkOf) };
}
