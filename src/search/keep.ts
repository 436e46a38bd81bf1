import { hash } from "node:crypto";

/** Keeps what was worked out from one build to the next; what is not asked for in a build is forgotten behind it. */
export type Keep = <T>(shelf: string, key: string, work: () => T) => KeptValue<T>;

export interface KeptValue<T> {
  /** Equal digest, equal value. */
  readonly digest: string;
  /** Fetched when it is asked for, and not held. */
  readonly value: () => T;
}

/** Holds everything for as long as it lives, and no longer. */
export function keepInMemory(): Keep {
  const kept = new Map<string, KeptValue<unknown>>();
  return <T>(shelf: string, key: string, work: () => T) => {
    const name = `${shelf} ${key}`;
    const found = kept.get(name);
    if (found) return found as KeptValue<T>;
    const value = work();
    const made = { digest: digestOf(value), value: () => value };
    kept.set(name, made);
    return made;
  };
}

/** Of data that JSON can say. */
export const digestOf = (value: unknown): string =>
  hash("sha256", JSON.stringify(value), "base64url").slice(0, 22);
