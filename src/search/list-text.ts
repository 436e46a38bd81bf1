import { type BitReader, type BitWriter, bitReader, bitWriter, riceWidth } from "./bits.ts";
import { WEIGHT_BITS } from "./layout.ts";

/** Rising numbers below some bound, each with a weight of `WEIGHT_BITS` bits. */
export interface WeightedNumbers {
  readonly numbers: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** Rising numbers below `bound`: how many, then the gap before each. */
export function writeNumbers(numbers: ArrayLike<number>, bound: number): string {
  const writer = bitWriter();
  writer.number(numbers.length);
  const gap = gapWriter(writer, bound, numbers.length);
  for (let i = 0; i < numbers.length; i += 1) gap(numbers[i]!);
  return writer.text();
}

export function readNumbers(text: string, bound: number): Uint32Array {
  const reader = bitReader(text);
  const numbers = new Uint32Array(reader.number());
  const next = gapReader(reader, bound, numbers.length);
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = next();
  return numbers;
}

/** How many; of a longer list, which weights are commonest; then by turns the gap before each number and its weight. */
export function writeWeighted({ numbers, weights }: WeightedNumbers, bound: number): string {
  const writer = bitWriter();
  const count = numbers.length;
  writer.number(count);
  const order = count < MANY ? USUAL_ORDER : commonestFirst(weights);
  if (count >= MANY) for (const weight of order) writer.bits(weight, WEIGHT_BITS);
  const codes = USUAL_ORDER.map((_, weight) => order.indexOf(weight));
  const gap = gapWriter(writer, bound, count);
  for (let i = 0; i < count; i += 1) {
    gap(numbers[i]!);
    writer.number(codes[weights[i]!]!);
  }
  return writer.text();
}

/** How many numbers a list has. */
export const countIn = (text: string): number => bitReader(text).number();

export function readWeighted(text: string, bound: number) {
  const reader = bitReader(text);
  const count = reader.number();
  const order = count < MANY ? USUAL_ORDER : USUAL_ORDER.map(() => reader.bits(WEIGHT_BITS));
  const numbers = new Uint32Array(count);
  const weights = new Uint8Array(count);
  const next = gapReader(reader, bound, count);
  for (let i = 0; i < count; i += 1) {
    numbers[i] = next();
    weights[i] = order[reader.number()]!;
  }
  return { numbers, weights };
}

/** A word that stands once in a text of usual length has the commonest weight, which is written shortest. */
const USUAL_ORDER: readonly number[] = [3, 4, 2, 5, 1, 6, 0, 7];
/** A list of so many says for itself which of its weights are commonest: of a common word it is the greatest. */
const MANY = 64;

function commonestFirst(weights: ArrayLike<number>): readonly number[] {
  const counts = USUAL_ORDER.map(() => 0);
  for (let i = 0; i < weights.length; i += 1) counts[weights[i]!]! += 1;
  return [...USUAL_ORDER].sort((a, b) => counts[b]! - counts[a]!);
}

/** Gaps between numbers that lie at random are shortest by Golomb and Rice; those of nearly all numbers are a bit each. */
function gapWriter(writer: BitWriter, bound: number, count: number): (number: number) => void {
  const width = riceWidth(bound, count);
  let before = -1;
  return (number) => {
    writer.rice(number - before - 1, width);
    before = number;
  };
}

function gapReader(reader: BitReader, bound: number, count: number): () => number {
  const width = riceWidth(bound, count);
  let before = -1;
  return () => {
    before += reader.rice(width) + 1;
    return before;
  };
}
