import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { hireCrew } from "../../src/effects/crew.ts";
import type { Crew } from "../../src/effects.ts";

/** What the threads run: as `crew-member.ts`, with jobs of a line. */
const SCRIPT = `
const { threadId, workerData } = require("node:worker_threads");
const { setting, port, answers } = workerData;
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const jobs = {
  double: (task) => task * 2 + setting.more,
  odd: (task) => (task % 2 === 1 ? task : null),
  place: () => (sleep(5), threadId),
  slowly: (task) => (sleep(400), "late " + task),
};
port.on("message", ({ work, job, at, tasks }) => {
  port.postMessage({ work, at, outcomes: tasks.map(jobs[job]) });
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});
`;

const folder = mkdtempSync(join(tmpdir(), "clipfile-crew-"));
const script = join(folder, "worker.cjs");
writeFileSync(script, SCRIPT);

function crewOf(threads: number, patience?: number): Crew {
  const crew = hireCrew(script, { more: 1 }, { threads, ...(patience && { patience }) })!;
  onTestFinished(() => crew.dismiss());
  return crew;
}

function outcomesOf(crew: Crew, job: string, tasks: readonly number[], meanwhile?: () => boolean): unknown[] {
  const outcomes: unknown[] = [];
  const take = (outcome: unknown, at: number) => {
    outcomes[at] = outcome;
  };
  crew.each(job, tasks, take, meanwhile);
  return outcomes;
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

describe("a crew", () => {
  test.each([2, 3])("of %d does each task once and brings its outcome to its place", (threads) => {
    const crew = crewOf(threads);
    const tasks = numbers(500);
    expect(outcomesOf(crew, "double", tasks)).toEqual(tasks.map((task) => task * 2 + 1));
    expect(outcomesOf(crew, "double", [])).toEqual([]);
    expect(outcomesOf(crew, "double", [7])).toEqual([15]);
  });

  test("says nothing of what it could not do", () => {
    const heard: number[] = [];
    crewOf(2).each("odd", numbers(60), (outcome: number) => void heard.push(outcome));
    expect(heard.sort((a, b) => a - b)).toEqual(numbers(60).filter((task) => task % 2 === 1));
  });

  test("of so many has one less beside the one that hires it, which is one of them", () => {
    const crew = crewOf(3);
    const places = new Set(outcomesOf(crew, "place", numbers(60)));
    expect(places.size).toBe(2);
  });

  test("leaves whoever waits time for work of his own, until there is none left", () => {
    let left = 5;
    outcomesOf(crewOf(2), "slowly", [1], () => left-- > 0);
    expect(left).toBeLessThan(0);
  });

  test("is given up when nobody answers, and what comes late goes to nobody", () => {
    const crew = crewOf(2, 100);
    expect(outcomesOf(crew, "slowly", [1, 2])).toEqual([]);
    const patient = numbers(40);
    const outcomes = outcomesOf(crew, "double", patient);
    for (const [at, outcome] of outcomes.entries())
      if (outcome !== undefined) expect(outcome).toBe(patient[at]! * 2 + 1);
  });

  test("goes on with what was begun while it does other work, and each outcome comes once", () => {
    const crew = crewOf(3);
    const tasks = numbers(300);
    const begun: unknown[] = [];
    const take = (outcome: number, at: number) => {
      expect(begun[at]).toBeUndefined();
      begun[at] = outcome;
    };
    const underway = crew.begin("double", tasks, take);
    expect(outcomesOf(crew, "odd", numbers(60)).filter((one) => one !== undefined)).toHaveLength(30);
    underway.wait();
    expect(begun).toEqual(tasks.map((task) => task * 2 + 1));
    expect(underway.look()).toBe(true);
    expect(crew.begin("double", [], take).look()).toBe(true);
  });

  test("says while work is under way that not all of it has come", () => {
    const crew = crewOf(2);
    const heard: string[] = [];
    const underway = crew.begin("slowly", [1, 2], (outcome: string) => void heard.push(outcome));
    expect(underway.look()).toBe(false);
    expect(heard).toEqual([]);
    underway.wait();
    expect(heard).toEqual(["late 1", "late 2"]);
  });

  test("of what was begun nobody waits for ever", () => {
    const crew = crewOf(2, 100);
    const heard: string[] = [];
    crew.begin("slowly", [1], (outcome: string) => void heard.push(outcome)).wait();
    expect(heard).toEqual([]);
  });

  test("of one is none, and so is one without a script", () => {
    expect(hireCrew(script, {}, { threads: 1 })).toBeNull();
    expect(hireCrew(join(folder, "nowhere.js"), {}, { threads: 4 })).toBeNull();
    rmSync(folder, { recursive: true });
  });
});
