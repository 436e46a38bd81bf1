/** So many numbers lie in one block of memory. */
const SIZE = 1 << 16;

let block = new Uint32Array(SIZE);
let used = 0;

/**
 * Short lists of numbers below 2^32, many to a block: each in a block of its own costs more than the numbers do, and those
 * that are made one after the other lie beside each other.
 */
export function numbersIn(list: ArrayLike<number>): Uint32Array {
  if (list.length > SIZE / 4) return Uint32Array.from(list);
  if (used + list.length > SIZE) {
    block = new Uint32Array(SIZE);
    used = 0;
  }
  const own = block.subarray(used, used + list.length);
  own.set(list);
  used += list.length;
  return own;
}
