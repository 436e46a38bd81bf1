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

describe("two articles are of one event", () => {
  test("the less likely, the less their names say so, for all the words of their trade", () => {
    const guide = { names: series("maker", 0, 40), words: series("gear", 0, 40) };
    const alike = (shared: number) =>
      scoreOf(
        article(guide),
        article({ names: series("maker", 40 - shared, 80 - shared), words: series("gear", 10, 50) }),
      );
    const byWords = (shared: number) => alike(shared) - shared / 40;
    expect(byWords(0)).toBeCloseTo(0.4 * 0.75);
    expect(byWords(2)).toBeCloseTo(0.7 * 0.75);
    expect(byWords(4)).toBeCloseTo(0.75);
    expect(byWords(8)).toBeCloseTo(0.75);
  });

  test("by their words alone, where a script has no capitals to tell names by", () => {
    const words = series("word", 0, 20);
    expect(scoreOf(article({ words }), article({ words, names: ["Ada Brook"] }))).toBeCloseTo(1);
  });

  test("by a count that few others stand beside; one of twenty is the same by chance", () => {
    const counts = (from: number, to: number) => article({ counts: series("walkers", from, to) });
    expect(scoreOf(counts(0, 2), counts(1, 3))).toBeCloseTo(0.1);
    expect(scoreOf(counts(0, 20), counts(19, 39))).toBeCloseTo(0.015);
    expect(scoreOf(counts(0, 20), counts(0, 20))).toBeCloseTo(0.3);
  });
});
