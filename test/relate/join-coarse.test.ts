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

/** Some words stand in so many that they lead to none. */
const words = (stem: string) =>
  fc
    .uniqueArray(fc.oneof(fc.nat(24), fc.nat(1)), { maxLength: 4 })
    .map((all) => joinWords(all.map((i) => `${stem}${i}`)));

const anyTrace = fc.record({
  time: fc.constantFrom(...TIMES),
  stems: words("stem"),
  names: words("name"),
  main: fc.boolean(),
  deed: fc.constantFrom(null, "sign", "open"),
});

type Time = readonly [edtf: string, earliest: string, latest: string];
type Own = Pick<EventTrace, "stems" | "names" | "main" | "deed">;

/** Told by so many clippings. */
function clusterOf([edtf, earliest, latest]: Time, own: Own, count = 1): Cluster {
  const of = { at: 0, granularity: "day", kind: "event", needsDate: false } as const;
  const trace: EventTrace = { ...of, edtf, earliest, latest, ...own };
  return { entries: Array.from({ length: count }, (_, i) => ({ id: `a${i}`, trace })) };
}

const anyCluster = fc
  .tuple(anyTrace, fc.nat(2))
  .map(([{ time, ...own }, more]) => clusterOf(time, own, more + 1));

/** Some of one time; they stand in order of their times, as those of a year do. */
const inOrder = (clusters: readonly Cluster[]): readonly Cluster[] =>
  clusters.toSorted((a, b) => (a.entries[0]!.trace.edtf! < b.entries[0]!.trace.edtf! ? -1 : 1));

const seen = ({ kept, joinedBy }: Joined) => [kept.map(({ entries }) => entries), [...joinedBy]];

test("what joins what is found from what it was before, when a few are others, as from nothing", () => {
  const anyStep = fc.record({ at: fc.nat(), cluster: fc.option(anyCluster, { freq: 3 }) });
  const rounds = fc.array(fc.array(anyStep, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  let joins = 0;
  fc.assert(
    fc.property(
      fc.array(anyCluster, { minLength: 5, maxLength: 110, size: "max" }),
      rounds,
      (first, changes) => {
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
      },
    ),
    { numRuns: 600 },
  );
  expect(joins).toBeGreaterThan(400);
});

test("one more cluster of a word of many, and the word leads to none of them", () => {
  const of = (time: Time, deed: string): Cluster =>
    clusterOf(time, { main: false, deed, stems: "", names: "Quarrymen" });
  const day: Time = ["1931-05-04", "1931-05-04", "1931-05-04"];
  const many = Array.from({ length: 40 }, () => of(day, "sign"));
  const month = of(["1931-05", "1931-05-01", "1931-05-31"], "sign");
  const once = joinCoarse([...many, month]);
  expect(once.joinedBy.get(month)).toBe(many[0]);
  const more = [...many, of(day, "open"), month];
  expect(joinCoarse(more, once).joinedBy.get(month)).toBeNull();
  expect(joinCoarse([...many, month], joinCoarse(more, once)).joinedBy.get(month)).toBe(many[0]);
});
