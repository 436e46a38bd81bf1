import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf } from "../../src/cache/key.ts";
import { furnitureAmong } from "../../src/extract/furniture/find-furniture.ts";
import { LineKind } from "../../src/extract/furniture/line-kind.ts";
import {
  type KeptFurniture,
  keptFurniture,
  renewedFrom,
  type Traced,
} from "../../src/pipeline/kept-furniture.ts";
import type { LineTrace } from "../../src/records/furniture.ts";
import { anyTrace, SENTENCE } from "../extract/furniture/any-trace.ts";

const list = fc.array(anyTrace, { minLength: 3, maxLength: 12 });

/** A line of its own more, or one less, of whatever kind. */
const edit = fc.oneof(
  anyTrace.map((now) => () => now),
  fc
    .tuple(fc.nat(20), fc.nat(9), fc.boolean(), fc.constantFrom(SENTENCE, LineKind.TITLE))
    .map(([digest, at, isMore, kind]) => (was: LineTrace): LineTrace => {
      const [lines, kinds] = isMore ? [[digest + 100], [kind]] : [[], []];
      return {
        ...was,
        lines: was.lines.toSpliced(at, isMore ? 0 : 1, ...lines),
        kinds: was.kinds.toSpliced(at, isMore ? 0 : 1, ...kinds),
      };
    }),
);

const tracedAs = (one: LineTrace, at: number): Traced => ({
  path: `${String.fromCharCode(97 + at)}.txt`,
  trace: { digest: digestOf(JSON.stringify(one)), value: () => one },
});
const found = (traced: readonly Traced[]) =>
  furnitureAmong(traced.map(({ path, trace }) => ({ path, trace: trace.value() })));
/** As JSON says it. */
const kept = (traced: readonly Traced[]): KeptFurniture =>
  JSON.parse(JSON.stringify(keptFurniture(found(traced), traced)));

test("what is found from what an earlier build found is what is found at once", () => {
  const edits = fc.array(fc.tuple(fc.nat(11), edit), { minLength: 1, maxLength: 4 });
  let renewed = 0;
  fc.assert(
    fc.property(list, edits, (first, steps) => {
      const last = kept(first.map(tracedAs));
      const now = [...first];
      for (const [place, change] of steps) now[place % now.length] = change(now[place % now.length]!);
      const traced = now.map(tracedAs);
      const own = renewedFrom(last, traced);
      if (own) expect(own).toEqual(found(traced).furniture);
      if (own) renewed += 1;
    }),
    { numRuns: 3000 },
  );
  expect(renewed).toBeGreaterThan(300);
});

test("others are not even fetched for a line that is nobody else's", () => {
  const own = (lines: readonly number[]): LineTrace => ({
    sources: [{ key: "mail", name: "Mail", host: null }],
    lines,
    kinds: lines.map(() => SENTENCE),
    skipped: 0,
  });
  const traces = [1, 2, 3, 4].map((at) => own([at, 20 + at, 30 + at, 9]));
  const last = kept(traces.map(tracedAs));
  const traced = traces.with(1, own([2, 77, 32, 9])).map(tracedAs);
  const only = traced.map((one, at) => {
    const value = () => {
      throw new Error(one.path);
    };
    return at === 1 ? one : { ...one, trace: { ...one.trace, value } };
  });
  expect(renewedFrom(last, only)).toEqual(found(traced).furniture);
  // It says what another says, it is of another paper, or there is one more.
  expect(renewedFrom(last, traces.with(1, own([2, 23, 32, 9])).map(tracedAs))).toBeNull();
  expect(renewedFrom(last, traces.with(1, { ...own([2, 77, 32, 9]), sources: [] }).map(tracedAs))).toBeNull();
  expect(renewedFrom(last, [...traces, own([5])].map(tracedAs))).toBeNull();
});
