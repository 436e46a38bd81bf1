import { PassThrough } from "node:stream";
import pc from "picocolors";
import { describe, expect, test } from "vitest";
import { showProgress } from "../../src/cli/progress.ts";
import type { Output } from "../../src/cli/terminal.ts";

/** A side that keeps what it was given, and a clock that is put forward by hand. */
function side(isTerminal: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY: isTerminal, columns: 80 });
  let now = 5000;
  const output: Output = {
    write: (text) => stream.write(text),
    drained: async () => {},
    isTerminal,
    stream,
    paint: pc.createColors(false),
  };
  return {
    output,
    clock: () => now,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    said: () => String(stream.read() ?? ""),
  };
}

describe("progress", () => {
  test("is one line a stage where nobody watches", async () => {
    const { output, clock, wait, said } = side(false);
    const progress = await showProgress(output, { quiet: false, clock });
    progress.start("read", 2);
    wait(5000);
    progress.step();
    progress.end();
    progress.start("write", 0);
    progress.end();
    expect(said()).toBe("read 2\nwrite 0\n");
  });

  test("is a bar at a terminal, once the work has lasted a second", async () => {
    const { output, clock, wait, said } = side(true);
    const progress = await showProgress(output, { quiet: false, clock });
    progress.start("read", 3);
    wait(999);
    progress.step();
    expect(said()).toBe("");
    wait(1);
    progress.step();
    expect(said()).toContain("read");
    progress.end();
    expect(said()).not.toContain("\n");
    progress.start("write", 1);
    expect(said()).toContain("write");
    progress.end();
  });

  test("is nothing when quiet", async () => {
    for (const isTerminal of [true, false]) {
      const { output, clock, wait, said } = side(isTerminal);
      const progress = await showProgress(output, { quiet: true, clock });
      progress.start("read", 3);
      wait(2000);
      progress.step();
      progress.end();
      expect(said()).toBe("");
    }
  });
});
