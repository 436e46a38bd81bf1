import { type Effects, nodeEffects, type Program } from "../effects.ts";
import { showProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** How much is said of the work under way: nothing, a bar where there is a terminal, or also lines where there is none. */
export type Talk = "nothing" | "bar" | "all";

/** The outside world, with the progress shown at this terminal. */
export async function outsideOf(terminal: Terminal, program: Program, talk: Talk): Promise<Effects> {
  const world = nodeEffects(program, { start() {}, step() {}, end() {} });
  const quiet = talk === "nothing" || (talk === "bar" && !terminal.err.isTerminal);
  return { ...world, progress: await showProgress(terminal.err, { quiet, clock: world.clock }) };
}
