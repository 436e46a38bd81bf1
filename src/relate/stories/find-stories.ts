import type { StoryWishes } from "../../config.ts";
import type { ArticleCard, Reprint, Story } from "../../records/archive.ts";
import { cluster } from "./cluster.ts";
import { areDaysApart, compareAll, type Told, toldOf } from "./compare.ts";
import { type Family, familiesOf } from "./families.ts";
import { type Link, type LinkOf, type Member, reasonsOf } from "./reasons.ts";
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
  const together = [...merged, ...copies.filter(([a, b]) => !isSplit(a, b))];
  const owners = new Set(merged.map(([a, b]) => pairKey(a, b)));
  return familiesOf(told.length, compareAll(told), together, LINK)
    .flatMap((family) =>
      storiesIn(family, told, owners, (a, b) => isSplit(a, b) || areDaysApart(told[a]!.days, told[b]!.days)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function storiesIn(
  { members, edges, together }: Family,
  told: readonly Told[],
  owners: ReadonlySet<number>,
  apart: (a: number, b: number) => boolean,
): readonly Story[] {
  const groups = cluster({
    count: members.length,
    edges,
    together,
    apart: (a, b) => apart(members[a]!, members[b]!),
    link: LINK,
    average: AVERAGE,
  });
  const memberOf = (place: number): Member => [members[place]!, told[members[place]!]!];
  const scores = new Map(edges.map(({ a, b, score }) => [pairKey(members[a]!, members[b]!), score]));
  const linkOf = (a: number, b: number): Link | null => {
    const key = pairKey(a, b);
    const byOwner = owners.has(key);
    const score = byOwner ? Infinity : scores.get(key);
    return score === undefined ? null : { score, byOwner };
  };
  return groups.filter((group) => group.length > 1).map((group) => storyOf(group.map(memberOf), linkOf));
}

const pairOf = (a: number | undefined, b: number | undefined): [number, number][] =>
  a === undefined || b === undefined ? [] : [a < b ? [a, b] : [b, a]];

function storyOf(members: readonly Member[], linkOf: LinkOf): Story {
  const cards = members.map(([, { card }]) => card);
  const first = cards.reduce((least, card) => (card.path < least.path ? card : least));
  return { id: first.id, members: cards.map(({ id }) => id), reasons: reasonsOf(members, linkOf) };
}
