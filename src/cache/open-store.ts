import type { Files } from "../effects.ts";
import { openStore, type Store, type StoreOptions } from "./store.ts";

/**
 * Keeps the store of a folder open from one build to the next, for a program that builds again and again: what was read
 * need not be read again, and is the very same object. Nothing is forgotten, and what is new is written when there is time.
 */
export interface StoreKeeper {
  withStore<T>(files: Files, folder: string, options: StoreOptions, work: (store: Store) => T): T;
  /** Writes what is new. */
  save(): void;
}

export function keepStores(): StoreKeeper {
  let kept: { readonly folder: string; readonly store: Store } | null = null;
  const save = () => kept?.store.save({ finished: false });
  return {
    withStore(files, folder, { fresh }, work) {
      const isOurs = kept?.folder === folder && !fresh;
      if (kept && !isOurs) save();
      const store =
        kept && isOurs && kept.store.isAsLeft()
          ? kept.store
          : openStore(files, folder, { fresh, goesOn: true });
      if (kept?.store === store) store.goOn();
      kept = { folder, store };
      return work(store);
    },
    save,
  };
}
