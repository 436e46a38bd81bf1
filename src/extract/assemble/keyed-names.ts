import { type SourceIndex, sourceNamed } from "../../knowledge/index-sources.ts";
import { foldName } from "../../text/fold.ts";
import type { HeldName } from "../held-names.ts";
import type { Field } from "../rule.ts";

/** A name with the key that is the same for all names of one house. */
export interface KeyedName extends HeldName {
  readonly key: string;
}

/** Names of a house that the tables know are one; else those that fold alike. */
export const keyOf = (value: string, sources: SourceIndex): string =>
  foldName(sourceNamed(value, sources)?.name ?? value);

/** The names that are of houses. Pages print one many times, so each is keyed once. */
export function keyed(held: readonly HeldName[], sources: SourceIndex): readonly KeyedName[] {
  const keys = new Map<string, string>();
  const names: KeyedName[] = [];
  for (const { field, value, span, basis, place, rule, weight } of held) {
    if (!OF_HOUSES.has(field)) continue;
    const key = keys.get(value) ?? keyOf(value, sources);
    keys.set(value, key);
    names.push({ field, value, span, basis, place, rule, weight, key }); // not by a spread (*Objects* in `bench/README.md`)
  }
  return names;
}

const OF_HOUSES: ReadonlySet<Field> = new Set(["outlet", "agency", "republisher", "cited"]);
