import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cameAndWent } from "../../src/again/came-and-went.ts";
import { once } from "../../src/again/once.ts";
import { placesBefore, sameEnds } from "../../src/again/same-ends.ts";

/** Lists that mostly have much in common, without anything twice. */
const lists = fc.tuple(
  fc.uniqueArray(fc.nat(12), { maxLength: 12 }),
  fc.uniqueArray(fc.nat(12), { maxLength: 12 }),
  fc.array(fc.nat({ max: 40 }).map((n) => n + 20)).map((all) => [...new Set(all)]),
);

describe("two lists of one kind", () => {
  test("have the same beginning and end, and differ right behind the one and before the other", () => {
    fc.assert(
      fc.property(lists, ([a, b, shared]) => {
        const [before, now] = [
          [...shared, ...a],
          [...shared, ...b],
        ];
        const { from, end, endBefore } = sameEnds(before, now);
        expect(now.slice(0, from)).toEqual(before.slice(0, from));
        expect(now.slice(end)).toEqual(before.slice(endBefore));
        if (from < end && from < endBefore) {
          expect(now[from]).not.toBe(before[from]);
          expect(now[end - 1]).not.toBe(before[endBefore - 1]);
        }
      }),
    );
  });

  test("each value has the place that it had, and came or went where it has none", () => {
    fc.assert(
      fc.property(lists, ([a, b, shared]) => {
        const [before, now] = [
          [...a, ...shared],
          [...b, ...shared],
        ];
        const place = placesBefore(before, now);
        expect(now.map((_, at) => place(at))).toEqual(now.map((one) => before.indexOf(one)));
        const { came, went } = cameAndWent(before, now);
        expect(came).toEqual(now.filter((one) => !before.includes(one)));
        expect(went).toEqual(before.filter((one) => !now.includes(one)));
      }),
    );
  });
});

test("what is made once is made when it is asked for, also where it is nothing", () => {
  let times = 0;
  const made = once(() => {
    times += 1;
    return undefined;
  });
  expect(times).toBe(0);
  expect([made(), made(), times]).toEqual([undefined, undefined, 1]);
});
