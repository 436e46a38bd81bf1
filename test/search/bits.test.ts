import fc from "fast-check";
import { expect, test } from "vitest";
import { bitReader, bitWriter, riceWidth } from "../../src/search/bits.ts";

const value = fc.oneof(fc.nat(20), fc.nat(5_000), fc.nat(2 ** 24));

test("what is written is read, in any mixture", () => {
  const step = fc.record({ value, how: fc.constantFrom("bits", "rice", "number") });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const writer = bitWriter();
      for (const { value, how } of steps) {
        if (how === "bits") writer.bits(value, 25);
        else if (how === "rice") writer.rice(value, 12);
        else writer.number(value);
      }
      const text = writer.text();
      expect(text).toMatch(/^[!-~]*$/);
      expect(text).not.toMatch(/["\\<]/);
      const reader = bitReader(text);
      const read = steps.map(({ how }) =>
        how === "bits" ? reader.bits(25) : how === "rice" ? reader.rice(12) : reader.number(),
      );
      expect(read).toEqual(steps.map((one) => one.value));
    }),
  );
});

test("gaps at random take little more than they must", () => {
  const [space, count] = [2 ** 20, 1000];
  const keys = Array.from({ length: count }, (_, i) => (i * 2654435761) % space).sort((a, b) => a - b);
  const writer = bitWriter();
  let before = -1;
  for (const key of keys) {
    writer.rice(key - before - 1, riceWidth(space, count));
    before = key;
  }
  const least = Math.log2(space / count) + 1.45;
  expect((writer.text().length * 6.5) / count).toBeLessThan(least * 1.15);
});
