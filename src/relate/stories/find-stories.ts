import type { StoryWishes } from "../../config.ts";
import type { ArticleCard, Reprint, Story } from "../../records/archive.ts";
import { type ClusterOptions, cluster } from "./cluster.ts";
import { areDaysApart, comparing, isHeld, soughtIn, type Telling, tellingIn } from "./compare.ts";
import { type Edges, rowsOf } from "./edges.ts";
import { type Change, type Pairs, renewPairs } from "./pairs.ts";
import { type LinkOf, type Member, reasonsOf } from "./reasons.ts";
import { inOneAlone, type Regrouped, regroup } from "./regroup.ts";
import { NO_WISHES, pairKey, wishedIn } from "./wishes.ts";

/** Two clippings by themselves are of one event with so much in common … */
const LINK = 0.3;
/** … and groups of them with so much on average. */
const AVERAGE = 0.2;

/** Stories, with all that is needed to find them again when a few articles are others. */
export interface FoundStories {
  /** By id. */
  readonly stories: readonly Story[];
  readonly wishes: string;
  readonly pairs: Pairs;
  /** Pairs that are one whatever else is said. */
  readonly together: readonly (readonly [number, number])[];
  /** The members of each story, by their places in `pairs`. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * Accounts of one event. Each clipping's own dating is heard, never what others say of its day, so that dates drawn
 * from a story cannot prove the story. `cards`: in the archive's order; the outcome hangs on that order alone. `before`:
 * what was found among other articles; it saves work and changes nothing.
 */
export function findStories(
  cards: readonly ArticleCard[],
  reprints: readonly Reprint[],
  wishes: StoryWishes = NO_WISHES,
  before?: FoundStories,
): FoundStories {
  const held = cards.filter(isHeld);
  const told = tellingIn(held);
  const { merged, together, isSplit } = saidOf(held, reprints, wishes);
  const { pairs, change } = renewPairs(soughtIn(held), comparing(told), before?.pairs ?? null);
  const options: ClusterOptions = {
    count: held.length,
    edges: pairs.edges,
    together,
    apart: (a, b) => isSplit(a, b) || areDaysApart(told(a).days(), told(b).days()),
    link: LINK,
    average: AVERAGE,
  };
  const wished = JSON.stringify(wishes);
  const known = before && change && before.wishes === wished ? regrouped(options, before, change) : null;
  const fresh = known?.fresh ?? cluster(options).filter(({ length }) => length > 1);
  const linkOf = linksIn(pairs.edges, held.length, new Set(merged.map(([a, b]) => pairKey(a, b))));
  const all = [
    ...fresh.map((group) => ({ group, story: storyOf(group, told, linkOf) })),
    ...(known?.kept ?? []),
  ].sort((a, b) => (a.story.id < b.story.id ? -1 : 1));
  return {
    stories: all.map(({ story }) => story),
    wishes: wished,
    pairs,
    together,
    groups: all.map(({ group }) => group),
  };
}

/** What the owner and copies say of which go together. */
function saidOf(cards: readonly ArticleCard[], reprints: readonly Reprint[], wishes: StoryWishes) {
  const named = new Set([...wishes.merge, ...wishes.split].flat());
  for (const { id, of } of reprints) named.add(id).add(of);
  const placeOf = new Map<string, number>();
  cards.forEach(({ path, id }, i) => {
    if (named.has(path)) placeOf.set(path, i);
    if (named.has(id)) placeOf.set(id, i);
  });
  const { merged, split } = wishedIn(wishes, placeOf);
  const isSplit = (a: number, b: number) =>
    split.size > 0 && (split.has(pairKey(a, b)) || split.has(pairKey(a, a)) || split.has(pairKey(b, b)));
  const copies = reprints.flatMap(({ id, of }) => pairOf(placeOf.get(id), placeOf.get(of)));
  return { merged, isSplit, together: [...merged, ...copies.filter(([a, b]) => !isSplit(a, b))] };
}

const pairOf = (a: number | undefined, b: number | undefined): [number, number][] =>
  a === undefined || b === undefined ? [] : [a < b ? [a, b] : [b, a]];

interface Known {
  readonly fresh: Regrouped["fresh"];
  readonly kept: readonly { readonly group: readonly number[]; readonly story: Story }[];
}

/** Null: too much is another. */
function regrouped(options: ClusterOptions, before: FoundStories, change: Change): Known | null {
  const now = new Int32Array(before.pairs.keys.length).fill(-1);
  for (let i = 0; i < change.was.length; i++) if (change.was[i]! >= 0) now[change.was[i]!] = i;
  const there = (places: readonly number[]) =>
    places.map((place) => now[place]!).filter((place) => place >= 0);
  const groups = before.groups.map(there);
  const bereft = groups.filter((group, i) => group.length < before.groups[i]!.length);
  const bound = before.together.map(([a, b]) => there([a, b])).filter(isPair);
  const touched = new Set([...change.touched, ...bereft.flat(), ...inOneAlone(bound, options.together)]);
  const found = regroup(options, groups, touched);
  return (
    found && {
      fresh: found.fresh,
      kept: found.kept.map((i) => ({ group: groups[i]!, story: before.stories[i]! })),
    }
  );
}

const isPair = (places: readonly number[]): places is [number, number] => places.length === 2;

/** How two articles are linked. */
function linksIn(edges: Edges, count: number, owners: ReadonlySet<number>): LinkOf {
  const rows = rowsOf(edges, count);
  return (a, b) => {
    if (owners.has(pairKey(a, b))) return { score: Infinity, byOwner: true };
    const row = edges.b.subarray(rows[a]!, rows[a + 1]!);
    const at = row.indexOf(b);
    return at < 0 ? null : { score: edges.scores[rows[a]! + at]!, byOwner: false };
  };
}

function storyOf(group: readonly number[], told: Telling, linkOf: LinkOf): Story {
  const members = group.map((place): Member => [place, told(place)]);
  const cards = members.map(([, { card }]) => card);
  const first = cards.reduce((least, card) => (card.path < least.path ? card : least));
  return { id: first.id, members: cards.map(({ id }) => id), reasons: reasonsOf(members, linkOf) };
}
