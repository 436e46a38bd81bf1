/** Things that are joined two by two and then asked which are together. Near-linear. */
export interface Sets {
  readonly join: (a: number, b: number) => void;
  /** The smallest of those it is together with. */
  readonly of: (a: number) => number;
}

export function disjointSets(size: number): Sets {
  const parents = Uint32Array.from({ length: size }, (_, i) => i);
  const of = (a: number): number => {
    let root = a;
    while (parents[root] !== root) root = parents[root]!;
    for (let at = a; at !== root; ) {
      const next = parents[at]!;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    of,
    join(a, b) {
      const [x, y] = [of(a), of(b)];
      parents[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
