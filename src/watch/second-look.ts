import { sep } from "node:path";
import { lookOf } from "./look.ts";

/** Longer than any system of watching is deaf for a file of which it has just heard. */
const LATER_MS = 200;

export interface SecondLook {
  lookAt(paths: readonly string[]): void;
  close(): void;
}

/**
 * Who hears of a change may be deaf for the next one: a file that is put in the place of another twice within a moment is
 * heard of once. So what was heard of is looked at again a little later, and `isOther` hears of what has changed since
 * without being heard of.
 */
export function secondLook(isOther: (path: string) => void): SecondLook {
  const timers = new Set<NodeJS.Timeout>();
  /** How each path looked when it was heard of last; only while it is to be looked at again. */
  const latest = new Map<string, Look>();

  function lookAgain(looks: readonly Look[]): void {
    const mine = looks.filter((look) => latest.get(look.path) === look);
    for (const { path } of mine) latest.delete(path);
    const others = mine.filter(({ path, seen }) => lookOf(path) !== seen).map(({ path }) => path);
    for (const path of others) if (!hasOneBelow(path, others)) isOther(path);
  }
  return {
    lookAt(paths) {
      const looks = paths.map((path): Look => ({ path, seen: lookOf(path) }));
      // A folder is told by what is heard of below it.
      for (const known of [...latest.keys()]) if (hasOneBelow(known, paths)) latest.delete(known);
      for (const look of looks) latest.set(look.path, look);
      const timer = setTimeout(() => {
        timers.delete(timer);
        lookAgain(looks);
      }, LATER_MS);
      timers.add(timer);
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

interface Look {
  readonly path: string;
  readonly seen: string;
}

/** A folder is another as soon as a file in it comes or goes: that one tells more. */
const hasOneBelow = (path: string, others: readonly string[]): boolean =>
  others.some((other) => other.startsWith(path + sep));
