import fc from "fast-check";
import { expect, test } from "vitest";
import { samePartsOf } from "../../src/relate/same-parts.ts";

test("data that did not change are the very same object", () => {
  const before = { id: "a", named: { people: [{ name: "Ada Tarn" }], quotes: [] }, date: null };
  expect(samePartsOf(before, structuredClone(before))).toBe(before);
});

test("parts in front of a change and behind it are those of before", () => {
  const before = { title: "Mill", events: [{ at: 0 }, { at: 1 }, { at: 2 }], tags: ["x"] };
  const now = samePartsOf(before, {
    title: "Mill",
    events: [{ at: 0 }, { at: 9 }, { at: 1 }, { at: 2 }],
    tags: ["x"],
  });
  expect(now.tags).toBe(before.tags);
  expect(now.events.map((one) => before.events.indexOf(one))).toEqual([0, -1, 1, 2]);
});

test("says nothing but what is so now", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      const kept = structuredClone(now);
      expect(samePartsOf(before, now)).toEqual(kept);
      expect(samePartsOf([before, now], [now, before])).toEqual([kept, before]);
    }),
  );
});
