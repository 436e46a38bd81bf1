import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { describe, expect, test } from "vitest";
import {
  checkHeap,
  growHeapsAsUsual,
  growHeapsSlowly,
  heapFor,
  heapOptions,
  NeedsOtherHeap,
  startAgain,
} from "../../src/effects/heap.ts";

const GIGABYTE = 1 << 30;

describe("the heap that an archive needs", () => {
  test("what V8 allows by itself does for ten thousand clippings, on a small machine too", () => {
    expect(heapFor(10_000, { heap: 2 * GIGABYTE, machine: 8 * GIGABYTE })).toBeNull();
    expect(heapFor(0, { heap: GIGABYTE, machine: 4 * GIGABYTE })).toBeNull();
  });

  test("a hundred thousand need more", () => {
    const machine = 16 * GIGABYTE;
    const megabytes = heapFor(100_000, { heap: 4 * GIGABYTE, machine })!;
    expect(megabytes).toBeGreaterThan(5_000);
    expect(megabytes).toBeLessThan(12_000);
    expect(heapFor(100_000, { heap: megabytes * (1 << 20), machine })).toBeNull();
  });

  test("never more than the machine can give", () => {
    expect(heapFor(1_000_000, { heap: 2 * GIGABYTE, machine: 8 * GIGABYTE })).toBe(6 * 1024);
    expect(heapFor(1_000_000, { heap: 6 * GIGABYTE, machine: 8 * GIGABYTE })).toBeNull();
  });
});

describe("what is said to V8", () => {
  const limits = { heap: 4 * GIGABYTE, machine: 16 * GIGABYTE };

  test("a program that goes on has more place for what is young, where clippings are many", () => {
    expect(heapOptions(10_000, limits, "", { goesOn: true })).toEqual(["--max-semi-space-size=64"]);
    expect(heapOptions(10_000, limits, "", {})).toEqual([]);
    expect(heapOptions(1_000, limits, "", { goesOn: true })).toEqual([]);
  });

  test("so has one that knows most from an earlier build, where they are so many that to start anew pays", () => {
    expect(heapOptions(10_000, limits, "", { knows: true })).toEqual(["--max-semi-space-size=64"]);
    expect(heapOptions(4_000, limits, "", { knows: true })).toEqual([]);
  });

  test("nothing that the owner said already", () => {
    const [larger, young] = heapOptions(100_000, limits, "", { goesOn: true });
    expect(heapOptions(100_000, limits, larger!, { goesOn: true })).toEqual([young]);
    expect(heapOptions(100_000, limits, "--max_semi_space_size=8", { goesOn: true })).toEqual([larger]);
    expect(heapOptions(100_000, limits, `${larger} ${young}`, { goesOn: true })).toEqual([]);
  });
});

test("the same call is made again with that heap, and its exit code is passed on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "clipfile-heap-"));
  try {
    const [script, said] = [join(folder, "call.mjs"), join(folder, "said.json")];
    const told = "[getHeapStatistics().heap_size_limit, process.argv[3], process.env.CLIPFILE_STARTED_AGAIN]";
    const lines = [
      'import { writeFileSync } from "node:fs";',
      'import { getHeapStatistics } from "node:v8";',
      `writeFileSync(process.argv[2], JSON.stringify(${told}));`,
      "process.exitCode = 3;",
    ];
    writeFileSync(script, lines.join("\n"));
    expect(await startAgain(["--max-old-space-size=700"], [process.execPath, script, said, "--strict"])).toBe(
      3,
    );
    const [limit, option, again] = JSON.parse(readFileSync(said, "utf8")) as [number, string, string];
    expect(option).toBe("--strict");
    expect(again).toBe("1");
    expect(limit / (1 << 20)).toBeGreaterThan(650);
    expect(limit / (1 << 20)).toBeLessThan(900);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("what V8 compiled behind threads it takes at the next start: its settings are those of the start again", () => {
  growHeapsAsUsual(); // other tests of this process may have hired threads
  const settings = cachedDataVersionTag();
  growHeapsSlowly();
  expect(cachedDataVersionTag()).not.toBe(settings);
  growHeapsAsUsual();
  expect(cachedDataVersionTag()).toBe(settings);
});

test("a program that was started again has its heap, and does not ask for another", () => {
  const folder = mkdtempSync(join(tmpdir(), "clipfile-heap-"));
  const many = ["--max-old-space-size", "--max-semi-space-size"].some((option) =>
    process.execArgv.some((said) => said.startsWith(option)),
  );
  try {
    mkdirSync(join(folder, "older", "still"), { recursive: true });
    for (let i = 0; i < 5_010; i++)
      writeFileSync(join(folder, i % 2 ? "older/still" : "older", `${i}.txt`), "");
    const check = () => checkHeap(folder, { knows: true });
    if (!many) expect(check).toThrow(NeedsOtherHeap);
    process.env.CLIPFILE_STARTED_AGAIN = "1";
    expect(check).not.toThrow();
  } finally {
    delete process.env.CLIPFILE_STARTED_AGAIN;
    rmSync(folder, { recursive: true, force: true });
  }
});
