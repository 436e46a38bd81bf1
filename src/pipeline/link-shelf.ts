import { stageKey } from "../cache/remember.ts";
import type { Shelves } from "../cache/shelves.ts";
import type { LinkShelf } from "../write/page-links.ts";

/** What pages say, on a shelf of the store: so that a build need not read those that it does not make. */
export function linkShelfIn(shelves: Pick<Shelves, "shelf">, code: string): LinkShelf {
  const shelf = () => shelves.shelf("links");
  const keyOf = (name: string) => stageKey(code, "links", [name]);
  return {
    load: (name) => shelf().load(keyOf(name)),
    put: (name, value) => void shelf().put(keyOf(name), value),
    keep: (name) => void shelf().digestOf(keyOf(name)),
  };
}
