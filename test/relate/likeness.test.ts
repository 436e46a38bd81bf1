import { describe, expect, test } from "vitest";
import type { Trace } from "../../src/records/trace.ts";
import { type Comparable, comparable, scoreOf } from "../../src/relate/stories/likeness.ts";
import { featureOf } from "../../src/relate/trace/features.ts";
import { accountCard, BRIDGE } from "../support/accounts.ts";

const EMPTY: Trace = {
  ...accountCard("bridge", BRIDGE.dated).trace!(),
  names: [],
  nameFeatures: [],
  words: [],
  counts: [],
  speech: [],
};

interface Told {
  readonly names?: readonly string[];
  readonly words?: readonly string[];
  readonly counts?: readonly string[];
}

const WEIGHT = 3;

function article({ names = [], words = [], counts = [] }: Told): Comparable {
  return comparable({
    ...EMPTY,
    names,
    nameFeatures: names.map((name) => featureOf("name", name, WEIGHT)),
    words: words.map((word) => featureOf("word", word, WEIGHT)).sort((a, b) => a - b),
    counts: [...counts].sort(),
  });
}

const series = (what: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, i) => `${what} ${from + i}`);

/** The cosine of two lists of so many things each, and of two things' weight that neither tells of. */
const cosine = (shared: number, each: number, untold: number): number =>
  (shared * WEIGHT ** 2) / (each * WEIGHT ** 2 + untold);
const ofNames = (shared: number, each: number): number => cosine(shared, each, 40);
const ofWords = (shared: number, each: number): number => cosine(shared, each, 20);

describe("two articles are of one event", () => {
  const guide = { names: series("maker", 0, 40), words: series("gear", 0, 40) };
  const alike = (names: number, words: number) =>
    scoreOf(
      article(guide),
      article({
        names: series("maker", 40 - names, 80 - names),
        words: series("gear", 40 - words, 80 - words),
      }),
    );

  test("the less likely, the less their names say so, for all the words of their trade", () => {
    const byWords = (names: number) => alike(names, 30) - ofNames(names, 40);
    const words = ofWords(30, 40);
    expect(byWords(0)).toBeCloseTo(0.2 * words);
    expect(byWords(8)).toBeCloseTo((0.2 + 0.8 * (ofNames(8, 40) / 0.3)) * words);
    expect(byWords(16)).toBeCloseTo(words);
  });

  test("the less likely, the less their words say so, for all that they tell of one president", () => {
    const byNames = (words: number) => alike(20, words) - ofWords(words, 40);
    expect(byNames(0)).toBeCloseTo(0.3 * ofNames(20, 40));
    expect(byNames(1)).toBeCloseTo((0.3 + 0.7 * (ofWords(1, 40) / 0.05)) * ofNames(20, 40));
    expect(byNames(4)).toBeCloseTo(ofNames(20, 40));
  });

  test("the less likely, the less they tell: two lines that name one man are not yet two reports on him", () => {
    const told = (all: number) =>
      scoreOf(
        article({ names: series("name", 0, all), words: series("word", 0, all) }),
        article({
          names: series("name", all / 2, all + all / 2),
          words: series("word", all / 2, all + all / 2),
        }),
      );
    expect(told(2)).toBeLessThan(0.5);
    expect(told(40)).toBeGreaterThan(0.9);
  });

  test("by their words alone, where a script has no capitals to tell names by", () => {
    const words = series("word", 0, 20);
    expect(scoreOf(article({ words }), article({ words, names: ["Ada Brook"] }))).toBeCloseTo(
      ofWords(20, 20),
    );
  });

  test("by a count that few others stand beside; one of twenty is the same by chance", () => {
    const counts = (from: number, to: number) => article({ counts: series("walkers", from, to) });
    expect(scoreOf(counts(0, 2), counts(1, 3))).toBeCloseTo(0.1);
    expect(scoreOf(counts(0, 20), counts(19, 39))).toBeCloseTo(0.015);
    expect(scoreOf(counts(0, 20), counts(0, 20))).toBeCloseTo(0.3);
  });
});
