/** Articles by rising keys, and how well each has what is asked for. */
export interface Matches {
  readonly keys: Uint32Array;
  readonly scores: Float64Array;
}

/** Those of some keys that have a score; `scoreOf` is asked in order, null: none. */
export function scored(keys: Uint32Array, scoreOf: (key: number, place: number) => number | null): Matches {
  const found = new Uint32Array(keys.length);
  const scores = new Float64Array(keys.length);
  let count = 0;
  for (let place = 0; place < keys.length; place += 1) {
    const score = scoreOf(keys[place]!, place);
    if (score === null) continue;
    found[count] = keys[place]!;
    scores[count] = score;
    count += 1;
  }
  return { keys: found.subarray(0, count), scores: scores.subarray(0, count) };
}

/** The score of an article, or null; asked for rising keys, so that a set is gone through once. */
function scoresIn({ keys, scores }: Matches): (key: number) => number | null {
  let place = 0;
  return (key) => {
    while (place < keys.length && keys[place]! < key) place += 1;
    return keys[place] === key ? scores[place]! : null;
  };
}

/** What stands in all of some sets and in none of others; scores add up. */
export function together(positive: readonly Matches[], negative: readonly Matches[]): Matches {
  const [first, ...others] = [...positive].sort((a, b) => a.keys.length - b.keys.length);
  const [wanted, unwanted] = [others.map(scoresIn), negative.map(scoresIn)];
  return scored(first!.keys, (key, place) => {
    let sum = first!.scores[place]!;
    for (const scoreOf of wanted) {
      const score = scoreOf(key);
      if (score === null) return null;
      sum += score;
    }
    return unwanted.some((scoreOf) => scoreOf(key) !== null) ? null : sum;
  });
}

/** The best score of each article in any of the sets. */
export function bestOf(sets: readonly Matches[]): Matches {
  if (sets.length === 1) return sets[0]!;
  const best = new Map<number, number>();
  for (const { keys, scores } of sets)
    for (let i = 0; i < keys.length; i += 1)
      if (scores[i]! > (best.get(keys[i]!) ?? 0)) best.set(keys[i]!, scores[i]!);
  return scored(Uint32Array.from(best.keys()).sort(), (key) => best.get(key)!);
}

/** The places of the greatest of some numbers, greatest first, of equal ones the first: so many, or as there are. */
export function greatest(numbers: Float64Array, most: number): readonly number[] {
  const sorted = numbers.slice().sort();
  const least = most < sorted.length ? sorted[sorted.length - most]! : -Infinity;
  const places: number[] = [];
  for (let place = 0; place < numbers.length; place += 1) if (numbers[place]! >= least) places.push(place);
  return places.sort((a, b) => numbers[b]! - numbers[a]! || a - b).slice(0, most);
}
