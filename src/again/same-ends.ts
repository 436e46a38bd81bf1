/** What of two lists is between the beginning and the end that they have in common: `from` to before `end`. */
export interface Between {
  readonly from: number;
  /** Of the list now, and of that before. */
  readonly end: number;
  readonly endBefore: number;
}

/** Told by the very values. Of what is kept from one archive to the next, most begins and ends as it did. */
export function sameEnds<T>(before: readonly T[], now: readonly T[]): Between {
  let from = 0;
  while (from < now.length && from < before.length && now[from] === before[from]) from++;
  let [end, endBefore] = [now.length, before.length];
  while (end > from && endBefore > from && now[end - 1] === before[endBefore - 1]) {
    end--;
    endBefore--;
  }
  return { from, end, endBefore };
}

/** Where a value stood before, by its place now; -1: nowhere. No value stands twice in a list. */
export function placesBefore<T>(before: readonly T[], now: readonly T[]): (place: number) => number {
  const { from, end, endBefore } = sameEnds(before, now);
  const between = new Map(before.slice(from, endBefore).map((one, i) => [one, from + i]));
  return (place) =>
    place < from ? place : place >= end ? place - end + endBefore : (between.get(now[place]!) ?? -1);
}
