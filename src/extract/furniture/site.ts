import type { LineTrace } from "../../records/furniture.ts";
import type { SourceGroup } from "./by-source.ts";
import { isFurniture } from "./proof.ts";

/** A source, and the lines of a trace in which its furniture stands. */
export interface Recognised {
  readonly group: SourceGroup;
  readonly lines: readonly number[];
}

/** So many different lines; one that is furniture of several sources ("Read more") counts for each of them in part. */
const LEAST_WORTH = 3;

/**
 * Recognises the source of a clipping that does not say where it is from by the furniture in it: the one of which it
 * holds most. Of equals the one with more articles, then the first of `groups`.
 */
export function siteOf(groups: readonly SourceGroup[]): (trace: LineTrace) => Recognised | null {
  const holders = new Map<number, SourceGroup[]>();
  for (const group of groups) {
    for (const [line, count] of group.counts) {
      if (!isFurniture(count, group, "label", "outside")) continue;
      const found = holders.get(line);
      if (found) found.push(group);
      else holders.set(line, [group]);
    }
  }
  const rank = new Map(groups.map((group, at) => [group, at]));
  return ({ lines }) => {
    const held = new Map<SourceGroup, number[]>();
    for (const [line, at] of firstPlaces(lines)) {
      for (const group of holders.get(line) ?? []) {
        const found = held.get(group);
        if (found) found.push(at);
        else held.set(group, [at]);
      }
    }
    const worth = (found: readonly number[]) =>
      found.reduce((sum, at) => sum + 1 / holders.get(lines[at]!)!.length, 0);
    const rivals = [...held]
      .map(([group, found]) => ({ group, lines: found, worth: worth(found) }))
      .filter((rival) => rival.worth >= LEAST_WORTH)
      .sort(
        (a, b) =>
          b.worth - a.worth || b.group.articles - a.group.articles || rank.get(a.group)! - rank.get(b.group)!,
      );
    const [best] = rivals;
    return best ? { group: best.group, lines: best.lines } : null;
  };
}

function firstPlaces(lines: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  lines.forEach((line, at) => {
    if (line !== 0 && !places.has(line)) places.set(line, at);
  });
  return places;
}
