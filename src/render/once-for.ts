const all: Map<object, unknown>[] = [];

/**
 * What is worked out of a thing of the archive, once a build: pages without number ask the same of it. Plain maps, for weak
 * ones cost more than they save.
 */
export function onceFor<Thing extends object, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new Map<Thing, Value>();
  all.push(known);
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found;
    const value = work(thing);
    known.set(thing, value);
    return value;
  };
}

/** A build begins, of an archive that may be another. */
export function forgetAll(): void {
  for (const known of all) known.clear();
}
