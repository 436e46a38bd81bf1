/**
 * What belongs to a clipping is shown on many pages, and takes a while to be fetched or made: what was asked
 * for last is kept, so much of it as there is `room` for. `sizeOf`: how much one takes.
 */
export function lastAsked<Key, T>(
  make: (key: Key) => T,
  sizeOf: (thing: T) => number,
  room: number,
): (key: Key) => T {
  const kept = new Map<Key, T>();
  let free = room;
  const keep = (key: Key, thing: T) => {
    kept.set(key, thing);
    free -= sizeOf(thing);
    for (const [oldest, other] of kept) {
      if (free >= 0) return;
      kept.delete(oldest);
      free += sizeOf(other);
    }
  };
  return (key) => {
    const found = kept.get(key);
    if (found === undefined) {
      const made = make(key);
      keep(key, made);
      return made;
    }
    kept.delete(key); // the last to be used is the last to go
    kept.set(key, found);
    return found;
  };
}
