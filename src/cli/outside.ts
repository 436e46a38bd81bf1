import { type Effects, nodeEffects, type Program } from "../effects.ts";
import type { WorkOptions } from "./options.ts";
import { showProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { threadsFrom } from "./threads.ts";

/** How much is said of the work under way: nothing, a bar where there is a terminal, or also lines where there is none. */
export type Talk = "nothing" | "bar" | "all";

/** The outside world, with the progress shown at this terminal. Throws an ArchiveError (2) for threads that cannot be meant. */
export async function outsideOf(
  terminal: Terminal,
  program: Program,
  talk: Talk,
  { threads }: WorkOptions = {},
): Promise<Effects> {
  const world = nodeEffects(program, { start() {}, step() {}, end() {} }, threadsFrom(threads));
  const quiet = talk === "nothing" || (talk === "bar" && !terminal.err.isTerminal);
  return { ...world, progress: await showProgress(terminal.err, { quiet, clock: world.clock }) };
}
