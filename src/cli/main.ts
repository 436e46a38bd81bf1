import { NeedsOtherHeap, startAgain } from "../effects/heap.ts";
import type { Program } from "../effects.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { nearest } from "../report/nearest.ts";
import type { Seen } from "./command.ts";
import { type About, readCommandLine } from "./command-line.ts";
import { type CommandEntry, commands } from "./commands/index.ts";
import { failureOf } from "./failure.ts";
import { nodeTerminal, type Terminal } from "./terminal.ts";

export interface MainOptions {
  readonly terminal?: Terminal;
  /** By a first look (`first-look.ts`). */
  readonly seen?: Seen;
}

/**
 * The program: the words of a call → its exit code. 0 fine, 1 the work failed, 2 the call or the settings are
 * wrong, 130 interrupted. Nothing is thrown: what goes wrong is said on the error side.
 */
export async function main(
  argv: readonly string[],
  program: Program,
  { terminal = nodeTerminal(argv), seen }: MainOptions = {},
): Promise<number> {
  try {
    const { entry, words } = chooseCommand(argv);
    const command = await entry.load();
    const line = readCommandLine(command, words, aboutOf(entry, program));
    if (line.kind === "call") return await command.run({ ...line, terminal, program, seen });
    terminal.out.write(line.text);
    return 0;
  } catch (error) {
    if (error instanceof NeedsOtherHeap) return startAgain(error.options);
    const { text, exitCode } = failureOf(error, terminal.err.paint, hasVerbose(argv));
    terminal.err.write(text);
    return exitCode;
  }
}

const hasVerbose = (argv: readonly string[]): boolean => argv.includes("-v") || argv.includes("--verbose");

export interface Choice {
  readonly entry: CommandEntry;
  readonly words: readonly string[];
}

/** The verb comes first; without one, the archive is built. */
export function chooseCommand(argv: readonly string[]): Choice {
  const [first, ...rest] = argv;
  if (first === "help") return chooseCommand([...rest, "--help"]);
  if (first === undefined || first.startsWith("-")) return { entry: commands[0], words: argv };
  const entry = commands.find(({ name }) => name === first);
  if (!entry) throw unknownCommand(first);
  return { entry, words: rest };
}

function unknownCommand(word: string): ArchiveError {
  const near = nearest(word, names);
  const hint = near === null ? `The commands are ${names.join(", ")}.` : `Did you mean ${near}?`;
  return new ArchiveError("wrong-call", `There is no command "${word}".`, hint, { exitCode: 2 });
}

const names = commands.map(({ name }) => name);

/** The help of what a bare call does names the other commands too. */
export function aboutOf(entry: CommandEntry, { version }: Program): About {
  const [bare, ...others] = commands;
  const list = others.map(({ name, summary }) => `  clipfile ${name.padEnd(9)}${summary}\n`).join("");
  const verbs = entry === bare ? `\nOther commands (see clipfile <command> --help):\n${list}` : "";
  const codes = "\nExit codes: 0 fine, 1 failed, 2 the call or the settings are wrong, 130 interrupted.";
  return { name: entry.name, summary: entry.summary, commands: names, version, epilogue: verbs + codes };
}
