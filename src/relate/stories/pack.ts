import type { Pairs } from "./pairs.ts";

/** Pairs as JSON can say them, columns of numbers as base64 of their bytes. */
export interface PackedPairs {
  /** Numbers of another machine may lie the other way round: then they are of no use. */
  readonly littleEndian: boolean;
  readonly keys: readonly string[];
  /** How many features each thing has, and all of them. */
  readonly lengths: string;
  readonly features: string;
  readonly a: string;
  readonly b: string;
  readonly scores: string;
}

export function packPairs({ keys, features, edges }: Pairs): PackedPairs {
  const lengths = Uint32Array.from(features, ({ length }) => length);
  const all = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  let filled = 0;
  for (const own of features) {
    all.set(own, filled);
    filled += own.length;
  }
  return {
    littleEndian: LITTLE_ENDIAN,
    keys,
    lengths: toBase64(lengths),
    features: toBase64(all),
    a: toBase64(edges.a),
    b: toBase64(edges.b),
    scores: toBase64(edges.scores),
  };
}

/** Undefined: they are of another machine. */
export function unpackPairs(packed: PackedPairs): Pairs | undefined {
  if (packed.littleEndian !== LITTLE_ENDIAN) return undefined;
  const all = numbersOf(packed.features);
  let filled = 0;
  const features = Array.from(numbersOf(packed.lengths), (length) => {
    filled += length;
    return all.subarray(filled - length, filled);
  });
  const scores = new Float64Array(bytesOf(packed.scores));
  const [a, b] = [numbersOf(packed.a), numbersOf(packed.b)];
  return { keys: packed.keys, features, edges: { count: scores.length, a, b, scores } };
}

/** Columns of numbers are kept as they lie in this machine. */
export const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

export const toBase64 = ({ buffer, byteOffset, byteLength }: Uint32Array | Float64Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("base64");

export const numbersOf = (base64: string): Uint32Array => new Uint32Array(bytesOf(base64));

function bytesOf(base64: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = Buffer.from(base64, "base64");
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
