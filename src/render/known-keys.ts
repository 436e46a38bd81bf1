import { keyOf } from "./key.ts";

/** Digests of plain data; a program that builds again and again need not work out again those of the same data. */
export interface KnownKeys {
  /** `name`: under which the same is asked for in the next build. */
  readonly keyOf: (name: string, data: readonly unknown[]) => string;
  /** The same where the data hang on these very things alone: of the same things they are not even gathered. */
  readonly keyOfThings: (name: string, things: readonly unknown[], data: () => readonly unknown[]) => string;
  /** A build begins: what the last one did not ask for is forgotten. */
  readonly turn: () => void;
}

/** Knows of no other build. */
export const NO_KEYS: KnownKeys = {
  keyOf: (_name, data) => keyOf(...data),
  keyOfThings: (_name, _things, data) => keyOf(...data()),
  turn() {},
};

interface Known {
  readonly data: readonly unknown[];
  readonly key: string;
}

/** Nothing that was given to it may be changed afterwards. */
export function knownKeys(): KnownKeys {
  let before = new Map<string, Known>();
  let now = new Map<string, Known>();
  return {
    keyOf(name, data) {
      const last = before.get(name);
      const known = last && isSame(last.data, data) ? last : { data, key: keyOf(...data) };
      now.set(name, known);
      return known.key;
    },
    keyOfThings(name, things, data) {
      const last = before.get(name);
      const isKnown = last?.data.length === things.length && last.data.every((one, at) => one === things[at]);
      const known = isKnown ? last : { data: things, key: keyOf(...data()) };
      now.set(name, known);
      return known.key;
    },
    turn() {
      before = now;
      now = new Map();
    },
  };
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
