import { isSystemError, reasonOf } from "../effects/system-error.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { type Paint, printError } from "../report/print.ts";

export interface Failure {
  readonly text: string;
  readonly exitCode: number;
}

/** What ended the work, in words, and the exit code that it has. */
export function failureOf(error: unknown, paint: Paint, verbose: boolean): Failure {
  const told = isSystemError(error) ? refusedBySystem(error) : error;
  return {
    text: printError(told, { debug: verbose, paint }),
    exitCode: told instanceof ArchiveError ? told.exitCode : 1,
  };
}

/** A full disk or a folder that may not be read is no bug of ours, wherever it was met. */
function refusedBySystem(error: NodeJS.ErrnoException): ArchiveError {
  const where = error.path === undefined ? "" : ` (${error.path})`;
  const hint = CURES[error.code ?? ""] ?? "Check the file or folder that it names, and try again.";
  const reason = isSystemError(error) ? reasonOf(error) : error.message;
  return new ArchiveError("system-refused", `The system says: ${reason}${where}.`, hint, { cause: error });
}

const CURES: Readonly<Record<string, string>> = {
  ENOSPC: "Make room on the disk, and try again.",
  EACCES: "Check that you may read and write there.",
  EPERM: "Check that you may read and write there.",
  EROFS: "Choose a place that can be written to.",
  EMFILE: "Close other programs, or raise the number of files that may be open (ulimit -n).",
};
