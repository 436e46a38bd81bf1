import { relative } from "node:path";
import type { Files } from "../effects.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { sha256 } from "./key.ts";
import { orNothing } from "./or-nothing.ts";
import type { Folders } from "./store.ts";

/**
 * Does the work while no other program builds into the same output. Throws `ArchiveError` where another one does. Where no
 * lock can be put, because nothing can be written there, it does without.
 */
export function asOnlyWriter<T>(place: Folders, files: Files, work: () => T): T {
  const release = orNothing(() => files.lock(lockOf(place)));
  if (release === null) throw busy(place.output);
  try {
    return work();
  } finally {
    release?.();
  }
}

/** Beside the stores, one for each output: whatever lies in the output folder is published. */
function lockOf({ root, output }: Folders): string {
  const name = sha256(relative(root, output).replaceAll("\\", "/")).slice(0, 16);
  return `${root}/.cache/${name}.lock`;
}

function busy(output: string): ArchiveError {
  return new ArchiveError(
    "output-busy",
    `Another build is writing into ${output}, so this one stopped before it began.`,
    "Wait until it is done, or choose another folder with --output.",
  );
}
