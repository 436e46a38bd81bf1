import { keyOf } from "../cache/key.ts";
import { remember } from "../cache/remember.ts";
import type { Store } from "../cache/store.ts";
import type { Memo } from "../relate/relations.ts";

/** What relating found out, remembered under all that it hangs on. `tables`: digest of the tables that cards are made with. */
export function memoIn(store: Store, code: string, tables: string): Memo {
  return <T>(name: string, key: unknown, work: () => T): T =>
    remember(store, code, {
      name,
      key: (parts: unknown) => [keyOf([JSON.stringify(parts)]), tables],
      work: (_: unknown) => work(),
    })(key).value();
}
