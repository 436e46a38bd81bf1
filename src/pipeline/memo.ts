import { digestOf } from "../cache/key.ts";
import { stageKey } from "../cache/remember.ts";
import type { Shelves } from "../cache/shelves.ts";
import type { Memo } from "../relate/memo.ts";

/** What relating found out, remembered under all that it hangs on. `tables`: digest of the tables that cards are made with. */
export function memoIn(shelves: Pick<Shelves, "shelf">, code: string, tables: string): Memo {
  const each: Memo["each"] = <T>(
    name: string,
    asked: readonly unknown[],
    work: (unknown: readonly number[]) => readonly T[],
  ) => {
    const shelf = shelves.shelf(name);
    const keys = asked.map((key) => stageKey(code, name, [digestOf(JSON.stringify(key)), tables]));
    const known = keys.map((key) => shelf.load(key) as T | undefined);
    const unknown = keys.flatMap((_, place) => (known[place] === undefined ? [place] : []));
    if (unknown.length > 0)
      work(unknown).forEach((value, i) => {
        known[unknown[i]!] = value;
        shelf.put(keys[unknown[i]!]!, value);
      });
    return known as T[];
  };
  const lastKey = (name: string) => stageKey(code, name, ["last", tables]);
  return {
    each,
    once: (name, key, work) => each(name, [key], () => [work()])[0]!,
    last: (name) => shelves.shelf(name).load(lastKey(name)),
    keepLast: (name) => void shelves.shelf(name).digestOf(lastKey(name)),
    putLast: (name, value) => void shelves.shelf(name).put(lastKey(name), value),
  };
}
