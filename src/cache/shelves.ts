/** Where stages keep what they made: the store of a folder, or what a worker holds in its hands (`cache/hand.ts`). */
export interface Shelves {
  /** The values of one stage; made when there is none yet. */
  shelf(name: string): Shelf;
  /** Does work made of several stages, and says which values it asked for or put. */
  journey<T>(work: () => T): Journey<T>;
  /** These values are wanted again, though nobody looks at them now. */
  keep(steps: readonly Step[]): void;
  /** The value of a key: the very object that this build or the one before it had, else what `load` brings. */
  recall(key: string, load: () => unknown): unknown;
}

export interface Shelf {
  /** Digest of the value kept under the key, without looking at it; null: none is kept. */
  digestOf(key: string): string | null;
  /** The value as it was put, checked against its digest; undefined: none is kept, or it was damaged. */
  load(key: string): unknown;
  /** The same of what an earlier build kept, and it is forgotten all the same unless somebody else wants it. */
  peek(key: string): unknown;
  /** Keeps a value that JSON can say. Returns its digest. */
  put(key: string, value: unknown): string;
}

/** One value that was asked for or put. */
export type Step = readonly [shelf: string, key: string];

export interface Journey<T> {
  readonly value: T;
  /** Each once. */
  readonly by: readonly Step[];
}

/** A value as a shelf keeps it. */
export interface Kept {
  readonly shelf: string;
  readonly key: string;
  readonly digest: string;
  /** The value's JSON, squeezed where that pays. */
  readonly bytes: Uint8Array;
}

/** Where in a pack the bytes of a value lie. */
export interface KeptAt {
  readonly shelf: string;
  readonly key: string;
  readonly digest: string;
  /** Name of the file in the store's folder. */
  readonly pack: string;
  readonly offset: number;
  readonly length: number;
}

/** Neither the name of a shelf nor a key has a space in it. */
export const printSteps = (steps: readonly Step[]): string => steps.flat().join(" ");

export function parseSteps(text: string): readonly Step[] {
  const words = text === "" ? [] : text.split(" ");
  return Array.from({ length: words.length / 2 }, (_, at): Step => [words[2 * at]!, words[2 * at + 1]!]);
}

/** The keys of each shelf. */
export function keysByShelf(steps: readonly Step[]): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const [shelf, key] of steps) {
    const known = keys.get(shelf);
    if (known) known.add(key);
    else keys.set(shelf, new Set([key]));
  }
  return keys;
}

/** Notes what journeys that are under way ask for. */
export function travelLog() {
  const underWay = new Set<Map<string, Step>>();
  return {
    note(shelf: string, key: string): void {
      for (const steps of underWay) steps.set(key, [shelf, key]);
    },
    journey<T>(work: () => T): Journey<T> {
      const steps = new Map<string, Step>();
      underWay.add(steps);
      try {
        const value = work();
        return { value, by: [...steps.values()] };
      } finally {
        underWay.delete(steps);
      }
    },
  };
}
