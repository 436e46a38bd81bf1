import fc from "fast-check";
import { expect, test } from "vitest";
import { bestOf, greatest, type Matches, together } from "../../src/search/client/matches.ts";
import { readNumbers, readWeighted, writeNumbers, writeWeighted } from "../../src/search/list-text.ts";

const BOUND = 2 ** 12;
const rising = fc.uniqueArray(fc.nat(BOUND - 1), { maxLength: 200 }).map((all) => all.sort((a, b) => a - b));
const weighted = rising.chain((numbers) =>
  fc.record({
    numbers: fc.constant(numbers),
    weights: fc.array(fc.nat(7), { minLength: numbers.length, maxLength: numbers.length }),
  }),
);

test("a list is read as it was written", () => {
  fc.assert(
    fc.property(rising, (numbers) => {
      expect([...readNumbers(writeNumbers(numbers, BOUND), BOUND)]).toEqual(numbers);
    }),
  );
  fc.assert(
    fc.property(weighted, ({ numbers, weights }) => {
      const read = readWeighted(writeWeighted({ numbers, weights }, BOUND), BOUND);
      expect([[...read.numbers], [...read.weights]]).toEqual([numbers, weights]);
    }),
  );
});

test("a long list of one weight, whichever it is, takes a bit each for it", () => {
  const numbers = Array.from({ length: 1300 }, (_, i) => i);
  for (let weight = 0; weight < 8; weight += 1) {
    const text = writeWeighted({ numbers, weights: numbers.map(() => weight) }, numbers.length);
    // A bit for the gap, one for the weight; thirteen bits are two signs.
    expect(text.length).toBeLessThan(((1300 * 2 + 60) / 13) * 2);
  }
});

/** Keys with scores, as anybody would keep them who has time. */
const anySet = fc.dictionary(fc.nat(40).map(String), fc.integer({ min: 1, max: 9 }));
const setOf = (all: Readonly<Record<string, number>>) => {
  const keys = Object.keys(all)
    .map(Number)
    .sort((a, b) => a - b);
  return { keys: Uint32Array.from(keys), scores: Float64Array.from(keys, (key) => all[key]!) };
};
const plain = ({ keys, scores }: Matches) => Object.fromEntries([...keys].map((key, i) => [key, scores[i]]));

test("sets of articles are cut and joined as sets are", () => {
  const sets = fc.array(anySet, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sets, fc.array(anySet, { maxLength: 2 }), (wanted, unwanted) => {
      const isIn = (key: string) => (set: object) => key in set;
      const all = Object.keys(Object.assign({}, ...wanted));
      const both = all.filter((key) => wanted.every(isIn(key)) && !unwanted.some(isIn(key)));
      const sum = (key: string) => wanted.reduce((total, set) => total + set[key]!, 0);
      expect(plain(together(wanted.map(setOf), unwanted.map(setOf)))).toEqual(
        Object.fromEntries(both.map((key) => [key, sum(key)])),
      );
      const best = (key: string) => Math.max(...wanted.map((set) => set[key] ?? 0));
      expect(plain(bestOf(wanted.map(setOf)))).toEqual(
        Object.fromEntries(all.map((key) => [key, best(key)])),
      );
    }),
  );
});

test("the greatest come first, and of equal ones the first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 30 }), fc.nat(40), (numbers, most) => {
      const sorted = numbers.map((number, place) => ({ number, place }));
      sorted.sort((a, b) => b.number - a.number || a.place - b.place);
      expect(greatest(Float64Array.from(numbers), most)).toEqual(
        sorted.slice(0, most).map(({ place }) => place),
      );
    }),
  );
});
