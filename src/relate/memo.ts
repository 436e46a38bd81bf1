/** What was found out in an earlier build, under a key that holds all that it hangs on; keys and values as JSON can say them. */
export interface Memo {
  /** Does some work, or remembers what it came to. */
  once<T>(name: string, key: unknown, work: () => T): T;
  /** The same for many at once: those that nobody remembers are worked out together, by their places and in order. */
  each<T>(
    name: string,
    keys: readonly unknown[],
    work: (unknown: readonly number[]) => readonly T[],
  ): readonly T[];
  /** What was put under this name last, whatever it was found for; undefined: nothing. */
  last(name: string): unknown;
  putLast(name: string, value: unknown): void;
  /** It is wanted again, though nobody looks at it now. */
  keepLast(name: string): void;
}

/** Remembers nothing. */
export const NO_MEMO: Memo = {
  once: (_name, _key, work) => work(),
  each: (_name, keys, work) => work(keys.map((_, place) => place)),
  last: () => undefined,
  putLast() {},
  keepLast() {},
};
