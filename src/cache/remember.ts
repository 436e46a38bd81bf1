import { once } from "../again/once.ts";
import { keyOf } from "./key.ts";
import { parseSteps, printSteps, type Shelves, type Step } from "./shelves.ts";

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
  shelves: Pick<Shelves, "shelf">,
  code: string,
  stage: Stage<In, Out>,
): RememberedStage<In, Out> {
  const keyOfInput = (input: In) => stageKey(code, stage.name, stage.key(...input));
  const ask = (...input: In): Remembered<Out> => {
    const shelf = shelves.shelf(stage.name);
    const key = keyOfInput(input);
    const digest = shelf.digestOf(key);
    if (digest !== null)
      return { digest, value: once(() => (shelf.load(key) as Out | undefined) ?? make().value()) };
    return make();

    function make(): Remembered<Out> {
      const value = stage.work(...input);
      return { digest: shelf.put(key, value), value: () => value };
    }
  };
  return Object.assign(ask, { isKnown: isKnownIn(shelves, stage.name, keyOfInput) });
}

export interface RememberedStage<In extends readonly unknown[], Out> {
  (...input: In): Remembered<Out>;
  /** Was it done before? It is not looked at, and perhaps damaged. */
  readonly isKnown: (...input: In) => boolean;
}

const isKnownIn =
  <In extends readonly unknown[]>(
    shelves: Pick<Shelves, "shelf">,
    name: string,
    keyOfInput: (input: In) => string,
  ) =>
  (...input: In): boolean =>
    shelves.shelf(name).digestOf(keyOfInput(input)) !== null;

/** What came of a journey through several stages, and the values that they keep of it. */
export interface Travelled<T> {
  readonly value: T;
  readonly by: () => readonly Step[];
}

/** The same as it is kept: of the most of them nobody asks by which steps. */
interface KeptJourney<T> {
  readonly value: T;
  readonly by: string;
}

/**
 * Wraps work that goes through several remembered stages. When it was done before, one look tells what came of it, and
 * the stages are not asked; what they keep is kept as long as this is.
 */
export function rememberJourney<In extends readonly unknown[], Out>(
  shelves: Shelves,
  code: string,
  stage: Stage<In, Out>,
) {
  const keyOfInput = (input: In) => stageKey(code, stage.name, stage.key(...input));
  const go = (input: In, key: string): KeptJourney<Out> => {
    const { value, by } = shelves.journey(() => stage.work(...input));
    const made = { value, by: printSteps(by) };
    shelves.shelf(stage.name).put(key, made);
    return made;
  };
  const keptUnder = (key: string): Travelled<Out> | undefined => {
    const kept = shelves.shelf(stage.name).load(key) as KeptJourney<Out> | undefined;
    return kept && opened(kept);
  };
  const travelNow = (input: In, key: string): Travelled<Out> => {
    const made = go(input, key);
    // As it was put: a string that was cut out of a text keeps all of that text in memory.
    return keptUnder(key) ?? opened(made);
  };
  return {
    isKnown: isKnownIn(shelves, stage.name, keyOfInput),
    /** Under which it is kept what came of this. */
    keyOf: (...input: In): string => keyOfInput(input),
    /** What is kept under such a key; undefined: nothing any more. */
    under: keptUnder,
    /** Only for what is kept of it. */
    go: (...input: In): void => void go(input, keyOfInput(input)),
    travel(...input: In): Travelled<Out> {
      const key = keyOfInput(input);
      const known = shelves.shelf(stage.name).digestOf(key) !== null;
      const travelled = shelves.recall(key, () => keptUnder(key) ?? travelNow(input, key)) as Travelled<Out>;
      if (known) shelves.keep(travelled.by());
      return travelled;
    },
  };
}

const opened = <T>({ value, by }: KeptJourney<T>): Travelled<T> => ({
  value,
  by: once(() => parseSteps(by)),
});

/** Under which key a stage keeps what it made of this. */
export const stageKey = (code: string, name: string, parts: readonly (string | null)[]): string =>
  keyOf([code, name, ...parts]);
