import { expect, test } from "vitest";
import { fromBothEnds } from "../../src/pipeline/both-ends.ts";

function shared(count: number) {
  const here: number[] = [];
  const work = fromBothEnds(
    count,
    (at) => `task ${at}`,
    (at) => void here.push(at),
  );
  return { ...work, here };
}

test("threads take from the front and who waits from the back, until they meet", () => {
  const { tasks, meanwhile, here } = shared(5);
  expect(tasks.length).toBe(5);
  expect(tasks.at(0)).toBe("task 0");
  expect(meanwhile()).toBe(true);
  expect(tasks.length).toBe(4);
  expect(tasks.at(1)).toBe("task 1");
  expect(tasks.at(2)).toBe("task 2");
  expect(meanwhile()).toBe(true);
  expect(here).toEqual([4, 3]);
  expect(tasks.length).toBe(3);
  expect(meanwhile()).toBe(false);
  expect(here).toEqual([4, 3]);
});

test("who waits does all of it where no thread asks for any", () => {
  const { meanwhile, tasks, here } = shared(3);
  while (meanwhile());
  expect(here).toEqual([2, 1, 0]);
  expect(tasks.length).toBe(0);
});
