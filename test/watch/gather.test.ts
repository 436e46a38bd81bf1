import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gather } from "../../src/watch/gather.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("hands on what came together as one batch, each path once, in order", () => {
  const batches: (readonly string[])[] = [];
  const batch = gather((paths) => batches.push(paths));
  for (const path of ["b", "a", "b"]) batch.add(path);
  vi.runAllTimers();
  batch.add("c");
  vi.runAllTimers();
  expect(batches).toEqual([["a", "b"], ["c"]]);
});

test("waits less behind a save than behind a copy of many files", () => {
  const handOn = vi.fn();
  const batch = gather(handOn);
  batch.add("a");
  vi.advanceTimersByTime(25);
  expect(handOn).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 100; i++) batch.add(String(i));
  vi.advanceTimersByTime(25);
  expect(handOn).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(50);
  expect(handOn).toHaveBeenCalledTimes(2);
});

test("waits hardly at all for one file that is written, and as ever for one that is not or that still changes", () => {
  const waitedFor = (lookAt: () => string | null) => {
    const handOn = vi.fn();
    gather(handOn, lookAt).add("a");
    let waited = 0;
    for (; handOn.mock.calls.length === 0; waited++) vi.advanceTimersByTime(1);
    return waited;
  };
  let size = 0;
  expect(waitedFor(() => "200 bytes")).toBeLessThan(10);
  expect(waitedFor(() => null)).toBeGreaterThan(15);
  expect(waitedFor(() => `${size++} bytes`)).toBeGreaterThan(15);
});

test("does not wait for an end that never comes", () => {
  const batches: (readonly string[])[] = [];
  const batch = gather((paths) => batches.push(paths));
  for (let i = 0; i < 1000; i++) {
    batch.add(String(i));
    vi.advanceTimersByTime(10);
  }
  expect(batches.length).toBeGreaterThan(5);
  expect(batches.length).toBeLessThan(20);
});

test("says nothing after it was closed", () => {
  const handOn = vi.fn();
  const batch = gather(handOn);
  batch.add("a");
  batch.close();
  vi.runAllTimers();
  expect(handOn).not.toHaveBeenCalled();
});
