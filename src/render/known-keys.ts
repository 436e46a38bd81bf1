import { TurnTable } from "../again/turn-table.ts";
import { keyOf } from "./key.ts";

/** Digests of plain data; a program that builds again and again need not work out again those of the same data. */
export interface KnownKeys {
  /** `name`: under which the same is asked for in the next build. */
  readonly keyOf: (name: string, data: readonly unknown[]) => string;
  /**
   * The same where the data hang on these very things alone: of the same things they are not even gathered. `things`: whole
   * lists of the archive and what is at hand; `details`, asked for where one of those is another: what counts in them.
   */
  readonly keyOfThings: (
    name: string,
    things: readonly unknown[],
    details: () => readonly unknown[],
    data: () => readonly unknown[],
  ) => string;
  /** What was made of these very things in the build before; else it is made now. */
  readonly recall: <T>(name: string, things: readonly unknown[], make: () => T) => T;
  /** The same by a thing that stands for it; `kind`: what is made of it. */
  readonly keeping: (kind: string) => Keep;
  /** What is kept under this name, changed by what came and went; undefined: nothing is. */
  readonly renew: <T>(name: string, find: (before: T | undefined) => T) => T;
  /** A build begins: what the last one did not ask for is forgotten. */
  readonly turn: () => void;
  /** A build broke off: what is kept may be of it or of the one before. */
  readonly forget: () => void;
}

/** What was made for this thing in the build before, of these very things; else, or if these are null, it is made now. */
export type Keep = <T>(of: object, things: readonly unknown[] | null, make: () => T) => T;

/** Knows of no other build. */
export const NO_KEYS: KnownKeys = {
  keyOf: (_name, data) => keyOf(...data),
  keyOfThings: (_name, _things, _details, data) => keyOf(...data()),
  recall: (_name, _things, make) => make(),
  keeping: () => (_of, _things, make) => make(),
  renew: (_name, find) => find(undefined),
  turn() {},
  forget() {},
};

interface Known {
  readonly data: readonly unknown[];
  readonly key: string;
}

interface KnownOfThings {
  readonly things: readonly unknown[];
  readonly details: readonly unknown[];
  readonly key: string;
}

interface Made {
  readonly of: readonly unknown[];
  readonly thing: unknown;
}

/** Nothing that was given to it may be changed afterwards. */
export function knownKeys(): KnownKeys {
  const known = new TurnTable<string, Known>();
  const byThings = new TurnTable<string, KnownOfThings>();
  const made = new TurnTable<string, Made>();
  const kept = new TurnTable<string, TurnTable<object, Made>>();
  let renewable = new Map<string, unknown>();
  return {
    keyOf(name, data) {
      const last = known.get(name);
      if (last && isSame(last.data, data)) return last.key;
      const key = keyOf(...data);
      known.set(name, { data, key });
      return key;
    },
    keyOfThings(name, things, details, data) {
      const last = byThings.get(name);
      if (last && areSame(last.things, things)) return last.key;
      const now = renewed(last, things, details(), data);
      byThings.set(name, now);
      return now.key;
    },
    recall<T>(name: string, things: readonly unknown[], make: () => T): T {
      const last = made.get(name);
      if (last && areSame(last.of, things)) return last.thing as T;
      const thing = make();
      made.set(name, { of: things, thing });
      return thing;
    },
    keeping(kind) {
      const own = kept.get(kind) ?? new TurnTable<object, Made>();
      kept.set(kind, own);
      return <T>(of: object, things: readonly unknown[] | null, make: () => T): T => {
        const last = things && own.get(of);
        if (last && areSame(last.of, things)) return last.thing as T;
        const thing = make();
        own.set(of, { of: things ?? [], thing });
        return thing;
      };
    },
    renew<T>(name: string, find: (before: T | undefined) => T): T {
      const found = find(renewable.get(name) as T | undefined);
      renewable.set(name, found);
      return found;
    },
    turn() {
      for (const own of kept.values()) own.turn();
      for (const table of [known, byThings, made, kept]) table.turn();
    },
    forget() {
      for (const table of [known, byThings, made, kept]) table.clear();
      renewable = new Map();
    },
  };
}

function renewed(
  last: KnownOfThings | undefined,
  things: readonly unknown[],
  details: readonly unknown[],
  data: () => readonly unknown[],
): KnownOfThings {
  const isKnown = last !== undefined && areSame(last.details, details);
  return { things, details, key: isKnown ? last.key : keyOf(...data()) };
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Of two things that JSON can say: would it say the same? Where that is not plain, no. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b);
  if (Array.isArray(b)) return false;
  const [one, other] = [a as Fields, b as Fields];
  const names = Object.keys(one);
  return isSameList(names, Object.keys(other)) && names.every((name) => isSame(one[name], other[name]));
}

type Fields = Readonly<Record<string, unknown>>;

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSame(a[i], b[i])) return false;
  return true;
}
