import type { Program } from "../effects.ts";
import type { BuildReport } from "../records/build-report.ts";
import type { Terminal } from "./terminal.ts";

/** What may be said with a verb, and what it then does. Its name stands in the list, `commands/index.ts`. */
export interface Command<Options = object> {
  /** What stands after the verb. */
  readonly operands: readonly Operand[];
  /** By the name that the flags make: `--base-url` is `baseUrl`. */
  readonly options: { readonly [Name in keyof Options]-?: Option };
  /** Answers with the exit code; throws an ArchiveError for what the owner must mend. */
  run(call: Call<Options>): Promise<number>;
}

export interface Operand {
  readonly name: string;
  readonly help: string;
  /** It may be left out. */
  readonly optional?: true;
  /** There may be several of it; it is the last. */
  readonly several?: true;
  /** The only values allowed. */
  readonly choices?: readonly string[];
}

export interface Option {
  /** `-i, --input <folder>`. */
  readonly flags: string;
  readonly help: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** Names of options that make no sense beside it. */
  readonly conflicts?: readonly string[];
}

/**
 * What a first look saw: a build has something to do (null), or nothing was changed, and this is to be said; undefined: nobody
 * looked.
 */
export type Seen = BuildReport | null | undefined;

export interface Call<Options> {
  readonly options: Options;
  readonly operands: readonly string[];
  readonly terminal: Terminal;
  readonly program: Program;
  readonly seen?: Seen;
}
