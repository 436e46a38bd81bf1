/** Pairs of things that share something, each once, the smaller number first. */
export type Pairs = ReadonlyMap<number, readonly number[]>;

/** Of so many things that share a feature each is held against every other … */
const EVERY = 24;
/** … of more only against so many that come next to it: what many share is no sign of one event. */
const NEXT = 6;

/**
 * Pairs that share at least `least` features. Things are numbered in an order in which alike ones stand close, and
 * that hangs on themselves alone. The work grows with the number of features, not with the pairs.
 */
export function pairsThatShare(features: readonly (readonly number[])[], least: number): Pairs {
  const postings = new Map<number, number[]>();
  features.forEach((own, thing) => {
    for (const feature of new Set(own)) {
      const posting = postings.get(feature);
      if (posting) posting.push(thing);
      else postings.set(feature, [thing]);
    }
  });
  const shared: Map<number, number>[] = features.map(() => new Map());
  for (const posting of postings.values()) {
    const reach = posting.length <= EVERY ? EVERY : NEXT;
    for (let i = 0; i < posting.length; i++) {
      const counts = shared[posting[i]!]!;
      const end = Math.min(posting.length, i + 1 + reach);
      for (let j = i + 1; j < end; j++) counts.set(posting[j]!, (counts.get(posting[j]!) ?? 0) + 1);
    }
  }
  const pairs = new Map<number, readonly number[]>();
  shared.forEach((counts, thing) => {
    const enough = [...counts].filter(([, count]) => count >= least).map(([other]) => other);
    if (enough.length > 0)
      pairs.set(
        thing,
        enough.sort((a, b) => a - b),
      );
  });
  return pairs;
}
