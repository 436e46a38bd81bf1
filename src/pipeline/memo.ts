import { keyOf } from "../cache/key.ts";
import { remember, stageKey } from "../cache/remember.ts";
import type { Store } from "../cache/store.ts";
import type { Memo } from "../relate/relations.ts";

/** What relating found out, remembered under all that it hangs on. `tables`: digest of the tables that cards are made with. */
export function memoIn(store: Store, code: string, tables: string): Memo {
  const partsOf = (key: unknown) => [keyOf([JSON.stringify(key)]), tables];
  const memo = <T>(name: string, key: unknown, work: () => T): T =>
    remember(store, code, { name, key: partsOf, work: (_: unknown) => work() })(key).value();
  // What is asked for is not forgotten.
  const keep = (name: string, key: unknown) =>
    void store.shelf(name).digestOf(stageKey(code, name, partsOf(key)));
  return Object.assign(memo, { keep });
}
