import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { compilingOf } from "../../src/effects/compiling.ts";

test("this Node knows the options that its compiler is given", () => {
  const { together, alone } = compilingOf(process.versions.v8);
  for (const options of [together, alone]) {
    const { status, stderr } = spawnSync(process.execPath, [...options, "-e", "0"], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  }
});

test("an older V8 counts bytecode, a newer one calls", () => {
  expect(compilingOf("11.3.244.8-node.33").together).toContain("--interrupt-budget=946176");
  expect(compilingOf("12.4.254.21-node.33").together).toContain("--invocation-count-for-turbofan=21000");
});
