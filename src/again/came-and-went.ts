import { sameEnds } from "./same-ends.ts";

/** What a list has and had not before, and what it had and has no more. */
export interface CameAndWent<T> {
  readonly came: readonly T[];
  readonly went: readonly T[];
}

/** Told by the very objects: what did not change is the same one. */
export function cameAndWent<T>(before: readonly T[], now: readonly T[]): CameAndWent<T> {
  if (before === now) return { came: [], went: [] };
  const { from, end, endBefore } = sameEnds(before, now);
  const [own, old] = [new Set(now.slice(from, end)), new Set(before.slice(from, endBefore))];
  return { came: [...own].filter((one) => !old.has(one)), went: [...old].filter((one) => !own.has(one)) };
}

/** A table that is kept from build to build, and the list that it is of. Its order says nothing. */
export interface KeptTable<T, Value> {
  readonly list: readonly T[];
  readonly table: Map<string, Value>;
}

/** The table of a list, changed by what came and went. No two of the list have a name in common. */
export function tableOf<T, Value>(
  before: KeptTable<T, Value> | undefined,
  list: readonly T[],
  namesOf: (one: T) => readonly string[],
  toValue: (one: T) => Value,
): KeptTable<T, Value> {
  const { table } = before ?? { table: new Map<string, Value>() };
  const { came, went } = cameAndWent(before?.list ?? [], list);
  for (const one of went) for (const name of namesOf(one)) table.delete(name);
  for (const one of came) for (const name of namesOf(one)) table.set(name, toValue(one));
  return { list, table };
}
