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

/** Where the pairs begin of which each thing is the smaller, and the end of the last. */
export function rowsOf({ a, count }: Edges, things: number): Uint32Array {
  const rows = new Uint32Array(things + 1);
  for (let edge = 0; edge < count; edge++) rows[a[edge]! + 1]!++;
  for (let thing = 0; thing < things; thing++) rows[thing + 1]! += rows[thing]!;
  return rows;
}

/** The links of each thing with smaller and larger ones. */
export interface Links {
  /** Where those of each thing begin, and the end of the last. */
  readonly starts: Uint32Array;
  /** With what. */
  readonly others: Uint32Array;
  /** Which pair it is. */
  readonly edges: Uint32Array;
}

export function linksOf({ a, b, count }: Edges, things: number): Links {
  const starts = new Uint32Array(things + 1);
  for (let edge = 0; edge < count; edge++) {
    starts[a[edge]! + 1]!++;
    starts[b[edge]! + 1]!++;
  }
  for (let thing = 0; thing < things; thing++) starts[thing + 1]! += starts[thing]!;
  const next = starts.slice();
  const [others, edges] = [new Uint32Array(2 * count), new Uint32Array(2 * count)];
  for (let edge = 0; edge < count; edge++) {
    const [one, other] = [a[edge]!, b[edge]!];
    others[next[one]!] = other;
    edges[next[one]!++] = edge;
    others[next[other]!] = one;
    edges[next[other]!++] = edge;
  }
  return { starts, others, edges };
}

function grown<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
