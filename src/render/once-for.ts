import { onceEach } from "../again/once.ts";
import { TurnTable } from "../again/turn-table.ts";

const all: Map<object, unknown>[] = [];

/**
 * What is worked out of a thing of the archive, once a build: pages without number ask the same of it. Plain maps, for weak
 * ones cost more than they save.
 */
export function onceFor<Thing extends object, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new Map<Thing, Value>();
  all.push(known);
  return onceEach(work, known);
}

/**
 * The same for a card or an entry, of which a program that builds again and again meets the very same one again: what was
 * asked in the build before is still known.
 */
export function onceForEach<Thing extends object, Value>(
  work: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new TurnTable<Thing, Value>();
  turns.push(() => known.turn());
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found;
    const value = work(thing);
    known.set(thing, value);
    return value;
  };
}

const turns: (() => void)[] = [];

/** All is planned, and no other build follows: most of it went into keys, and what a view asks for is soon made again. */
export function letGo(): void {
  forgetAll();
  for (const turn of turns) turn();
}

/** A build begins, of an archive that may be another. */
export function forgetAll(): void {
  for (const known of all) known.clear();
  for (const turn of turns) turn();
}
