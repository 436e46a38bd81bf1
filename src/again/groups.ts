import { cameAndWent } from "./came-and-went.ts";

/** Something of one of a list, under a name that others have, too. */
export interface Grouped<T> {
  /** Of which. */
  readonly of: T;
  readonly group: string;
}

/** Groups that are kept from one archive to the next, and what was made of each. Their order says nothing. */
export interface KeptGroups<T, Item extends Grouped<T>, Value> {
  readonly list: readonly T[];
  /** In the order of the list, those of one in their own. */
  readonly items: Map<string, readonly Item[]>;
  readonly values: Map<string, Value>;
  /** Another thing when a group came or went. */
  readonly groups: object;
  /** All values are those of before. */
  readonly stays: boolean;
}

export interface GroupOptions<T, Item, Value> {
  /** Of one of the list, on which alone they hang. */
  readonly itemsOf: (one: T) => readonly Item[];
  /** Is there no difference between the two for what is made of their group? */
  readonly isSame: (a: Item, b: Item) => boolean;
  readonly make: (items: readonly Item[], group: string) => Value;
}

/**
 * The groups of a list, changed by what came and went: only those are made anew that something came to or went from, and
 * only where they are others then. Those of the list that stay keep their order.
 */
export function groupsOf<T extends object, Item extends Grouped<T>, Value>(
  before: KeptGroups<T, Item, Value> | undefined,
  list: readonly T[],
  { itemsOf, isSame, make }: GroupOptions<T, Item, Value>,
): KeptGroups<T, Item, Value> {
  const { came, went } = cameAndWent(before?.list ?? [], list);
  const items = before?.items ?? new Map<string, readonly Item[]>();
  const values = before?.values ?? new Map<string, Value>();
  const fresh = byGroup(came, itemsOf);
  const bereft = byGroup(went, itemsOf);
  const isGone = new Set(went);
  let stays = before !== undefined;
  let groups = before?.groups ?? {};
  for (const group of new Set([...bereft.keys(), ...fresh.keys()])) {
    const last = items.get(group) ?? [];
    const own = inOrder([...last.filter(({ of }) => !isGone.has(of)), ...(fresh.get(group) ?? [])], list);
    if (own.length === 0) {
      stays = false;
      groups = {};
      items.delete(group);
      values.delete(group);
      continue;
    }
    if (!items.has(group)) groups = {};
    items.set(group, own);
    if (own.length === last.length && own.every((item, at) => isSame(item, last[at]!))) continue;
    stays = false;
    values.set(group, make(own, group));
  }
  return { list, items, values, groups, stays };
}

function byGroup<T, Item extends Grouped<T>>(
  list: readonly T[],
  itemsOf: (one: T) => readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const one of list)
    for (const item of itemsOf(one)) {
      const own = groups.get(item.group);
      if (own) own.push(item);
      else groups.set(item.group, [item]);
    }
  return groups;
}

/** Those of one stand together, and a stable sort keeps their order. */
function inOrder<T extends object, Item extends Grouped<T>>(
  items: readonly Item[],
  list: readonly T[],
): readonly Item[] {
  if (items.length < 2) return items;
  const places = placesIn(list);
  return items.toSorted((a, b) => places.get(a.of)! - places.get(b.of)!);
}

/** Gone with the list: it is of cards, and they are to be let go when their relations are found. */
const PLACES = new WeakMap<readonly object[], ReadonlyMap<object, number>>();

/** Of one list groups of many kinds are made. */
function placesIn(list: readonly object[]): ReadonlyMap<object, number> {
  const known = PLACES.get(list);
  if (known) return known;
  const places = new Map(list.map((one, place) => [one, place]));
  PLACES.set(list, places);
  return places;
}
