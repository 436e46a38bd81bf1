import { ArchiveError } from "../report/archive-error.ts";

/** `--threads` as a number; undefined: as many as the machine has cores. Throws an ArchiveError (2). */
export function threadsFrom(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const threads = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (threads > 0) return threads;
  throw new ArchiveError(
    "wrong-call",
    `"${typed}" is no number of threads.`,
    "Give a whole number from 1 to 999; without --threads, all cores of the machine work.",
    { exitCode: 2 },
  );
}
