import { Argument, Command as Commander, CommanderError, Option as CommanderOption } from "commander";
import { ArchiveError } from "../report/archive-error.ts";
import type { Command } from "./command.ts";

/** The words of a call, understood; or what they ask to be shown instead of doing anything. */
export type CommandLine =
  | { readonly kind: "call"; readonly options: object; readonly operands: readonly string[] }
  | { readonly kind: "show"; readonly text: string };

/** What the help says around the options. */
export interface About {
  readonly name: string;
  readonly summary: string;
  /** Names of all commands. */
  readonly commands: readonly string[];
  /** Of the program. */
  readonly version: string;
  readonly epilogue: string;
}

/** Reads the words after the verb. Throws an ArchiveError (2) for what the command does not know. */
export function readCommandLine(command: Command, words: readonly string[], about: About): CommandLine {
  let shown = "";
  const parser = parserOf(command, about).configureOutput({
    writeOut: (text) => {
      shown += text;
    },
    writeErr: () => {},
  });
  try {
    parser.parse([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "show", text: shown };
    throw wrongCall(error, about, parser.args[command.operands.length]);
  }
  return { kind: "call", options: parser.opts(), operands: parser.args };
}

function parserOf(command: Command, about: About): Commander {
  const parser = new Commander(`clipfile ${about.name}`)
    .description(sentence(about.summary))
    .helpOption("-h, --help", "show this help")
    .addHelpText("after", about.epilogue)
    .exitOverride();
  for (const { name, help, optional, several, choices } of command.operands) {
    const called = several ? `${name}...` : name;
    const argument = new Argument(optional ? `[${called}]` : `<${called}>`, help);
    parser.addArgument(choices ? argument.choices([...choices]) : argument);
  }
  for (const { flags, help, choices, conflicts } of Object.values(command.options)) {
    const option = new CommanderOption(flags, help);
    if (choices) option.choices([...choices]);
    if (conflicts) option.conflicts([...conflicts]);
    parser.addOption(option);
  }
  return parser.version(about.version, "-V, --version", "print the version");
}

/** `error: unknown option '--stirct'\n(Did you mean --strict?)` → a sentence, and what to do. */
function wrongCall(
  error: CommanderError,
  { name, commands }: About,
  excess: string | undefined,
): ArchiveError {
  const [what = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
  const tooMuch = error.code === "commander.excessArguments" && excess !== undefined;
  const message = tooMuch ? `"${excess}" is one word too many.` : sentence(what);
  const comesFirst =
    tooMuch && commands.includes(excess) ? `A command comes first: clipfile ${excess} …` : null;
  const help = `See what there is: clipfile ${name} --help.`;
  const hint = comesFirst ?? suggestion?.replace(/^\((.*)\)$/, "$1") ?? help;
  return new ArchiveError("wrong-call", message, hint, { exitCode: 2 });
}

const sentence = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1).replace(/\.?$/, ".");
