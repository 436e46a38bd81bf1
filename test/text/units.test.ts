import fc from "fast-check";
import { expect, test } from "vitest";
import { unitsOf } from "../../src/text/units.ts";

const codesOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

test("a text's units are those of its places, half characters included", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, cut) => {
      const part = text.slice(cut % (text.length + 1));
      expect([...unitsOf(part).subarray(0, part.length)]).toEqual(codesOf(part));
    }),
  );
});

test("a text may be longer than any before", () => {
  const text = "The harbour at dawn\u2026 ".repeat(2_000);
  expect([...unitsOf(text).subarray(0, text.length)]).toEqual(codesOf(text));
});
