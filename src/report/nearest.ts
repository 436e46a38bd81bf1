/**
 * The candidate that the writer of `word` most likely meant, for a "did you mean"; null when none is near. Near is
 * one slip of the pen (a letter wrong, missing, too many, or two changed places) in a short word, two in a longer one.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase();
  if (typed.length > LONGEST) return null;
  let best: string | null = null;
  let fewest = slipsAllowed(typed) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= fewest) continue;
    const slips = slipsBetween(typed, candidate.toLowerCase());
    if (slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

/** Nothing that we know a name for is longer; longer words only cost time. */
const LONGEST = 60;

function slipsAllowed(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? before[column - 2]! + 1 : change;
      current.push(Math.min(change, swap, above[column]! + 1, current[column - 1]! + 1));
    }
    before = above;
    above = current;
  }
  return above[b.length]!;
}
