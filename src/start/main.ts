import { firstLook } from "../cli/first-look.ts";
import { compileFor } from "../effects/compiling.ts";
import { growHeapsAsUsual } from "../effects/heap.ts";
import type { Program } from "../effects.ts";
import { openApp } from "./app.ts";

/** What `build.mjs` calls: the words of a call → its exit code. `cache`: folder for what V8 compiles of the program. */
export async function main(argv: readonly string[], program: Program, cache: string): Promise<number> {
  const seen = await firstLook(argv, program);
  if (typeof seen === "number") return seen;
  compileFor("always");
  const app = openApp(import.meta.dirname, { folder: cache, of: program.code });
  const { main } = await app.main();
  const exitCode = await main(argv, program, { seen });
  growHeapsAsUsual();
  app.keep();
  return exitCode;
}
