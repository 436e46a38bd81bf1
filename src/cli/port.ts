import { ArchiveError } from "../report/archive-error.ts";

/** Not one that other tools of the web take. */
const FIRST_PORT = 4680;

/** `--port` as a number; 0 means any that is free. Throws an ArchiveError (2). */
export function portFrom(typed: string | undefined): number {
  if (typed === undefined) return FIRST_PORT;
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  if (port <= 65_535) return port;
  throw new ArchiveError("wrong-call", `"${typed}" is not a port.`, "A port is a number from 0 to 65535.", {
    exitCode: 2,
  });
}
