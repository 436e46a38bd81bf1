/** Makes it when it is asked for first, and keeps it for whoever asks again. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same of each thing by itself; a work that yields nothing is done again. `known`: where it is kept. */
export function onceEach<Thing, Value>(
  work: (thing: Thing) => Value,
  known = new Map<Thing, Value>(),
): (thing: Thing) => Value {
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found;
    const value = work(thing);
    known.set(thing, value);
    return value;
  };
}
