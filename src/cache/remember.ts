import { keyOf } from "./key.ts";
import type { Store } from "./store.ts";

/** A value that is known to exist but is fetched, or made again, only when somebody looks at it. */
export interface Remembered<T> {
  /** Digest of the value: equal digest, equal value. */
  readonly digest: string;
  readonly value: () => T;
}

/** A stage that is done again only for what it has not seen: its input, then what of it decides the outcome. */
export interface Stage<In extends readonly unknown[], Out> {
  /** Name of its shelf. */
  readonly name: string;
  /** All that the outcome depends on, but for the code. */
  readonly key: (...input: In) => readonly (string | null)[];
  readonly work: (...input: In) => Out;
}

/**
 * Wraps a stage, which must be a pure function and whose values JSON must be able to say. `code` is
 * `Program.code`: what other code worked out is not used.
 */
export function remember<In extends readonly unknown[], Out>(
  store: Store,
  code: string,
  stage: Stage<In, Out>,
): (...input: In) => Remembered<Out> {
  const shelf = store.shelf(stage.name);
  return (...input) => {
    const key = stageKey(code, stage.name, stage.key(...input));
    const digest = shelf.digestOf(key);
    if (digest !== null)
      return { digest, value: once(() => (shelf.load(key) as Out | undefined) ?? make().value()) };
    return make();

    function make(): Remembered<Out> {
      const value = stage.work(...input);
      return { digest: shelf.put(key, value), value: () => value };
    }
  };
}

/** Under which key a stage keeps what it made of this. */
export const stageKey = (code: string, name: string, parts: readonly (string | null)[]): string =>
  keyOf([code, name, ...parts]);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
