import { placesBefore } from "../again/same-ends.ts";
import { TurnTable } from "../again/turn-table.ts";

/**
 * What `work` came to when it was last asked for under this name, if that was of these very things in this order: it must
 * hang on nothing else. Else it is done now; what it came to before may help it, and must change nothing.
 */
export type Recall = <T>(name: string, of: readonly unknown[], work: (before?: T) => T) => T;

/** Many things that are asked for together, each under its own name: what each hangs on. */
export interface Asked {
  readonly names: readonly string[];
  readonly of: readonly (readonly unknown[])[];
}

/** What a program keeps from one archive to the next, to find the same again faster; it changes no outcome. */
export interface Memory {
  readonly recall: Recall;
  /**
   * The same for many of one kind: those that nobody remembers are worked out together, by their places and in order. It is
   * kept as a list, for mostly all but a few are what they were, and stand where they stood.
   */
  readonly recallEach: <T>(
    kind: string,
    asked: Asked,
    work: (unknown: readonly number[]) => readonly T[],
  ) => readonly T[];
  /** Places of those that would have to be worked out. */
  readonly unknownAmong: (kind: string, asked: Asked) => readonly number[];
  /** What was found last under this name, from which it is found now; undefined: nothing. */
  readonly renew: <T>(name: string, find: (before: T | undefined) => T) => T;
  /**
   * The next archive would have this done first, though this one can do without: it is done before there is one, if there is
   * time. It changes no outcome.
   */
  readonly leave: (work: () => void) => void;
  /** There is time. */
  readonly catchUp: () => void;
  /** What was not recalled since the last time is forgotten. */
  readonly endRound: () => void;
  /** Was an archive looked at before? */
  readonly isBegun: () => boolean;
}

export const FORGETFUL: Recall = (_name, _of, work) => work();

export const NO_MEMORY: Memory = {
  recall: FORGETFUL,
  recallEach: (_kind, { names }, work) => work(names.map((_, place) => place)),
  unknownAmong: (_kind, { names }) => names.map((_, place) => place),
  renew: (_name, find) => find(undefined),
  leave() {},
  catchUp() {},
  endRound() {},
  isBegun: () => false,
};

interface Remembered {
  readonly of: readonly unknown[];
  readonly value: unknown;
  /** What was asked for on the way: it is kept as long as this is. */
  readonly within: readonly (readonly [name: string, known: Remembered])[];
}

export function memory(): Memory {
  const known = new TurnTable<string, Remembered>();
  let lists = new Map<string, RememberedList>();
  let listsNow = new Map<string, RememberedList>();
  const last = new Map<string, unknown>();
  const left: (() => void)[] = [];
  let isBegun = false;
  /** What was asked for on the way to what is being worked out now. */
  let within: [string, Remembered][] | null = null;

  /** It is asked for, and so is what was asked for on the way to it. */
  function keepWithin({ within }: Remembered): void {
    for (const [name, one] of within) {
      if (known.get(name) !== one) known.set(name, one);
      keepWithin(one);
    }
  }
  function workOut(of: readonly unknown[], work: () => unknown): Remembered {
    const outer = within;
    const own: [string, Remembered][] = [];
    within = own;
    try {
      return { of, value: work(), within: own };
    } finally {
      within = outer;
    }
  }
  return {
    recall<T>(name: string, of: readonly unknown[], work: (before?: T) => T): T {
      const last = known.get(name);
      const isKnown = last !== undefined && isSame(last.of, of);
      if (isKnown) keepWithin(last);
      const found = isKnown ? last : workOut(of, () => work(last?.value as T | undefined));
      if (!isKnown) known.set(name, found);
      within?.push([name, found]);
      return found.value as T;
    },
    recallEach<T>(kind: string, asked: Asked, work: (unknown: readonly number[]) => readonly T[]) {
      const places = placesIn(lists.get(kind), asked);
      const unknown = unknownIn(places);
      const values = places.map((place) => (place < 0 ? undefined : lists.get(kind)!.values[place]));
      const found = unknown.length > 0 ? work(unknown) : [];
      unknown.forEach((place, i) => {
        values[place] = found[i];
      });
      // Of what is known, what it hangs on is kept as it was: the same again would only be there for longer.
      const of = places.map((last, place) => (last < 0 ? asked.of[place]! : lists.get(kind)!.of[last]!));
      listsNow.set(kind, { names: asked.names, of, values });
      return values as readonly T[];
    },
    unknownAmong: (kind, asked) => unknownIn(placesIn(lists.get(kind), asked)),
    renew<T>(name: string, find: (before: T | undefined) => T): T {
      const found = find(last.get(name) as T | undefined);
      last.set(name, found);
      return found;
    },
    leave(work) {
      left.push(work);
    },
    catchUp() {
      for (const work of left.splice(0)) work();
    },
    endRound() {
      known.turn();
      lists = listsNow;
      listsNow = new Map();
      isBegun = true;
    },
    isBegun: () => isBegun,
  };
}

interface RememberedList extends Asked {
  readonly values: readonly unknown[];
}

/** Of each its place in the list before, where it is remembered; else -1. */
function placesIn(before: RememberedList | undefined, { names, of }: Asked): readonly number[] {
  if (!before) return names.map(() => -1);
  const placeBefore = placesBefore(before.names, names);
  return names.map((_, place) => {
    const last = placeBefore(place);
    return last >= 0 && isSame(before.of[last]!, of[place]!) ? last : -1;
  });
}

const unknownIn = (places: readonly number[]): readonly number[] =>
  places.flatMap((place, at) => (place < 0 ? [at] : []));

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
