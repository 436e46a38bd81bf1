import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf } from "../../src/cache/key.ts";
import { type Place, placeTable } from "../../src/cache/place-table.ts";

const place = (number: number): Place => ({
  offset: number * 4e9, // packs grow beyond what 32 bits can say
  length: number,
  digest: digestOf(String(number)),
});

test("what was neither used nor is to be kept is forgotten; what was asked for before it came is used", () => {
  const table = placeTable([["old", 0, 5, digestOf("old")]]);
  table.use("late");
  for (const key of ["late", "asked", "kept", "idle"]) table.set(key, place(key.length));
  table.use("asked");
  expect(table.keepOnly(new Set(["kept"]))).toBe(true);
  expect(table.rows().map(([key]) => key)).toEqual(["late", "asked", "kept"]);
  expect(table.keepOnly(new Set(["kept"]))).toBe(false);
});

test("says what a map of such rows says, in the same order", () => {
  const key = fc.integer({ min: 0, max: 300 }).map((number) => digestOf(`key ${number}`));
  const change = fc.record({ key, value: fc.option(fc.nat(1000)) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 600 }), fc.nat(100), (changes, begun) => {
      const rows = changes.slice(0, begun).flatMap((one) => (one.value === null ? [] : [one]));
      const map = new Map(rows.map((one) => [one.key, place(one.value!)]));
      const table = placeTable(
        [...map].map(([name, { offset, length, digest }]) => [name, offset, length, digest]),
      );
      for (const { key: name, value } of changes) {
        if (value === null) map.delete(name);
        else map.set(name, place(value));
        if (value === null) table.delete(name);
        else table.set(name, place(value));
        expect(table.get(name)).toEqual(map.get(name));
        expect(table.digestOf(name)).toBe(map.get(name)?.digest ?? null);
      }
      expect(table.size()).toBe(map.size);
      expect(table.rows()).toEqual([...map].map(([name, one]) => [name, one.offset, one.length, one.digest]));
    }),
    { numRuns: 40 },
  );
});
