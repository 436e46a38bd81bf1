/** The number of the first of these, in order of their starts, that begins at this place or behind it. */
export function firstFrom(things: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (things[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
