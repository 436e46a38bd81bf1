import { pairKey } from "./wishes.ts";

/** A number for each pair of things. */
export interface PairSums {
  /** 0 for a pair that has none. */
  readonly of: (a: number, b: number) => number;
  readonly set: (a: number, b: number, sum: number) => void;
}

/** A table with open addressing; a pair's key is never 0, for its two numbers differ. */
export function pairSums(expected: number): PairSums {
  let size = 1024;
  while (size < 2 * expected) size *= 2;
  let keys = new Float64Array(size);
  let sums = new Float64Array(size);
  let filled = 0;

  /** Where a pair stands, or would. */
  const find = (a: number, b: number): number => {
    const key = pairKey(a, b);
    let at = (Math.imul(Math.min(a, b), 0x9e3779b1) ^ Math.imul(Math.max(a, b), 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (size - 1);
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (size - 1);
    return at;
  };
  const set: PairSums["set"] = (a, b, sum) => {
    const at = find(a, b);
    sums[at] = sum;
    if (keys[at] !== 0) return;
    keys[at] = pairKey(a, b);
    filled += 1;
    if (filled * 4 > size * 3) grow();
  };
  const grow = () => {
    const [before, values] = [keys, sums];
    size *= 2;
    keys = new Float64Array(size);
    sums = new Float64Array(size);
    filled = 0;
    for (let i = 0; i < before.length; i++) {
      const key = before[i]!;
      if (key !== 0) set(Math.floor(key / 0x4000000), key % 0x4000000, values[i]!);
    }
  };
  return { of: (a, b) => sums[find(a, b)]!, set };
}
