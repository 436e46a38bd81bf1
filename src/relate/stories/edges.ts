/** Pairs of things that are alike, in columns: millions of them must fit. */
export interface Edges {
  readonly count: number;
  /** The smaller number of each pair, and the larger; in order, each pair once. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** The greater, the more alike; not negative. */
  readonly scores: Float64Array;
}

/** Columns that grow. */
export function edgeList() {
  let count = 0;
  let a = new Uint32Array(1024);
  let b = new Uint32Array(1024);
  let scores = new Float64Array(1024);
  return {
    add(one: number, other: number, score: number): void {
      if (count === a.length) {
        a = grown(a, new Uint32Array(2 * count));
        b = grown(b, new Uint32Array(2 * count));
        scores = grown(scores, new Float64Array(2 * count));
      }
      a[count] = one;
      b[count] = other;
      scores[count++] = score;
    },
    edges: (): Edges => ({
      count,
      a: a.subarray(0, count),
      b: b.subarray(0, count),
      scores: scores.subarray(0, count),
    }),
  };
}

function grown<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
