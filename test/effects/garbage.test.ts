import { expect, test } from "vitest";
import { garbageCollection } from "../../src/effects/garbage.ts";

test("the heap is gone through when it has grown by a quarter of what was left of it", () => {
  let size = 1000;
  let collections = 0;
  const garbage = garbageCollection(
    () => size,
    () => {
      collections += 1;
      size = 800;
    },
  );
  garbage.tidy();
  expect(collections).toBe(0);
  garbage.collect();
  expect(collections).toBe(1);
  size = 1000;
  garbage.tidy();
  expect(collections).toBe(1);
  size = 1001;
  garbage.tidy();
  expect(collections).toBe(2);
  expect(size).toBe(800);
});

test("what nobody needs any more is gone", async () => {
  const held = new WeakRef({ text: "a proof of yesterday" });
  await new Promise((resolve) => setTimeout(resolve, 1));
  garbageCollection().collect();
  expect(held.deref()).toBeUndefined();
});
