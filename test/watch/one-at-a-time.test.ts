import { expect, test } from "vitest";
import { oneAtATime } from "../../src/watch/one-at-a-time.ts";

/** Work that ends when it is told to, and counts itself. */
function work() {
  const ends: (() => void)[] = [];
  let under = 0;
  let most = 0;
  const run = async () => {
    most = Math.max(most, ++under);
    await new Promise<void>((end) => ends.push(end));
    under--;
  };
  return { run, end: () => ends.shift()?.(), started: () => ends.length, most: () => most };
}

const soon = () => new Promise((next) => setImmediate(next));

test("runs one at a time, and once more however often it was asked meanwhile", async () => {
  const { run, end, started, most } = work();
  const turns = oneAtATime(run);
  for (let i = 0; i < 5; i++) turns.ask();
  expect(started()).toBe(1);
  end();
  await soon();
  expect(started()).toBe(1);
  end();
  await turns.idle();
  expect(started()).toBe(0);
  expect(most()).toBe(1);
});

test("asked again after it is done, it runs again", async () => {
  let runs = 0;
  const turns = oneAtATime(async () => void runs++);
  turns.ask();
  await turns.idle();
  turns.ask();
  await turns.idle();
  expect(runs).toBe(2);
});

test("is idle at once when nothing was asked", async () => {
  await oneAtATime(async () => {}).idle();
});
