/**
 * What `work` came to when it was last asked for under this name, if that was of these very things in this order: it must
 * hang on nothing else. Else it is done now; what it came to before may help it, and must change nothing.
 */
export type Recall = <T>(name: string, of: readonly unknown[], work: (before?: T) => T) => T;

/** One of many that are asked for together. */
export interface Asked {
  readonly name: string;
  readonly of: readonly unknown[];
}

/** What a program keeps from one archive to the next, to find the same again faster; it changes no outcome. */
export interface Memory {
  readonly recall: Recall;
  /** Would it be remembered? */
  readonly knows: (asked: Asked) => boolean;
  /** The same for many: those that nobody remembers are worked out together, by their places and in order. */
  readonly recallEach: <T>(
    asked: readonly Asked[],
    work: (unknown: readonly number[]) => readonly T[],
  ) => readonly T[];
  /** What was found last under this name, from which it is found now; undefined: nothing. */
  readonly renew: <T>(name: string, find: (before: T | undefined) => T) => T;
  /** What was not recalled since the last time is forgotten. */
  readonly endRound: () => void;
  /** Was an archive looked at before? */
  readonly isBegun: () => boolean;
}

export const FORGETFUL: Recall = (_name, _of, work) => work();

export const NO_MEMORY: Memory = {
  recall: FORGETFUL,
  knows: () => false,
  recallEach: (asked, work) => work(asked.map((_, place) => place)),
  renew: (_name, find) => find(undefined),
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
  let before = new Map<string, Remembered>();
  let now = new Map<string, Remembered>();
  const last = new Map<string, unknown>();
  let isBegun = false;
  /** What was asked for on the way to what is being worked out now. */
  let within: [string, Remembered][] | null = null;

  function keep(name: string, known: Remembered): void {
    now.set(name, known);
    within?.push([name, known]);
  }
  function keepWithin(known: Remembered): void {
    for (const [name, one] of known.within) {
      now.set(name, one);
      keepWithin(one);
    }
  }
  /** Null: it is not remembered. */
  function find({ name, of }: Asked): Remembered | null {
    const known = now.get(name) ?? before.get(name);
    return known && isSame(known.of, of) ? known : null;
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
      const found = find({ name, of });
      if (found) keepWithin(found);
      const known = found ?? workOut(of, () => work(before.get(name)?.value as T | undefined));
      keep(name, known);
      return known.value as T;
    },
    knows: (asked) => find(asked) !== null,
    recallEach<T>(asked: readonly Asked[], work: (unknown: readonly number[]) => readonly T[]) {
      const known = asked.map(find);
      const unknown = known.flatMap((one, place) => (one ? [] : [place]));
      const found = unknown.length > 0 ? work(unknown) : [];
      unknown.forEach((place, i) => {
        known[place] = { of: asked[place]!.of, value: found[i], within: [] };
      });
      return known.map((one, place) => {
        keepWithin(one!);
        keep(asked[place]!.name, one!);
        return one!.value as T;
      });
    },
    renew<T>(name: string, find: (before: T | undefined) => T): T {
      const found = find(last.get(name) as T | undefined);
      last.set(name, found);
      return found;
    },
    endRound() {
      before = now;
      now = new Map();
      isBegun = true;
    },
    isBegun: () => isBegun,
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
