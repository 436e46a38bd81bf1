import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventTrace } from "../../src/records/events.ts";
import type { Cluster } from "../../src/relate/events/clusters.ts";
import { type Joined, joinCoarse } from "../../src/relate/events/join-coarse.ts";
import { joinWords } from "../../src/text/word-list.ts";

/** Times of one year, some of them within others. */
const TIMES = [
  ["1931", "1931-01-01", "1931-12-31"],
  ["1931~", "1931-01-01", "1931-12-31"],
  ["1931-05", "1931-05-01", "1931-05-31"],
  ["1931-05-04", "1931-05-04", "1931-05-04"],
  ["1931-05-04/1931-05-10", "1931-05-04", "1931-05-10"],
  ["1931-09-30", "1931-09-30", "1931-09-30"],
] as const;

const words = (stem: string) =>
  fc.uniqueArray(fc.nat(24), { maxLength: 4 }).map((all) => joinWords(all.map((i) => `${stem}${i}`)));

const anyTrace = fc.record({
  time: fc.constantFrom(...TIMES),
  stems: words("stem"),
  names: words("name"),
  main: fc.boolean(),
  deed: fc.constantFrom(null, "sign", "open"),
});

const anyCluster = fc.tuple(anyTrace, fc.nat(2)).map(([{ time, ...own }, more]): Cluster => {
  const [edtf, earliest, latest] = time;
  const trace: EventTrace = {
    at: 0,
    edtf,
    earliest,
    latest,
    granularity: "day",
    kind: "event",
    needsDate: false,
    ...own,
  };
  return { entries: Array.from({ length: more + 1 }, (_, i) => ({ id: `a${i}`, trace })) };
});

/** Some of one time; they stand in order of their times, as those of a year do. */
const inOrder = (clusters: readonly Cluster[]): readonly Cluster[] =>
  clusters.toSorted((a, b) => (a.entries[0]!.trace.edtf! < b.entries[0]!.trace.edtf! ? -1 : 1));

const seen = ({ kept, joinedBy }: Joined) => [kept.map(({ entries }) => entries), [...joinedBy]];

test("what joins what is found from what it was before, when a few are others, as from nothing", () => {
  const anyStep = fc.record({ at: fc.nat(), cluster: fc.option(anyCluster, { freq: 3 }) });
  const rounds = fc.array(fc.array(anyStep, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  let joins = 0;
  fc.assert(
    fc.property(fc.array(anyCluster, { minLength: 5, maxLength: 70 }), rounds, (first, changes) => {
      const clusters = [...first];
      let known = joinCoarse(inOrder(clusters));
      for (const steps of changes) {
        for (const { at, cluster } of steps)
          clusters.splice(at % clusters.length, 1, ...(cluster ? [cluster] : []));
        if (clusters.length === 0) return;
        known = joinCoarse(inOrder(clusters), known);
        expect(seen(known)).toEqual(seen(joinCoarse(inOrder(clusters))));
        joins += [...known.joinedBy.values()].filter((to) => to !== null).length;
      }
    }),
    { numRuns: 400 },
  );
  expect(joins).toBeGreaterThan(400);
});
