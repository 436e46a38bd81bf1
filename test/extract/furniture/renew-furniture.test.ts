import fc from "fast-check";
import { expect, test } from "vitest";
import { furnitureAmong, type Traced } from "../../../src/extract/furniture/find-furniture.ts";
import { LineKind } from "../../../src/extract/furniture/line-kind.ts";
import { renewFurniture } from "../../../src/extract/furniture/renew-furniture.ts";
import type { LineTrace } from "../../../src/records/furniture.ts";
import { anyTrace } from "./any-trace.ts";

const list = fc
  .array(anyTrace, { minLength: 3, maxLength: 12 })
  .map((traces) =>
    traces.map((one, at): Traced => ({ path: `${String.fromCharCode(97 + at)}.txt`, trace: one })),
  );

/** Mostly a line of its own more or less, as when somebody writes. */
const edit = fc.oneof(
  anyTrace.map((now) => () => now),
  fc.tuple(fc.nat(40), fc.nat(9), fc.boolean()).map(
    ([digest, at, isMore]) =>
      (was: LineTrace): LineTrace => ({
        ...was,
        lines: was.lines.toSpliced(at, isMore ? 0 : 1, digest + 100),
        kinds: was.kinds.toSpliced(at, isMore ? 0 : 1, LineKind.TEXT | LineKind.SENTENCE),
      }),
  ),
);

test("what is found from what was found before is what is found at once", () => {
  const edits = fc.array(fc.tuple(fc.nat(11), edit), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(list, edits, (first, steps) => {
      let traced = first;
      let found = furnitureAmong(traced);
      for (const [place, change] of steps) {
        const chosen = place % traced.length;
        traced = traced.map((one, at) => (at === chosen ? { ...one, trace: change(one.trace) } : one));
        found = renewFurniture(traced, found);
        expect(found.furniture).toEqual(furnitureAmong(traced).furniture);
      }
    }),
    { numRuns: 1500 },
  );
});

test("others are not judged again for a line that is nobody else's", () => {
  const own = (lines: readonly number[]): LineTrace => ({
    sources: [],
    lines,
    kinds: lines.map(() => LineKind.TEXT | LineKind.SENTENCE),
    skipped: 0,
  });
  const traced = [1, 2, 3].map((at) => ({ path: `${at}`, trace: own([at, 9, 8]) }));
  const before = furnitureAmong(traced);
  const edited = traced.map((one, at) => (at === 1 ? { ...one, trace: own([2, 77, 9, 8]) } : one));
  expect(renewFurniture(edited, before).judge).toBe(before.judge);
  const shared = traced.map((one, at) => (at === 1 ? { ...one, trace: own([1, 9, 8]) } : one));
  expect(renewFurniture(shared, before).judge).not.toBe(before.judge);
});
