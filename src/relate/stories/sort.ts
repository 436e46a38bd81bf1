const BITS = 16;
const DIGITS = 1 << BITS;

/** The places of some numbers in order of the numbers, equal ones in their own order or in that of `from`. */
export function placesInOrder(numbers: Uint32Array, from: Uint32Array | null = null): Uint32Array {
  return byDigits(numbers, byDigits(numbers, from, 0), BITS);
}

/** Fewer are compared with each other: four times to go through all digits takes longer. */
const FEW = 4096;

/** The places of some numbers, none of which is negative, the greatest first; equal ones in their own order. */
export function greatestFirst(numbers: Float64Array): Uint32Array {
  if (numbers.length < FEW)
    return Uint32Array.from(numbers.keys()).sort((a, b) => numbers[b]! - numbers[a]! || a - b);
  // Of numbers that are not negative the greater has the greater bits, read as a whole number.
  const bits = new DataView(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const half = (offset: number) =>
    Uint32Array.from(numbers, (_, i) => ~bits.getUint32(i * 8 + offset, LITTLE_ENDIAN));
  return placesInOrder(half(LITTLE_ENDIAN ? 4 : 0), placesInOrder(half(LITTLE_ENDIAN ? 0 : 4)));
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** One pass of a radix sort. */
function byDigits(numbers: Uint32Array, from: Uint32Array | null, shift: number): Uint32Array {
  const next = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < numbers.length; i++) next[((numbers[i]! >>> shift) & (DIGITS - 1)) + 1]!++;
  for (let digit = 0; digit < DIGITS; digit++) next[digit + 1]! += next[digit]!;
  const places = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const place = from === null ? i : from[i]!;
    places[next[(numbers[place]! >>> shift) & (DIGITS - 1)]!++] = place;
  }
  return places;
}
