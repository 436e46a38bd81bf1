import fc from "fast-check";
import { expect, test } from "vitest";
import { cover, covers } from "../../src/text/cover.ts";

test("gaps are filled, and the whole text is covered in order", () => {
  const cuts = fc.uniqueArray(fc.nat(50), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(cuts, fc.nat(20), (places, more) => {
      const pieces = places.flatMap((start, i) =>
        i % 2 === 0 && places[i + 1] !== undefined ? [{ span: { start, end: places[i + 1]! } }] : [],
      );
      const length = (places.at(-1) ?? 0) + more;
      expect(
        covers(
          length,
          cover(length, pieces, (span) => [{ span }]),
        ),
      ).toBe(true);
    }),
  );
});

test("a gap or an overlap is no cover", () => {
  const at = (start: number, end: number) => ({ span: { start, end } });
  expect(covers(4, [at(0, 2), at(2, 4)])).toBe(true);
  expect(covers(4, [at(0, 2), at(3, 4)])).toBe(false);
  expect(covers(4, [at(0, 3), at(2, 4)])).toBe(false);
  expect(covers(5, [at(0, 2), at(2, 4)])).toBe(false);
});
