import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { compilingOf } from "../../src/effects/compiling.ts";

test("this Node knows the options that its compiler is given", () => {
  const { always, together, alone } = compilingOf(process.versions.v8);
  for (const options of [always, together, alone]) {
    const { status, stderr } = spawnSync(process.execPath, [...options, "-e", "0"], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  }
});

test("an older V8 counts bytecode, a newer one calls", () => {
  expect(compilingOf("11.3.244.8-node.33").together).toContain("--interrupt-budget=946176");
  expect(compilingOf("12.4.254.21-node.33").together).toContain("--invocation-count-for-turbofan=21000");
});

test("without threads V8 compiles as it is used to, once there were some", () => {
  const { alone } = compilingOf(process.versions.v8);
  const script = `
    const v8 = require("node:v8");
    const usual = v8.cachedDataVersionTag(); // it hangs on the options
    for (const option of ${JSON.stringify(alone)}) v8.setFlagsFromString(option);
    process.exitCode = v8.cachedDataVersionTag() === usual ? 0 : 1;`;
  expect(spawnSync(process.execPath, ["-e", script]).status).toBe(0);
});
