import { stageKey } from "../cache/remember.ts";
import type { Shelves } from "../cache/shelves.ts";
import type { OwnFurniture } from "../records/furniture.ts";
import type { OwnersWord } from "../records/owners-word.ts";

/** Where what is known of a clipping by itself is kept, as long as its file and what the owner says of it are the same. */
export interface Enrolled {
  /** Digest of its trace. */
  readonly trace: string;
  /** With which furniture it was looked at, as `said` prints it. */
  readonly furniture: string;
  /** The key of what all stages together made of it. */
  readonly examined: string;
}

/** All clippings of the last build at once: whoever stands here need not be looked for in the shelf of each stage. */
export interface Roll {
  readonly isEmpty: boolean;
  /** Is this a file that held one article? */
  isOfOne(path: string, sha256: string): boolean;
  /** Null: it is new, or another than it was. `word`: as `said` prints it. */
  find(path: string, sha256: string, word: string): Enrolled | null;
  /** It stands in the next roll. */
  enter(path: string, sha256: string, word: string, found: Enrolled): void;
  /** Keeps the next one, unless it says the same as the last. Nobody asks any more: nothing is found from then on. */
  save(): void;
}

export const NO_ROLL: Roll = {
  isEmpty: true,
  isOfOne: () => false,
  find: () => null,
  enter() {},
  save() {},
};

const SHELF = "roll";
/** Cells of a clipping: path, SHA-256, word, trace, furniture, key. */
const CELLS = 6;

/**
 * `stages`: keys of all that decides, beside the clippings, what the stages make of them; `trusted`: what the last one says is
 * used, or else only what the shelves say.
 */
export function rollIn(
  shelves: Pick<Shelves, "shelf">,
  code: string,
  stages: readonly (string | null)[],
  { trusted }: { readonly trusted: boolean },
): Roll {
  const key = stageKey(code, SHELF, stages);
  const shelf = shelves.shelf(SHELF);
  const loaded = trusted ? shelf.load(key) : undefined;
  let last = Array.isArray(loaded) ? (loaded as readonly string[]) : [];
  const places = new Map<string, number>();
  for (let at = 0; at < last.length; at += CELLS) places.set(last[at]!, at);
  const entered: (readonly [path: string, ...cells: string[]])[] = [];

  return {
    isEmpty: last.length === 0,
    isOfOne(path, sha256) {
      const at = places.get(path);
      return at !== undefined && last[at + 1] === sha256;
    },
    find(path, sha256, word) {
      const at = places.get(path);
      if (at === undefined || last[at + 1] !== sha256 || last[at + 2] !== word) return null;
      return { trace: last[at + 3]!, furniture: last[at + 4]!, examined: last[at + 5]! };
    },
    enter(path, sha256, word, { trace, furniture, examined }) {
      entered.push([path, sha256, word, trace, furniture, examined]);
    },
    save() {
      // Clippings come in whatever order threads are done with them.
      const next = entered.toSorted(([a], [b]) => (a < b ? -1 : 1)).flat();
      const isSame = next.length === last.length && next.every((cell, at) => cell === last[at]);
      if (!isSame) shelf.put(key, next);
      last = [];
      places.clear();
      entered.length = 0;
    },
  };
}

/** Of most clippings nothing is said, neither by the owner nor by the lines of others. */
export const said = <T extends OwnersWord | OwnFurniture>(own: T, nothing: T): string =>
  own === nothing ? "" : JSON.stringify(own);
