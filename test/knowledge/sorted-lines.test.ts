import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedLines, sortedText } from "../../src/knowledge/sorted-lines.ts";

const KEY = fc.string({ unit: fc.constantFrom("a", "b", "é", "語", "1", ""), maxLength: 4 });

test("a text of sorted lines finds what a map of the same has, and tells how keys begin", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(KEY, fc.string({ unit: fc.constantFrom("x", "é") }))),
      KEY,
      (pairs, key) => {
        const map = new Map(pairs);
        const lines = sortedLines(sortedText(map));
        expect(lines.find(key)).toBe(map.get(key) ?? null);
        expect(lines.begins(key)).toBe([...map.keys()].some((one) => one.startsWith(key)));
        expect(lines.isEmpty).toBe(map.size === 0);
      },
    ),
  );
});
