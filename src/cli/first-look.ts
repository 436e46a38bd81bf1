import { isStartedAgain, NeedsOtherHeap, startAgain } from "../effects/heap.ts";
import type { Program } from "../effects.ts";
import type { Seen } from "./command.ts";
import { readCommandLine } from "./command-line.ts";
import { type BuildOptions, buildCommand, sayIfUnchanged } from "./commands/build.ts";
import { commands } from "./commands/index.ts";
import { aboutOf, chooseCommand } from "./main.ts";
import { nodeTerminal, type Terminal } from "./terminal.ts";

/**
 * Most builds find nothing to do, and to see that takes less time than to load the program: so it is asked before that. The exit
 * code, where all is said; else what was seen.
 */
export async function firstLook(
  argv: readonly string[],
  program: Program,
  terminal: Terminal = nodeTerminal(argv),
): Promise<number | Seen> {
  try {
    const { entry, words } = chooseCommand(argv);
    if (entry !== commands[0]) return undefined;
    const line = readCommandLine(buildCommand, words, aboutOf(entry, program));
    if (line.kind !== "call") return undefined;
    if (isStartedAgain()) return null;
    return await sayIfUnchanged({ ...line, options: line.options as BuildOptions, terminal, program });
  } catch (error) {
    if (error instanceof NeedsOtherHeap) return startAgain(error.options);
    return undefined; // it says what is wrong, too
  }
}
