/**
 * What belongs to a clipping, by its path, is shown on many pages, and takes a while to be fetched or made: what was asked
 * for last is kept, so much of it as there is `room` for. `sizeOf`: how much one takes.
 */
export function lastAsked<T>(
  make: (path: string) => T,
  sizeOf: (thing: T) => number,
  room: number,
): (path: string) => T {
  const kept = new Map<string, T>();
  let free = room;
  const keep = (path: string, thing: T) => {
    kept.set(path, thing);
    free -= sizeOf(thing);
    for (const [oldest, other] of kept) {
      if (free >= 0) return;
      kept.delete(oldest);
      free += sizeOf(other);
    }
  };
  return (path) => {
    const found = kept.get(path);
    if (found === undefined) {
      const made = make(path);
      keep(path, made);
      return made;
    }
    kept.delete(path); // the last to be used is the last to go
    kept.set(path, found);
    return found;
  };
}
